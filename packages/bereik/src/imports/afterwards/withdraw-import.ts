// SPDX-License-Identifier: EUPL-1.2
import { type Desk, requireImport } from '../desk.ts'
import { forgetBytes } from '../kept/forget-bytes.ts'

/**
 * In turn: takes the facts of an import out; the account of it stays. Of a file that nobody
 * recognised, and of one of persons, the bytes and the texts of rejected rows go as well; of one of
 * persons nothing can be found on the disk any more.
 */
export async function withdrawImport(desk: Desk, id: string): Promise<void> {
  const { facts, state } = desk
  const row = await requireImport(desk, id)
  await state.changeImport(id, { status: 'withdrawn', questions: [] })
  // After a crash between these, opening again takes the facts and bytes out.
  await facts.remove(id, row.filtered)
  if (row.filtered) await state.forgetRejectTexts(id)
  if (row.filtered || row.kind === null) await forgetBytes(desk, row.sha256)
  if (row.filtered) await facts.erase()
}
