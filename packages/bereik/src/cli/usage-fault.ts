// SPDX-License-Identifier: EUPL-1.2
import type { CommanderError } from 'commander'
import type { Language } from '../language/catalogue.ts'
import { type CommandFault, commandFault } from './command-fault.ts'

const codes: Readonly<Record<string, string>> = {
  'commander.help': 'usage-command-missing',
  'commander.unknownCommand': 'usage-unknown-command',
  'commander.unknownOption': 'usage-unknown-option',
  'commander.missingArgument': 'usage-missing',
  'commander.missingMandatoryOptionValue': 'usage-missing',
  'commander.optionMissingArgument': 'usage-missing',
  'commander.excessArguments': 'usage-too-much',
  'commander.invalidArgument': 'usage-value-invalid',
}

/** What commander has against the arguments, in our words; null: help was asked for, all is well. */
export function usageFault(
  error: CommanderError,
  command: string,
  language: Language,
): CommandFault | null {
  if (error.exitCode === 0) return null
  // The thing it is about stands in quotes: error: unknown option '--foo'.
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const given = /argument '([^']*)' is invalid/.exec(error.message)?.[1]
  const parameters = { name: given ?? name, command: `bereik ${command}`.trim() }
  return commandFault(2, codes[error.code] ?? 'usage-missing', parameters, language)
}
