// SPDX-License-Identifier: EUPL-1.2
import { faultParameters } from '@bereik/inlets'
import type { Archive } from '../../archive/archive.ts'
import type { StoredImport, StoredReject } from '../../state/state.ts'
import { isSealed } from '../kept/is-sealed.ts'
import type { Rooms } from '../reading/read-import.ts'

/** Of a sealed file whose key was destroyed. */
export const goneCode = 'file-no-longer-kept'

/**
 * The rejects of an import. Of a file that was put away unread the state holds no text: its first
 * line is read from the sealed file, for as long as its key is there.
 */
export async function rejectsOf(
  rooms: Rooms,
  row: StoredImport,
  limit: number,
): Promise<readonly StoredReject[]> {
  const rejects = await rooms.state.rejects(row.id, limit)
  if (!isSealed(row)) return rejects
  const sealed = await rooms.archive.readSealed(row.sha256)
  if (sealed === null) return [aboutFile(goneCode)]
  if (!rejects.some(hidesText)) return rejects
  const seen = seenBefore(rooms.archive)
  const known = seen.get(row.sha256) ?? (await lookAgain(rooms, sealed)) ?? rejects
  seen.set(row.sha256, known)
  return known
}

/** What was seen in sealed files stays in memory: to open a workbook again takes a while. */
const memory = new WeakMap<Archive, Map<string, readonly StoredReject[]>>()
const mostRemembered = 1000

function seenBefore(archive: Archive): Map<string, readonly StoredReject[]> {
  const seen = memory.get(archive) ?? new Map<string, readonly StoredReject[]>()
  memory.set(archive, seen)
  if (seen.size > mostRemembered) seen.clear()
  return seen
}

async function lookAgain(
  { readers }: Rooms,
  sealed: AsyncIterable<Uint8Array>,
): Promise<readonly StoredReject[] | null> {
  const prepared = await readers.prepare(sealed)
  for await (const _ of prepared.original) break
  if (prepared.state !== 'text') return null
  const opening = readers.recognise(prepared.head, prepared.whole)
  if (opening.state === 'recognised') return [aboutFile('file-recognised-by-now')]
  return [{ ...opening.fault, text: '' }]
}

const parametersOf: Readonly<Record<string, readonly string[]>> = faultParameters

/** Whether the words for it want something from the file. */
function hidesText({ code, parameters }: StoredReject): boolean {
  return (parametersOf[code]?.length ?? 0) > 0 && Object.keys(parameters).length === 0
}

function aboutFile(code: string): StoredReject {
  return { line: null, code, parameters: {}, text: '' }
}
