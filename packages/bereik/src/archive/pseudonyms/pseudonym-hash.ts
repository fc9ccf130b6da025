// SPDX-License-Identifier: EUPL-1.2
import { compress, sha256Start } from './sha256-block.ts'

const blockLength = 64

/** HMAC of the first `length` bytes, cut to 63 bits: the first 8 bytes, big-endian, halved. */
export type KeyedHash = (message: Uint8Array, length: number) => bigint

/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) under one key, for millions of short messages. The blocks of
 * the key are hashed once here, so that a short message costs two blocks in place of four: three
 * times as fast as `crypto.hash`, whose cost lies in the call.
 *
 * @param key 1 to 64 bytes
 */
export function openKeyedHash(key: Uint8Array): KeyedHash {
  const inner = stateAfter(key, 0x36)
  const outer = stateAfter(key, 0x5c)
  const state = new Int32Array(8)
  const block = new Uint8Array(blockLength)
  const first = new DataView(new ArrayBuffer(8))
  return (message, length) => {
    state.set(inner)
    absorb(state, block, message, length)
    for (let word = 0; word < 8; word += 1) writeWord(block, word * 4, state[word] ?? 0)
    state.set(outer)
    finish(state, block, 32, blockLength + 32)
    first.setInt32(0, state[0] ?? 0)
    first.setInt32(4, state[1] ?? 0)
    return first.getBigUint64(0) >> 1n
  }
}

function stateAfter(key: Uint8Array, pad: number): Int32Array {
  const block = new Uint8Array(blockLength).fill(pad)
  for (const [at, byte] of key.entries()) block[at] = byte ^ pad
  const state = sha256Start.slice()
  compress(state, block)
  return state
}

/** All of a message, after the one block of the key. */
function absorb(state: Int32Array, block: Uint8Array, message: Uint8Array, length: number): void {
  let at = 0
  for (; at + blockLength <= length; at += blockLength) {
    for (let byte = 0; byte < blockLength; byte += 1) block[byte] = message[at + byte] ?? 0
    compress(state, block)
  }
  for (let byte = 0; at + byte < length; byte += 1) block[byte] = message[at + byte] ?? 0
  finish(state, block, length - at, blockLength + length)
}

/** Pads the last block, of which `filled` bytes are taken, and takes it in. */
function finish(state: Int32Array, block: Uint8Array, filled: number, total: number): void {
  block[filled] = 0x80
  block.fill(0, filled + 1)
  if (filled + 9 > blockLength) {
    compress(state, block)
    block.fill(0)
  }
  writeWord(block, 56, Math.floor(total / 2 ** 29))
  writeWord(block, 60, total << 3)
  compress(state, block)
}

function writeWord(block: Uint8Array, at: number, word: number): void {
  block[at] = word >>> 24
  block[at + 1] = word >>> 16
  block[at + 2] = word >>> 8
  block[at + 3] = word
}
