// SPDX-License-Identifier: EUPL-1.2
import { StartFault } from '../../api/start-fault.ts'
import { cliWords } from '../../language/cli.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { commandFault } from '../command-fault.ts'
import type { ExitCode, Session } from '../environment.ts'

/** Serves until it is told to stop. */
export async function runServe(session: Session, port: string): Promise<ExitCode> {
  const { dataDir, language } = session
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN
  if (!(number <= 65535)) throw commandFault(2, 'port-invalid', { port }, language)
  try {
    await session.serve({
      dataDir,
      port: number,
      onListening: (address) =>
        session.print(`${fillIn(cliWords.listening[language], { address })}\n`),
      onStopping: () => session.print(`${cliWords.stopping[language]}\n`),
    })
    return 0
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    throw commandFault(2, error.code, error.parameters, language)
  }
}
