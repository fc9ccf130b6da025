// SPDX-License-Identifier: EUPL-1.2
import { type Desk, requireImport, shortAccount } from '../desk.ts'
import type { ImportAccount } from '../import-account.ts'
import { releaseSeal } from '../kept/release-seal.ts'
import { addImport } from './add-import.ts'
import type { Arrival, Unknown } from './arrival.ts'
import { unreadColumns } from './unreadable.ts'

/** In turn: writes down a sealed file, unless it was before. */
export async function enterUnknown(
  desk: Desk,
  arrival: Arrival,
  { rejects, ...about }: Unknown,
): Promise<ImportAccount> {
  const { state } = desk
  const { municipality, stored } = arrival
  const first = (await state.importsOfBytes(stored.sha256)).find(
    (row) => row.status !== 'withdrawn' && row.municipality === municipality,
  )
  if (first !== undefined) {
    // Recognised once, by a mapping that has been forgotten since.
    if (first.kind !== null) await releaseSeal(desk, stored.sha256)
    return shortAccount(desk, first)
  }
  const id = await addImport(desk, arrival, null, ['measuredOn'])
  await state.addRejects(id, rejects)
  await state.changeImport(id, unreadColumns(about))
  return shortAccount(desk, await requireImport(desk, id))
}
