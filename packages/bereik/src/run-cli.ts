// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from 'node:timers/promises'
import { type BereikSettings, openBereik } from './api/open-bereik.ts'
import type { CliEnvironment, ExitCode } from './cli/environment.ts'
import { runCommand } from './cli/run-command.ts'
import { createLog } from './server/log.ts'
import type { WebHandler } from './server/server-handler.ts'
import { startServer } from './server/start-server.ts'
import { untilStopped } from './server/until-stopped.ts'

export interface RunCliSettings {
  /** The pages; without them `serve` serves the API alone. */
  readonly web?: WebHandler
}

function settingsFor(dataDir: string): BereikSettings {
  return { dataDir, keysDir: process.env.BEREIK_KEYS, clock: () => new Date() }
}

function serveWith(web: WebHandler | undefined): CliEnvironment['serve'] {
  return async ({ dataDir, port, onListening, onStopping }) => {
    const log = createLog(process.stderr)
    const onError = (error: unknown) => log.error(error)
    const open = () => openBereik({ ...settingsFor(dataDir), exampleWhenNew: true, onError })
    const server = await startServer({ dataDir, port, web, openBereik: open, onError })
    onListening(server.address)
    await untilStopped(process)
    onStopping()
    await server.close()
  }
}

/**
 * Runs one command of `bereik` in this process.
 *
 * @param argv what stands behind `bereik`
 * @returns the exit code: 0 done, 1 a file refused or a row rejected, 2 wrong usage, 3 our fault
 */
export function runCli(argv: readonly string[], settings: RunCliSettings = {}): Promise<ExitCode> {
  // Somebody who closes the pipe early (head) has seen enough.
  process.stdout.on('error', () => undefined)
  return runCommand(argv, {
    print: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    variables: process.env,
    openBereik: (dataDir) => openBereik(settingsFor(dataDir)),
    wait: async (milliseconds) => {
      await wait(milliseconds)
    },
    serve: serveWith(settings.web),
  })
}
