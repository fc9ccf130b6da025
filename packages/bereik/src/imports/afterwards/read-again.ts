// SPDX-License-Identifier: EUPL-1.2
import type { StoredImport } from '../../state/state.ts'
import { accountOf } from '../account-of.ts'
import { receiveFile } from '../arrival/receive-file.ts'
import { type Unreadable, unreadColumns, unreadText } from '../arrival/unreadable.ts'
import { type Desk, requireImport, shortAccount } from '../desk.ts'
import type { AgainFilter, ImportAnswers, ReadAgain } from '../import-account.ts'
import { isSealed } from '../kept/is-sealed.ts'
import { openingToRead } from '../kept/opening-to-read.ts'
import { releaseSeal } from '../kept/release-seal.ts'
import { readAnew } from './answer-import.ts'

/** An import that was recognised and still stands. */
function isStanding({ kind, status }: StoredImport): boolean {
  return kind !== null && status !== 'withdrawn'
}

const statuses = ['done', 'question', 'refused', 'reading', 'unrecognised']

/**
 * Reads imports again where a reader is newer than the one they were read by. Each in a turn of its
 * own: files can come in between, and a crash leaves one to be read at the next start.
 */
export async function readAgain(desk: Desk, filter: AgainFilter): Promise<readonly ReadAgain[]> {
  const { municipality, all = false } = filter
  const isWanted = (row: StoredImport) =>
    municipality === undefined || row.municipality === municipality
  const told: ReadAgain[] = []
  for (const { id } of await rowsWith(desk, (each) => isStanding(each) && isWanted(each))) {
    const one = await desk.queue.inTurn(() => readOneAgain(desk, id, all))
    if (one !== null) told.push(one)
  }
  for (const row of await rowsWith(desk, (each) => isSealed(each) && isWanted(each))) {
    const one = await trySealed(desk, row)
    if (one !== null) told.push(one)
  }
  return told
}

/** Tries every file once more that nobody recognised, when the readers are others than last time. */
export async function trySealedWhenReadersChanged(desk: Desk): Promise<void> {
  const now = [desk.version, ...desk.readers.versions].join(' ')
  if ((await desk.state.setting(setting)) === now) return
  for (const row of await rowsWith(desk, isSealed)) {
    try {
      await trySealed(desk, row)
    } catch (fault) {
      desk.report(fault, row.id)
    }
  }
  await desk.state.setSetting(setting, now)
}

const setting = 'readers-that-tried'

async function rowsWith(
  { state }: Desk,
  isWanted: (row: StoredImport) => boolean,
): Promise<readonly StoredImport[]> {
  const rows: StoredImport[] = []
  for (const status of statuses) rows.push(...(await state.importsWithStatus(status)))
  return rows.filter(isWanted).sort((a, b) => a.ordinal - b.ordinal)
}

async function readOneAgain(desk: Desk, id: string, all: boolean): Promise<ReadAgain | null> {
  const row = await desk.state.findImport(id)
  if (row === null || !isStanding(row)) return null
  const opening = await openingToRead(desk, row)
  // What no reader knows any more stays as it was read.
  if (opening.state === 'unrecognised') return null
  const { recognition } = opening
  if (!all && recognition.reader === row.reader) return null
  await readAnew(desk, row, recognition, row.answers)
  return toldOf(desk, row)
}

async function trySealed(desk: Desk, row: StoredImport): Promise<ReadAgain | null> {
  const shape = await knownShape(desk, row)
  const bytes = shape === null ? null : await desk.archive.readSealed(row.sha256)
  if (bytes === null) return null
  const { file, municipality, id } = row
  const { platform: _, ...others }: ImportAnswers = row.answers
  // A text may turn out to be of another platform than was told; then it tells that itself.
  const answers = shape === 'zip' ? row.answers : others
  const accounts = await receiveFile(desk, { file, municipality, answers, bytes, mapping: null })
  if (accounts.some((account) => account.id === id)) return toldOf(desk, row)
  // A zip that could not be opened before: its members are imports of their own now.
  await desk.queue.inTurn(async () => {
    await desk.state.removeImport(id)
    await releaseSeal(desk, row.sha256)
  })
  return null
}

/** What can be read of a sealed file today; only then is it worth being taken in once more. */
async function knownShape(desk: Desk, row: StoredImport): Promise<'zip' | 'text' | null> {
  const sealed = await desk.archive.readSealed(row.sha256)
  if (sealed === null) return null
  const prepared = await desk.readers.prepare(sealed)
  for await (const _ of prepared.original) break
  if (prepared.state !== 'text') return prepared.state === 'zip' ? 'zip' : null
  const opening = desk.readers.recognise(prepared.head, prepared.whole)
  if (opening.state === 'recognised') return 'text'
  await writeDownWhy(desk, row, unreadText(desk.readers, opening.fault, prepared))
  return null
}

/** What an older version had to say of it may be said better now. */
async function writeDownWhy(
  { queue, state }: Desk,
  { id }: StoredImport,
  { faults, ...about }: Unreadable,
): Promise<void> {
  await queue.inTurn(async () => {
    const row = await state.findImport(id)
    if (row === null || !isSealed(row)) return
    await state.clearRejects(id)
    await state.addRejects(
      id,
      faults.map((fault) => ({ ...fault, text: '' })),
    )
    await state.changeImport(id, unreadColumns(about))
  })
}

async function toldOf(desk: Desk, before: StoredImport): Promise<ReadAgain> {
  const { status, reader, rows } = accountOf(before, [])
  const after = await shortAccount(desk, await requireImport(desk, before.id))
  return { before: { status, reader, rows }, after }
}
