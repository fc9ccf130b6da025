// SPDX-License-Identifier: EUPL-1.2
import { renderFault } from '../../language/words.ts'
import type { StoredImport, StoredReject } from '../../state/state.ts'
import { isSealed } from '../kept/is-sealed.ts'
import type { Rooms } from '../reading/read-import.ts'
import { rejectFileHead, rejectFileLine } from './reject-file.ts'
import { rejectsOf } from './rejects-of.ts'

/** All rejects of an import as CSV, with the words of a language. */
export async function rejectCsv(
  rooms: Rooms,
  row: StoredImport,
  language: 'nl' | 'en',
): Promise<string> {
  const lines = [rejectFileHead]
  for await (const some of allRejects(rooms, row)) {
    for (const { line, code, parameters, text } of some) {
      const { message, fix } = renderFault(code, parameters, language)
      lines.push(rejectFileLine({ line, code, message, fix, row: text }))
    }
  }
  return lines.join('')
}

async function* allRejects(
  rooms: Rooms,
  row: StoredImport,
): AsyncIterable<readonly StoredReject[]> {
  if (isSealed(row)) yield await rejectsOf(rooms, row, 1)
  else yield* rooms.state.streamRejects(row.id)
}
