// SPDX-License-Identifier: EUPL-1.2
import type { StoredImport } from '../../state/state.ts'
import { type ImportAnswers, ImportFault } from '../import-account.ts'
import { toldColumns } from '../import-columns.ts'
import { forgetBytes } from '../kept/forget-bytes.ts'
import { openingToRead } from '../kept/opening-to-read.ts'
import { type Rooms, readImport } from '../reading/read-import.ts'

/**
 * Makes archive, state and facts agree after whatever happened to the process before: facts of an
 * import that is not done are taken out, and an import that was being read (or whose facts are
 * gone) is read again from the archive, as it was told when it came in.
 *
 * @param report hears of an import that cannot be read now; it stays for the next start
 */
export async function recoverImports(
  rooms: Rooms,
  report: (fault: unknown, importId: string) => void,
): Promise<void> {
  const { archive, facts, state } = rooms
  await archive.sweep(await state.neededBytes())
  const done = await state.importsWithStatus('done')
  const reading = await state.importsWithStatus('reading')
  const isDone = new Set(done.map(({ id }) => id))
  const written = new Set(await facts.importIds())
  for (const id of written) if (!isDone.has(id)) await facts.remove(id, true)
  await facts.erase()
  const lost = done.filter(({ id }) => !written.has(id))
  for (const row of [...lost, ...reading].sort((a, b) => a.ordinal - b.ordinal)) {
    try {
      await recover(rooms, row)
    } catch (fault) {
      report(fault, row.id)
    }
  }
}

async function recover(rooms: Rooms, row: StoredImport): Promise<void> {
  const { state } = rooms
  if (row.kind === null) {
    // Sealed, but the crash came before its account was finished: it was never acknowledged.
    await state.removeImport(row.id)
    return forgetBytes(rooms, row.sha256)
  }
  const { account: _, ...others }: ImportAnswers = row.answers
  try {
    await readFromArchive(rooms, row, row.answers)
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault
    // An answer that does not go with the file, given just before the crash: the file stands.
    await readFromArchive(rooms, row, others)
  }
}

async function readFromArchive(
  rooms: Rooms,
  row: StoredImport,
  answers: ImportAnswers,
): Promise<void> {
  const { state } = rooms
  const opening = await openingToRead(rooms, row)
  if (opening.state === 'unrecognised') throw new Error(`${row.id}: ${opening.fault.code}`)
  const { recognition } = opening
  const changes = toldColumns(answers, recognition, row.receivedAt)
  await state.changeImport(row.id, { ...changes, status: 'reading' })
  await state.clearRejects(row.id)
  await readImport(rooms, { ...row, ...changes }, recognition)
}
