// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv } from 'node:crypto'

/** Bytes of the stream in one piece. */
export const pieceLength = 64 * 1024
const tagLength = 16
/** Bytes that a whole piece takes once it is sealed. */
export const sealedPieceLength = pieceLength + tagLength

/**
 * Encrypts a stream piece by piece: AES-256-GCM, 64 KiB a piece, each followed by its 16-byte tag.
 * The nonce is the number of the piece with a mark on the last one (the STREAM construction of
 * Hoang, Reyhanitabar, Rogaway and Vizár 2015), so that pieces cannot be swapped, doubled or cut
 * off. A key may serve for one stream only.
 *
 * @param key 32 random bytes
 */
export async function* sealStream(
  bytes: AsyncIterable<Uint8Array>,
  key: Uint8Array,
): AsyncGenerator<Uint8Array> {
  let number = 0
  for await (const { piece, last } of pieces(bytes, pieceLength)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, last))
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
    number += 1
  }
}

/**
 * Decrypts what `sealStream` made.
 *
 * @throws Error when a byte was changed or the end is missing
 */
export async function* openSealedStream(
  bytes: AsyncIterable<Uint8Array>,
  key: Uint8Array,
): AsyncGenerator<Uint8Array> {
  let number = 0
  for await (const { piece, last } of pieces(bytes, sealedPieceLength)) {
    yield openPiece(piece, key, number, last)
    number += 1
  }
}

/**
 * One piece of what `sealStream` made, which may be reached at any place.
 *
 * @param number of the piece, from 0
 * @throws Error when a byte was changed, or it is another piece
 */
export function openPiece(
  sealed: Uint8Array,
  key: Uint8Array,
  number: number,
  last: boolean,
): Uint8Array {
  const text = sealed.subarray(0, sealed.length - tagLength)
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, last), {
    authTagLength: tagLength,
  })
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  return Buffer.concat([decipher.update(text), decipher.final()])
}

function nonceOf(number: number, last: boolean): Uint8Array {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(number, 7)
  nonce.writeUInt8(last ? 1 : 0, 11)
  return nonce
}

/** Cuts a stream into pieces of one length; the last may be shorter, and there is always a last. */
async function* pieces(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<{ piece: Buffer; last: boolean }> {
  let waiting: Buffer[] = []
  let size = 0
  for await (const chunk of bytes) {
    waiting.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    size += chunk.byteLength
    if (size <= length) continue
    let joined = Buffer.concat(waiting)
    while (joined.length > length) {
      yield { piece: joined.subarray(0, length), last: false }
      joined = joined.subarray(length)
    }
    waiting = [joined]
    size = joined.length
  }
  yield { piece: Buffer.concat(waiting), last: true }
}
