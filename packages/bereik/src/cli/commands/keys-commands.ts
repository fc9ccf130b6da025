// SPDX-License-Identifier: EUPL-1.2
import { keysSchema } from '../../api/schemas/key-schema.ts'
import { cliWords } from '../../language/cli.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { callApi, callJson } from '../call-api.ts'
import type { ExitCode, Session } from '../environment.ts'
import { textTable } from '../text/text-table.ts'
import { withDoor } from '../with-door.ts'

function pathOf(code: string): string {
  return `/gemeenten/${encodeURIComponent(code)}/sleutels`
}

/** Of which years the reactions of one person can still be linked. */
export async function runKeysList(session: Session, code: string): Promise<ExitCode> {
  const keys = await withDoor(session, (door) => callJson(door, session, pathOf(code), keysSchema))
  const word = (key: keyof typeof cliWords) => cliWords[key][session.language]
  if (session.format === 'json') {
    session.print(`${JSON.stringify(keys, null, 2)}\n`)
    return 0
  }
  session.print(`${word('keysAre')}\n`)
  if (keys.length === 0) session.print(`${word('noKeys')}\n`)
  else {
    const columns = [{ title: word('year') }, { title: word('createdAt') }]
    const rows = keys.map(({ year, createdAt }) => [String(year), createdAt.slice(0, 10)])
    session.print(textTable(columns, rows))
  }
  return 0
}

/** Ends the linkage of a year, for good. */
export async function runKeysDestroy(
  session: Session,
  code: string,
  year: string,
  isConfirmed: boolean,
): Promise<ExitCode> {
  const path = `${pathOf(code)}/${encodeURIComponent(year)}`
  const query = { bevestig: isConfirmed ? 'ja' : undefined }
  await withDoor(session, (door) => callApi(door, session, path, { method: 'DELETE', query }))
  const text = fillIn(cliWords.keyDestroyed[session.language], { code, year })
  const json = session.format === 'json'
  session.print(json ? `${JSON.stringify({ municipality: code, year }, null, 2)}\n` : `${text}\n`)
  return 0
}
