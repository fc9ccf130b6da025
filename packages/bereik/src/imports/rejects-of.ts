// SPDX-License-Identifier: EUPL-1.2
import { splitHead } from '@bereik/inlets'
import type { StoredImport, StoredReject } from '../state/state.ts'
import type { Rooms } from './read-import.ts'
import type { Opening } from './readers.ts'

/** What the readers of today make of the archived file of an import. */
export async function openingOf(rooms: Rooms, row: StoredImport): Promise<Opening> {
  return look(rooms, rooms.archive.read(row.sha256))
}

/**
 * The rejects of an import. Of a file that nobody recognised the state holds no text: its first
 * line is read from the sealed file, for as long as its key is there.
 */
export async function rejectsOf(
  rooms: Rooms,
  row: StoredImport,
  limit: number,
): Promise<readonly StoredReject[]> {
  const rejects = await rooms.state.rejects(row.id, limit)
  if (row.status !== 'unrecognised') return rejects
  const sealed = await rooms.archive.readSealed(row.sha256)
  if (sealed === null) return [aboutFile('file-no-longer-kept')]
  const opening = await look(rooms, sealed)
  if (opening.state === 'recognised') return [aboutFile('file-recognised-by-now')]
  return [{ ...opening.fault, text: '' }]
}

function aboutFile(code: string): StoredReject {
  return { line: null, code, parameters: {}, text: '' }
}

async function look(rooms: Rooms, archived: AsyncIterable<Uint8Array>): Promise<Opening> {
  const { head, whole, bytes } = await splitHead(archived, rooms.readers.headLength)
  const opening = rooms.readers.recognise(head, whole)
  // Only the head was wanted: lets go of the file behind it.
  for await (const _ of bytes) break
  return opening
}
