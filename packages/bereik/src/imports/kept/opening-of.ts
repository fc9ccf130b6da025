// SPDX-License-Identifier: EUPL-1.2
import { type Opening, splitHead } from '@bereik/inlets'
import type { Rooms } from '../reading/read-import.ts'

/** What the readers of today make of what the archive keeps of a file. */
export async function openingOf({ archive, readers }: Rooms, sha256: string): Promise<Opening> {
  const { head, whole, bytes } = await splitHead(archive.read(sha256), readers.headLength)
  const opening = readers.recognise(head, whole)
  // Only the head was wanted: lets go of the file behind it.
  for await (const _ of bytes) break
  return opening
}
