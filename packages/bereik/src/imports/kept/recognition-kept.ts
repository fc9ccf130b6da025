// SPDX-License-Identifier: EUPL-1.2
import type { Recognition } from '@bereik/inlets'
import type { Rooms } from '../reading/read-import.ts'
import { openingOf } from './opening-of.ts'

/**
 * What is known of a file by what the archive keeps of it: of a file with persons nothing else may
 * be written down, not even an example from a column.
 */
export async function recognitionKept(
  rooms: Rooms,
  sha256: string,
  recognition: Recognition,
): Promise<Recognition> {
  if (recognition.persons !== true) return recognition
  const opening = await openingOf(rooms, sha256)
  if (opening.state === 'recognised') return opening.recognition
  throw new Error(`the rendition of a ${recognition.kind} is not recognised`)
}
