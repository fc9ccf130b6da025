// SPDX-License-Identifier: EUPL-1.2
import type { StoredImport } from '../state/state.ts'
import { forgetBytes } from './forget-bytes.ts'
import { ImportFault } from './import-account.ts'
import { type Rooms, readImport } from './read-import.ts'
import { openingOf } from './rejects-of.ts'

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
  await archive.sweep(await state.allBytes())
  const done = await state.importsWithStatus('done')
  const reading = await state.importsWithStatus('reading')
  const isDone = new Set(done.map(({ id }) => id))
  const written = new Set(await facts.importIds())
  for (const id of written) if (!isDone.has(id)) await facts.remove(id)
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
  await state.changeImport(row.id, { status: 'reading' })
  await state.clearRejects(row.id)
  if (row.kind === null) {
    // Sealed, but the crash came before its account was finished: it was never acknowledged.
    await state.removeImport(row.id)
    return forgetBytes(rooms, row.sha256)
  }
  const opening = await openingOf(rooms, row)
  if (opening.state === 'unrecognised') throw new ImportFault(opening.fault.code)
  try {
    await readImport(rooms, row, opening.recognition)
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault
    // An answer that does not go with the file: it would not have been acknowledged.
    await state.removeImport(row.id)
  }
}
