// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path'
import { type Command, CommanderError } from 'commander'
import type { Language } from '../language/catalogue.ts'
import { cliLanguage } from './cli-language.ts'
import { CommandFault, commandFault } from './command-fault.ts'
import type { CliEnvironment, ExitCode } from './environment.ts'
import { createProgram } from './program.ts'
import { usageFault } from './usage-fault.ts'

/** Faults are values until here; commander throws for them instead of ending the process. */
function prepare(command: Command, print: CliEnvironment['print']): void {
  command.exitOverride()
  command.configureOutput({ writeOut: print, writeErr: () => undefined })
  for (const child of command.commands) prepare(child, print)
}

function asCommandFault(error: unknown, command: string, language: Language): CommandFault | null {
  if (error instanceof CommandFault) return error
  if (error instanceof CommanderError) return usageFault(error, command, language)
  return commandFault(3, 'internal-fault', {}, language)
}

function tellFaults(fault: CommandFault, { tell }: CliEnvironment): void {
  for (const { where, message, fix } of fault.faults) {
    tell(where === null || where === '' ? `${message} ${fix}\n` : `${where}: ${message} ${fix}\n`)
  }
}

/**
 * Runs one command.
 *
 * @param argv what stands behind `bereik`
 * @returns the exit code: 0 done, 1 a file refused or a row rejected, 2 wrong usage, 3 our fault
 */
export async function runCommand(
  argv: readonly string[],
  environment: CliEnvironment,
): Promise<ExitCode> {
  const language = cliLanguage(argv, environment.variables)
  let exitCode: ExitCode = 0
  const program = createProgram({
    language,
    defaultPort: environment.variables.PORT || '4242',
    session: ({ data, format }) => ({
      ...environment,
      language,
      format,
      dataDir: resolve(data),
    }),
    finish: (code) => {
      exitCode = code
    },
  })
  prepare(program, environment.print)
  if (argv.length === 0) {
    program.outputHelp()
    return 2
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    const command = program.commands.find((each) => each.name() === argv[0])?.name() ?? ''
    const fault = asCommandFault(error, command, language)
    if (fault === null) return 0
    // For whoever has to mend it. What the API had to say was told when it happened.
    if (!(error instanceof CommandFault) && fault.exitCode === 3) {
      environment.tell(
        `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      )
    }
    tellFaults(fault, environment)
    return fault.exitCode
  }
}
