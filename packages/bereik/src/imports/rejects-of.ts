// SPDX-License-Identifier: EUPL-1.2
import { faultParameters } from '@bereik/inlets'
import type { StoredImport, StoredReject } from '../state/state.ts'
import { isSealed } from './is-sealed.ts'
import type { Rooms } from './read-import.ts'

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
  if (!isSealed(row)) return rejects
  const sealed = await rooms.archive.readSealed(row.sha256)
  if (sealed === null) return [aboutFile('file-no-longer-kept')]
  if (!rejects.some(hidesText)) return rejects
  const prepared = await rooms.readers.prepare(sealed)
  for await (const _ of prepared.original) break
  if (prepared.state !== 'text') return rejects
  const opening = rooms.readers.recognise(prepared.head, prepared.whole)
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
