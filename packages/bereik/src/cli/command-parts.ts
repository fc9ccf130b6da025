// SPDX-License-Identifier: EUPL-1.2
import { platformIds } from '@bereik/inlets'
import { type Command, Option } from 'commander'
import type { Language } from '../language/catalogue.ts'
import { commandHelp, optionHelp } from '../language/cli-help.ts'

type Help = keyof typeof commandHelp

export function describe(option: keyof typeof optionHelp, language: Language): string {
  return optionHelp[option][language]
}

/** A command that has commands below it. */
export function group(parent: Command, name: string, help: Help, language: Language): Command {
  return parent
    .command(name)
    .description(commandHelp[help][language])
    .helpOption('-h, --help', describe('help', language))
    .helpCommand(false)
}

/** A command with the options that every command has. */
export function shared(parent: Command, usage: string, help: Help, language: Language): Command {
  return parent
    .command(usage)
    .description(commandHelp[help][language])
    .helpOption('-h, --help', describe('help', language))
    .option('--data <dir>', describe('data', language), './bereik-data')
    .addOption(new Option('--lang <lang>', describe('lang', language)).choices(['nl', 'en']))
    .addOption(
      new Option('--format <format>', describe('format', language))
        .choices(['text', 'json'])
        .default('text'),
    )
}

/** What may be told about a file. */
export function withAnswers(command: Command, language: Language): Command {
  return command
    .addOption(
      new Option('--platform <platform>', describe('platform', language)).choices(platformIds),
    )
    .option('--account <name>', describe('account', language))
    .option('--measured-on <date>', describe('measuredOn', language))
    .option('--followers <number>', describe('followers', language))
    .addOption(
      new Option('--number-mark <mark>', describe('numberMark', language)).choices(['.', ',']),
    )
    .addOption(
      new Option('--date-order <order>', describe('dateOrder', language)).choices([
        'day-first',
        'month-first',
      ]),
    )
}

/** Where to write, and for whom. */
export function withOut(
  command: Command,
  flags: string,
  what: 'out' | 'outFolder',
  lang: Language,
) {
  return command
    .requiredOption(flags, describe(what, lang))
    .addOption(
      new Option('--view <view>', describe('view', lang))
        .choices(['public', 'own'])
        .default('public'),
    )
}
