// SPDX-License-Identifier: EUPL-1.2
import type { StoredImport } from '../state/state.ts'
import { accountOf } from './account-of.ts'
import type { MunicipalityFinder } from './check-upload.ts'
import { dutchDay } from './dutch-day.ts'
import { type ImportAccount, ImportFault } from './import-account.ts'
import type { ImportQueue } from './import-queue.ts'
import type { Rooms } from './reading/read-import.ts'
import { goneCode, rejectsOf } from './rejects/rejects-of.ts'

export interface ImportsOptions extends Rooms {
  readonly municipalities: MunicipalityFinder
  readonly now: () => Date
  readonly newId: () => string
  /** Of the product: a new one tries once more what nobody recognised. */
  readonly version: string
  /** Hears of an import that could not be read again; it stays as it is, for the next start. */
  readonly report: (fault: unknown, importId: string) => void
}

/** Where imports are dealt with, one after another. */
export interface Desk extends ImportsOptions {
  readonly queue: ImportQueue
}

/** Most rejects that an account tells; the reject file has all. */
const mostRejects = 10_000
const mostRejectsInList = 100

export function todayAt({ now }: Desk): string {
  return dutchDay(now())
}

/** @throws ImportFault `import-not-found` */
export async function requireImport({ state }: Rooms, id: string): Promise<StoredImport> {
  const row = await state.findImport(id)
  if (row === null) throw new ImportFault('import-not-found', { id })
  return row
}

/** The account of an import as it stands now. */
export async function accountNow(rooms: Rooms, id: string): Promise<ImportAccount> {
  return told(rooms, await requireImport(rooms, id), mostRejects)
}

/** The same for one of many. */
export async function shortAccount(rooms: Rooms, row: StoredImport): Promise<ImportAccount> {
  return told(rooms, row, mostRejectsInList)
}

async function told(rooms: Rooms, row: StoredImport, limit: number): Promise<ImportAccount> {
  const rejects = await rejectsOf(rooms, row, limit)
  const isGone = rejects.some(({ code }) => code === goneCode)
  return accountOf(isGone ? { ...row, questions: [] } : row, rejects)
}
