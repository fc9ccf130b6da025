// SPDX-License-Identifier: EUPL-1.2
import { importSchema, importsSchema } from '../../api/schemas/import-schema.ts'
import { cliWords, statusWords } from '../../language/cli.ts'
import { formatNumber } from '../../language/figures-numbers.ts'
import { platformNames } from '../../language/figures-terms.ts'
import { callJson } from '../call-api.ts'
import type { ExitCode, Session } from '../environment.ts'
import { type ImportJson, importText } from '../text/import-text.ts'
import { textTable } from '../text/text-table.ts'
import { withDoor } from '../with-door.ts'

/** As on the clock of the adviser, and of the files. */
const dutchMinute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

function listText(imports: readonly ImportJson[], { language }: Session): string {
  const word = (key: keyof typeof cliWords) => cliWords[key][language]
  if (imports.length === 0) return `${word('noImports')}\n`
  const columns = [
    { title: word('id') },
    { title: word('receivedAt') },
    { title: word('status') },
    { title: word('platform') },
    { title: word('account') },
    { title: word('measuredOn') },
    { title: word('rows'), right: true },
    { title: word('file') },
  ]
  const rows = imports.map(({ id, receivedAt, status, platform, account, measuredOn, ...rest }) => [
    id,
    dutchMinute.format(new Date(receivedAt)),
    statusWords[status]?.[language] ?? status,
    platform === null ? '' : platformNames[platform],
    account ?? '',
    measuredOn ?? '',
    formatNumber(rest.rows.kept, language),
    rest.file,
  ])
  return textTable(columns, rows)
}

/** The files of a municipality, newest first. */
export async function runImports(session: Session, code: string): Promise<ExitCode> {
  const path = `/gemeenten/${encodeURIComponent(code)}/bestanden`
  const imports = await withDoor(session, (door) => callJson(door, session, path, importsSchema))
  const json = session.format === 'json'
  session.print(json ? `${JSON.stringify(imports, null, 2)}\n` : listText(imports, session))
  return 0
}

function printOne(session: Session, entry: ImportJson): void {
  const json = session.format === 'json'
  session.print(json ? `${JSON.stringify(entry, null, 2)}\n` : importText(entry, session.language))
}

/** Takes the figures of one file out. */
export async function runWithdraw(session: Session, id: string): Promise<ExitCode> {
  const path = `/bestanden/${encodeURIComponent(id)}`
  const entry = await withDoor(session, (door) =>
    callJson(door, session, path, importSchema, { method: 'DELETE' }),
  )
  printOne(session, entry)
  return 0
}

export interface AnswerOptions {
  readonly platform?: string | undefined
  readonly account?: string | undefined
  readonly measuredOn?: string | undefined
  readonly followers?: string | undefined
  readonly numberMark?: string | undefined
  readonly dateOrder?: string | undefined
}

/** Tells of one file what it does not say itself. */
export async function runAnswer(
  session: Session,
  id: string,
  { followers, ...told }: AnswerOptions,
): Promise<ExitCode> {
  const path = `/bestanden/${encodeURIComponent(id)}/antwoorden`
  const count =
    followers !== undefined && /^\d{1,12}$/.test(followers) ? Number(followers) : followers
  const json = { ...told, followers: count }
  const entry = await withDoor(session, (door) =>
    callJson(door, session, path, importSchema, { method: 'POST', json }),
  )
  printOne(session, entry)
  return entry.status === 'done' && entry.rejects.length === 0 ? 0 : 1
}
