// SPDX-License-Identifier: EUPL-1.2
import { ArchiveFault, type ArchiveSpool } from './archive.ts'
import type { Disk, InputFile } from './disk.ts'
import { openPiece, pieceLength, sealedPieceLength, sealStream } from './sealed-stream.ts'
import { writeFile } from './write-file.ts'

/** Pieces that are kept open: a zip is read piece after piece, from two places. */
const piecesKept = 4

/**
 * Puts a stream on the disk encrypted, to be read at any place. The key stands in memory alone: a
 * file that a crash leaves behind can be read by nobody.
 *
 * @param key 32 random bytes, for this file only
 */
export async function writeSpool(
  disk: Disk,
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  key: Uint8Array,
): Promise<ArchiveSpool> {
  let length = 0
  const counted = async function* () {
    for await (const chunk of bytes) {
      length += chunk.byteLength
      yield chunk
    }
  }
  await writeFile(disk, path, sealStream(counted(), key))
  const file = await disk.openAt(path)
  const pieces = new OpenPieces(file, key, Math.max(0, Math.ceil(length / pieceLength) - 1))
  return {
    length,
    read: async (position, wanted) => {
      const end = Math.min(length, position + wanted)
      const parts: Uint8Array[] = []
      for (let at = position; at < end; ) {
        const from = at % pieceLength
        const piece = await pieces.at((at - from) / pieceLength)
        const part = piece.subarray(from, Math.min(piece.length, from + end - at))
        parts.push(part)
        at += part.length
      }
      return Buffer.concat(parts)
    },
    remove: async () => {
      pieces.forget()
      await file.close()
      await disk.remove(path)
    },
  }
}

/** The pieces of an encrypted file by their number, the latest kept open. */
class OpenPieces {
  readonly #file: InputFile
  readonly #key: Uint8Array
  readonly #last: number
  readonly #kept = new Map<number, Uint8Array>()

  constructor(file: InputFile, key: Uint8Array, last: number) {
    this.#file = file
    this.#key = key
    this.#last = last
  }

  async at(number: number): Promise<Uint8Array> {
    const known = this.#kept.get(number)
    if (known !== undefined) return known
    const sealed = await this.#file.read(number * sealedPieceLength, sealedPieceLength)
    const piece = unseal(sealed, this.#key, number, number === this.#last)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size >= piecesKept && oldest !== undefined) this.#kept.delete(oldest)
    this.#kept.set(number, piece)
    return piece
  }

  forget(): void {
    this.#kept.clear()
  }
}

function unseal(sealed: Uint8Array, key: Uint8Array, number: number, last: boolean): Uint8Array {
  try {
    return openPiece(sealed, key, number, last)
  } catch (cause) {
    throw new ArchiveFault('archive-file-damaged', { sha256: 'incoming' }, cause)
  }
}
