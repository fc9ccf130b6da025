// SPDX-License-Identifier: EUPL-1.2
import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry } from 'yauzl'
import { MemberFault } from './member-fault.ts'
import type { ZipArchive } from './zip-archive.ts'

const deflated = 8

/**
 * A member as it was packed, piece by piece. Never more than its directory declares: a longer or
 * shorter member, or one whose checksum differs, ends in a fault.
 *
 * @throws MemberFault when the member is damaged; what the spool throws
 */
export async function* memberBytes(
  { reader, zip }: ZipArchive,
  entry: Entry,
): AsyncGenerator<Uint8Array> {
  let length = 0
  let sum = 0
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const packed = reader.range(fileDataStart, entry.compressedSize)
    for await (const piece of entry.compressionMethod === deflated ? inflate(packed) : packed) {
      length += piece.length
      if (length > entry.uncompressedSize) break
      sum = crc32(piece, sum)
      yield piece
    }
  } catch (error) {
    if (reader.broken !== null) throw reader.broken
    throw error instanceof MemberFault ? error : new MemberFault('member-damaged')
  }
  // Some writers leave the checksum out.
  const differs = entry.crc32 !== 0 && sum !== entry.crc32
  if (length !== entry.uncompressedSize || differs) throw new MemberFault('member-damaged')
}

function inflate(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const inflating = createInflateRaw()
  // Errors reach whoever reads the last stream; the callback keeps them from being unhandled.
  pipeline(Readable.from(packed), inflating, () => undefined)
  return inflating
}
