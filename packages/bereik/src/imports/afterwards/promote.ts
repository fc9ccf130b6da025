// SPDX-License-Identifier: EUPL-1.2
import type { StoredImport } from '../../state/state.ts'
import type { Known } from '../arrival/arrival.ts'
import { type Desk, requireImport } from '../desk.ts'
import type { ImportAnswers } from '../import-account.ts'
import { contradictsPlatform, noRows, toldColumns } from '../import-columns.ts'
import { recognitionKept } from '../kept/recognition-kept.ts'
import { releaseSeal } from '../kept/release-seal.ts'
import { readImport } from '../reading/read-import.ts'

/**
 * In turn: a file that nobody recognised is recognised now, by a newer reader or a mapping. It
 * stays the same import; its seal is destroyed when it has been read.
 *
 * @throws ImportFault when an answer does not go with the file; then it stays unrecognised
 */
export async function promote(
  desk: Desk,
  row: StoredImport,
  known: Known,
  answers: ImportAnswers,
): Promise<void> {
  const { state, archive } = desk
  const before = await state.rejects(row.id, mostRejects)
  await known.staged?.keep(row.sha256)
  const recognition = await recognitionKept(desk, row.sha256, known.recognition)
  const { platform, ...others }: ImportAnswers = { ...row.answers, ...answers }
  const given = platform === undefined ? others : { ...others, platform }
  const fitting = contradictsPlatform(given, recognition) ? others : given
  await state.changeImport(row.id, {
    ...toldColumns(fitting, recognition, row.receivedAt),
    status: 'reading',
    assumed: known.mapping?.remembered === true ? ['mapping'] : [],
    questions: [],
    ...noRows,
  })
  await state.clearRejects(row.id)
  try {
    await readImport(desk, await requireImport(desk, row.id), recognition)
  } catch (fault) {
    await state.changeImport(row.id, row)
    await state.clearRejects(row.id)
    await state.addRejects(row.id, before)
    await archive.removeOpen(row.sha256)
    throw fault
  }
  await releaseSeal(desk, row.sha256)
}

/** Of a file as a whole: a handful, never of its rows. */
const mostRejects = 100
