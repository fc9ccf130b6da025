// SPDX-License-Identifier: EUPL-1.2
import { platformIds } from '@bereik/inlets'
import { Command, Option } from 'commander'
import type { Language } from '../language/catalogue.ts'
import { commandHelp, optionHelp } from '../language/cli-help.ts'
import { runExampleRemove } from './commands/example-command.ts'
import { runExport, runReach, runReport } from './commands/figures-commands.ts'
import { runImport } from './commands/import-command.ts'
import { runAnswer, runImports, runWithdraw } from './commands/imports-commands.ts'
import {
  runRegisterList,
  runRegisterSearch,
  runRegisterShow,
} from './commands/register-commands.ts'
import { runServe } from './commands/serve-command.ts'
import type { ExitCode, Session } from './environment.ts'
import {
  answerOptions,
  importOptions,
  outOptions,
  portOptions,
  type SharedOptions,
  sharedOptions,
  yearOptions,
} from './options.ts'

export interface ProgramSettings {
  readonly language: Language
  readonly session: (shared: SharedOptions) => Session
  readonly finish: (exitCode: ExitCode) => void
  /** PORT of the environment. */
  readonly defaultPort: string
}

type Help = keyof typeof commandHelp

/** The commands of `bereik`. Every one is a call of the API. */
export function createProgram(settings: ProgramSettings): Command {
  const { language, session, finish, defaultPort } = settings
  const describe = (option: keyof typeof optionHelp) => optionHelp[option][language]
  const program = new Command('bereik')
    .description(commandHelp.bereik[language])
    .helpOption('-h, --help', describe('help'))
    .helpCommand(false)

  const shared = (command: Command, help: Help): Command =>
    command
      .description(commandHelp[help][language])
      .helpOption('-h, --help', describe('help'))
      .helpCommand(false)
      .option('--data <dir>', describe('data'), './bereik-data')
      .addOption(new Option('--lang <lang>', describe('lang')).choices(['nl', 'en']))
      .addOption(
        new Option('--format <format>', describe('format'))
          .choices(['text', 'json'])
          .default('text'),
      )
  const answers = (command: Command): Command =>
    command
      .addOption(new Option('--platform <platform>', describe('platform')).choices(platformIds))
      .option('--account <name>', describe('account'))
      .option('--measured-on <date>', describe('measuredOn'))
      .option('--followers <number>', describe('followers'))
  const view = () =>
    new Option('--view <view>', describe('view')).choices(['public', 'own']).default('public')
  const open = (options: unknown) => session(sharedOptions.parse(options))

  answers(shared(program.command('import <files...>'), 'import'))
    .requiredOption('--municipality <code>', describe('municipality'))
    .action(async (files: string[], options: unknown) =>
      finish(await runImport(open(options), files, importOptions.parse(options))),
    )
  shared(program.command('reach <code>'), 'reach').action(async (code: string, options: unknown) =>
    finish(await runReach(open(options), code)),
  )
  shared(program.command('report <code>'), 'report')
    .requiredOption('--out <file>', describe('out'))
    .addOption(view())
    .action(async (code: string, options: unknown) =>
      finish(await runReport(open(options), code, outOptions.parse(options))),
    )
  shared(program.command('export <code>'), 'export')
    .requiredOption('--out <dir>', describe('outFolder'))
    .addOption(view())
    .action(async (code: string, options: unknown) =>
      finish(await runExport(open(options), code, outOptions.parse(options))),
    )
  shared(program.command('imports <code>'), 'imports').action(
    async (code: string, options: unknown) => finish(await runImports(open(options), code)),
  )
  shared(program.command('withdraw <id>'), 'withdraw').action(
    async (id: string, options: unknown) => finish(await runWithdraw(open(options), id)),
  )
  answers(shared(program.command('answer <id>'), 'answer')).action(
    async (id: string, options: unknown) =>
      finish(await runAnswer(open(options), id, answerOptions.parse(options))),
  )
  const register = program
    .command('register')
    .description(commandHelp.register[language])
    .helpCommand(false)
  shared(register.command('list'), 'registerList')
    .option('--year <year>', describe('year'))
    .action(async (options: unknown) =>
      finish(await runRegisterList(open(options), yearOptions.parse(options).year)),
    )
  shared(register.command('show <code>'), 'registerShow').action(
    async (code: string, options: unknown) => finish(await runRegisterShow(open(options), code)),
  )
  shared(register.command('search <text>'), 'registerSearch').action(
    async (text: string, options: unknown) => finish(await runRegisterSearch(open(options), text)),
  )
  shared(program.command('serve'), 'serve')
    .option('--port <port>', describe('port'), defaultPort)
    .action(async (options: unknown) =>
      finish(await runServe(open(options), portOptions.parse(options).port)),
    )
  const example = program
    .command('example')
    .description(commandHelp.example[language])
    .helpCommand(false)
  shared(example.command('remove'), 'exampleRemove').action(async (options: unknown) =>
    finish(await runExampleRemove(open(options))),
  )
  return program
}
