// SPDX-License-Identifier: EUPL-1.2

const first = 0x239b961b
const second = 0xab0e9789
const third = 0x38b34ae5
const fourth = 0xa1e38b93

/**
 * The 128-bit hash MurmurHash3_x86_128 (Austin Appleby, public domain) as four words of 32 bits.
 *
 * @param bytes what is hashed
 * @param seed a word of 32 bits
 */
export function murmurHash(bytes: Uint8Array, seed = 0): Uint32Array {
  const h = new Uint32Array(4).fill(seed)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - (bytes.length % 16)
  for (let at = 0; at < end; at += 16) mixBlock(h, view, at)
  const rest = new DataView(new ArrayBuffer(16))
  for (let at = end; at < bytes.length; at += 1) rest.setUint8(at - end, bytes[at])
  if (end < bytes.length) mixRest(h, rest)
  for (let i = 0; i < 4; i += 1) h[i] ^= bytes.length
  spread(h)
  for (let i = 0; i < 4; i += 1) h[i] = avalanche(h[i])
  spread(h)
  return h
}

function mixBlock(h: Uint32Array, view: DataView, at: number): void {
  h[0] ^= scramble(view.getUint32(at, true), first, 15, second)
  h[0] = Math.imul(rotate(h[0], 19) + h[1], 5) + 0x561ccd1b
  h[1] ^= scramble(view.getUint32(at + 4, true), second, 16, third)
  h[1] = Math.imul(rotate(h[1], 17) + h[2], 5) + 0x0bcaa747
  h[2] ^= scramble(view.getUint32(at + 8, true), third, 17, fourth)
  h[2] = Math.imul(rotate(h[2], 15) + h[3], 5) + 0x96cd1c35
  h[3] ^= scramble(view.getUint32(at + 12, true), fourth, 18, first)
  h[3] = Math.imul(rotate(h[3], 13) + h[0], 5) + 0x32ac3b17
}

/** The last bytes, filled up with zeros; a word of zeros changes nothing. */
function mixRest(h: Uint32Array, view: DataView): void {
  h[3] ^= scramble(view.getUint32(12, true), fourth, 18, first)
  h[2] ^= scramble(view.getUint32(8, true), third, 17, fourth)
  h[1] ^= scramble(view.getUint32(4, true), second, 16, third)
  h[0] ^= scramble(view.getUint32(0, true), first, 15, second)
}

function scramble(word: number, before: number, turn: number, after: number): number {
  return Math.imul(rotate(Math.imul(word, before), turn), after)
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

function spread(h: Uint32Array): void {
  h[0] += h[1] + h[2] + h[3]
  h[1] += h[0]
  h[2] += h[0]
  h[3] += h[0]
}

function avalanche(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
