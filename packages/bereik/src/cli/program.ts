// SPDX-License-Identifier: EUPL-1.2
import { mappedRowKinds } from '@bereik/inlets'
import { Command, Option } from 'commander'
import type { z } from 'zod'
import { version } from '../api/version.ts'
import type { Language } from '../language/catalogue.ts'
import { commandHelp } from '../language/cli-help.ts'
import { commandFault } from './command-fault.ts'
import { describe, group, shared, withAnswers, withOut } from './command-parts.ts'
import { runAgain } from './commands/again-command.ts'
import { runExampleRemove } from './commands/example-command.ts'
import { runExport, runReach, runReport } from './commands/figures-commands.ts'
import { runHealth } from './commands/health-command.ts'
import { runImport } from './commands/import-command.ts'
import { runAnswer, runImports, runWithdraw } from './commands/imports-commands.ts'
import { runKeysDestroy, runKeysList } from './commands/keys-commands.ts'
import { runColumns, runMap } from './commands/mapping-commands.ts'
import {
  runRegisterList,
  runRegisterSearch,
  runRegisterShow,
} from './commands/register-commands.ts'
import { runServe } from './commands/serve-command.ts'
import type { ExitCode, Session } from './environment.ts'
import {
  columnsOptions,
  importOptions,
  mapOptions,
  outOptions,
  portOptions,
  type SharedOptions,
  sharedOptions,
  yearOptions,
  yesOptions,
} from './options.ts'

export interface ProgramSettings {
  readonly language: Language
  readonly session: (shared: SharedOptions) => Session
  readonly finish: (exitCode: ExitCode) => void
  /** PORT of the environment. */
  readonly defaultPort: string
}

/** Runs one command in a session of its own and keeps its exit code. */
type Run = (options: unknown, work: (session: Session) => Promise<ExitCode>) => Promise<void>

/** The commands of `bereik`. Every one is a call of the API. */
export function createProgram(settings: ProgramSettings): Command {
  const { language, session, finish, defaultPort } = settings
  const program = new Command('bereik')
    .description(commandHelp.bereik[language])
    .version(version, '--version', describe('version', language))
    .helpOption('-h, --help', describe('help', language))
    .helpCommand(false)
  const run: Run = async (options, work) =>
    finish(await work(session(sharedOptions.parse(options))))
  addFileCommands(program, language, run)
  addFigureCommands(program, language, run)
  addRegisterCommands(program, language, run)
  shared(program, 'serve', 'serve', language)
    .option('--port <port>', describe('port', language), defaultPort)
    .action((options: unknown) =>
      run(options, (open) => runServe(open, portOptions.parse(options).port)),
    )
  const keys = group(program, 'keys', 'keys', language)
  shared(keys, 'list <code>', 'keysList', language).action((code: string, options: unknown) =>
    run(options, (open) => runKeysList(open, code)),
  )
  shared(keys, 'destroy <code> <year>', 'keysDestroy', language)
    .option('--yes', describe('yes', language))
    .action((code: string, year: string, options: unknown) => {
      const isConfirmed = yesOptions.parse(options).yes === true
      return run(options, (open) => runKeysDestroy(open, code, year, isConfirmed))
    })
  const example = group(program, 'example', 'example', language)
  shared(example, 'remove', 'exampleRemove', language).action((options: unknown) =>
    run(options, runExampleRemove),
  )
  return program
}

/** `bereik import FILES --municipality CODE`, or `bereik import --again`. */
function importOrAgain(
  session: Session,
  files: readonly string[],
  { again, all, municipality, ...told }: z.infer<typeof importOptions>,
): Promise<ExitCode> {
  const fault = (code: string, name: string) =>
    commandFault(2, code, { name, command: 'bereik import' }, session.language)
  if (again === true) {
    if (files.length > 0) throw fault('usage-too-much', '')
    return runAgain(session, { municipality, all })
  }
  if (files.length === 0) throw fault('usage-missing', 'files')
  if (municipality === undefined) throw fault('usage-missing', '--municipality <code>')
  return runImport(session, files, { municipality, ...told })
}

function addFileCommands(program: Command, language: Language, run: Run): void {
  withAnswers(shared(program, 'import [files...]', 'import', language), language)
    .option('--municipality <code>', describe('municipality', language))
    .option('--map <file>', describe('map', language))
    .option('--again', describe('again', language))
    .option('--all', describe('all', language))
    .action((files: string[], options: unknown) =>
      run(options, (session) => importOrAgain(session, files, importOptions.parse(options))),
    )
  shared(program, 'imports <code>', 'imports', language).action((code: string, options: unknown) =>
    run(options, (session) => runImports(session, code)),
  )
  shared(program, 'health <code>', 'health', language).action((code: string, options: unknown) =>
    run(options, (session) => runHealth(session, code)),
  )
  shared(program, 'withdraw <id>', 'withdraw', language).action((id: string, options: unknown) =>
    run(options, (session) => runWithdraw(session, id)),
  )
  withAnswers(shared(program, 'answer <id>', 'answer', language), language)
    .option('--map <file>', describe('map', language))
    .action((id: string, options: unknown) => {
      const { map, ...told } = mapOptions.parse(options)
      return run(options, (session) =>
        map === undefined ? runAnswer(session, id, told) : runMap(session, id, map, told),
      )
    })
  shared(program, 'columns <file>', 'columns', language)
    .addOption(new Option('--rows <rows>', describe('rows', language)).choices(mappedRowKinds))
    .option('--out <file>', describe('out', language))
    .action((file: string, options: unknown) =>
      run(options, (session) => runColumns(session, file, columnsOptions.parse(options))),
    )
}

function addFigureCommands(program: Command, language: Language, run: Run): void {
  shared(program, 'reach <code>', 'reach', language).action((code: string, options: unknown) =>
    run(options, (session) => runReach(session, code)),
  )
  const report = shared(program, 'report <code>', 'report', language)
  withOut(report, '--out <file>', 'out', language).action((code: string, options: unknown) =>
    run(options, (session) => runReport(session, code, outOptions.parse(options))),
  )
  const data = shared(program, 'export <code>', 'export', language)
  withOut(data, '--out <dir>', 'outFolder', language).action((code: string, options: unknown) =>
    run(options, (session) => runExport(session, code, outOptions.parse(options))),
  )
}

function addRegisterCommands(program: Command, language: Language, run: Run): void {
  const register = group(program, 'register', 'register', language)
  shared(register, 'list', 'registerList', language)
    .option('--year <year>', describe('year', language))
    .action((options: unknown) =>
      run(options, (session) => runRegisterList(session, yearOptions.parse(options).year)),
    )
  shared(register, 'show <code>', 'registerShow', language).action(
    (code: string, options: unknown) => run(options, (session) => runRegisterShow(session, code)),
  )
  shared(register, 'search <text>', 'registerSearch', language).action(
    (text: string, options: unknown) => run(options, (session) => runRegisterSearch(session, text)),
  )
}
