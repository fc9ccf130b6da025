// SPDX-License-Identifier: EUPL-1.2
import type { Recognition } from '@bereik/inlets'
import type { StoredImport } from '../../state/state.ts'
import { type Desk, requireImport } from '../desk.ts'
import { type ImportAnswers, ImportFault } from '../import-account.ts'
import { checkPlatform, noRows, toldColumns } from '../import-columns.ts'
import { openingToRead } from '../kept/opening-to-read.ts'
import { readImport } from '../reading/read-import.ts'

/**
 * In turn: reads an import again from the archive with what was told about it now.
 *
 * @throws ImportFault when an answer does not go with the file; then all stands as before
 */
export async function answerImport(
  desk: Desk,
  row: StoredImport,
  answers: ImportAnswers,
): Promise<void> {
  if (row.status === 'withdrawn' || row.kind === null) {
    throw new ImportFault('import-takes-no-answer', { file: row.file })
  }
  const opening = await openingToRead(desk, row)
  if (opening.state === 'unrecognised') {
    throw new ImportFault(opening.fault.code, opening.fault.parameters)
  }
  const { recognition } = opening
  const merged: ImportAnswers = { ...row.answers, ...answers }
  checkPlatform(merged, recognition)
  await readAnew(desk, row, recognition, merged)
}

/**
 * Takes the facts of an import out and reads it with these answers; where one does not go with the
 * file, with the answers it had.
 *
 * @param between done once the import stands as being read: from then on a crash reads it again
 */
export async function readAnew(
  desk: Desk,
  row: StoredImport,
  recognition: Recognition,
  answers: ImportAnswers,
  between: () => Promise<void> = async () => undefined,
): Promise<void> {
  try {
    await readOnce(desk, row, recognition, answers, between)
  } catch (fault) {
    await readOnce(desk, row, recognition, row.answers, async () => undefined)
    throw fault
  }
}

async function readOnce(
  desk: Desk,
  row: StoredImport,
  recognition: Recognition,
  answers: ImportAnswers,
  between: () => Promise<void>,
): Promise<void> {
  const { facts, state } = desk
  const told = toldColumns(answers, recognition, row.receivedAt)
  await state.changeImport(row.id, { ...told, status: 'reading', ...noRows })
  await between()
  await state.clearRejects(row.id)
  await facts.remove(row.id, row.filtered)
  await readImport(desk, await requireImport(desk, row.id), recognition)
}
