// SPDX-License-Identifier: EUPL-1.2
// Places in the bytes of one line of JSON. The line ends in a line feed, which no function here
// goes past: it is no blank, no digit and no part of a string. So a byte that is looked at is
// always there, and `as number` says so: a check of it would cost a third of the speed.

export const quote = 0x22
export const backslash = 0x5c
export const comma = 0x2c
export const colon = 0x3a
export const openList = 0x5b
export const openObject = 0x7b
export const closeObject = 0x7d
export const lineFeed = 0x0a
const space = 0x20

/** What the functions give in place of an end. */
const notValid = -1
export const tooDeep = -2

/** Deeper values are refused: no platform nests its posts half as deep. */
export const maxDepth = 128

const hexadecimal = tableOf('0123456789abcdefABCDEF')
const escapable = tableOf('"\\/bfnrt')

/** Bytes that a string holds as they are: no quote, no backslash, no control character. */
const plain = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < space || byte === quote || byte === backslash ? 0 : 1,
)

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const byte of Buffer.from(characters)) table[byte] = 1
  return table
}

/** The first place from `from` on that is no blank. */
export function skipBlanks(bytes: Uint8Array, from: number): number {
  return (bytes[from] as number) > space ? from : blanksEnd(bytes, from)
}

function blanksEnd(bytes: Uint8Array, from: number): number {
  let at = from
  let byte = bytes[at] as number
  while (byte === space || byte === 0x09 || byte === 0x0d) byte = bytes[++at] as number
  return at
}

/** Where the closing quote stands of a string of which the first character is at `from`. */
export function stringEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (plain[bytes[at] as number] === 1) at++
  return bytes[at] === quote ? at : escapedEnd(bytes, at)
}

function escapedEnd(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    if (bytes[at] !== backslash) return notValid
    at = skipEscape(bytes, at)
    if (at < 0) return notValid
    while (plain[bytes[at] as number] === 1) at++
    if (bytes[at] === quote) return at
  }
}

function skipEscape(bytes: Uint8Array, at: number): number {
  const kind = bytes[at + 1] as number
  if (escapable[kind] === 1) return at + 2
  if (kind !== 0x75) return notValid
  for (let digit = at + 2; digit < at + 6; digit++) {
    if (hexadecimal[bytes[digit] as number] !== 1) return notValid
  }
  return at + 6
}

/** Where a number, `true`, `false` or `null` ends that begins at `from`. */
export function scalarEnd(bytes: Uint8Array, from: number): number {
  const byte = bytes[from]
  if (byte === 0x6e) return isWord(bytes, from + 1, 0x75, 0x6c, 0x6c) ? from + 4 : notValid
  if (byte === 0x74) return isWord(bytes, from + 1, 0x72, 0x75, 0x65) ? from + 4 : notValid
  if (byte !== 0x66) return numberEnd(bytes, from)
  return bytes[from + 1] === 0x61 && isWord(bytes, from + 2, 0x6c, 0x73, 0x65) ? from + 5 : notValid
}

function isWord(bytes: Uint8Array, at: number, one: number, two: number, three: number): boolean {
  return bytes[at] === one && bytes[at + 1] === two && bytes[at + 2] === three
}

function numberEnd(bytes: Uint8Array, from: number): number {
  const first = bytes[from] === 0x2d ? from + 1 : from
  let at = digitsEnd(bytes, first)
  if (at === first || (bytes[first] === 0x30 && at > first + 1)) return notValid
  if (bytes[at] === 0x2e) {
    const decimals = at + 1
    at = digitsEnd(bytes, decimals)
    if (at === decimals) return notValid
  }
  if (bytes[at] === 0x65 || bytes[at] === 0x45) {
    const sign = bytes[at + 1]
    const exponent = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1
    at = digitsEnd(bytes, exponent)
    if (at === exponent) return notValid
  }
  return at
}

function digitsEnd(bytes: Uint8Array, from: number): number {
  let at = from
  let byte = bytes[at] as number
  while (byte >= 0x30 && byte <= 0x39) byte = bytes[++at] as number
  return at
}

/** Where the value of a member begins of which the key is to come from `from` on. */
function valueAfterKey(bytes: Uint8Array, from: number): number {
  const open = skipBlanks(bytes, from)
  if (bytes[open] !== quote) return notValid
  const close = stringEnd(bytes, open + 1)
  if (close < 0) return notValid
  const at = skipBlanks(bytes, close + 1)
  return bytes[at] === colon ? at + 1 : notValid
}

/**
 * Where the value ends that begins at `from` (blanks before it are passed over).
 *
 * @param closers room for the brackets that are still to come, `maxDepth + 1` bytes
 * @param base how many of them are in use
 */
export function skipValue(
  bytes: Uint8Array,
  from: number,
  closers: Uint8Array,
  base: number,
): number {
  let at = from
  let depth = base
  for (;;) {
    at = skipBlanks(bytes, at)
    const byte = bytes[at] as number
    if (byte === quote) at = stringEnd(bytes, at + 1) + 1
    else if (byte === openObject || byte === openList) {
      if (depth === maxDepth) return tooDeep
      at = skipBlanks(bytes, at + 1)
      if (bytes[at] === byte + 2) at++
      else {
        depth++
        closers[depth] = byte + 2
        if (byte === openObject) at = valueAfterKey(bytes, at)
        if (at < 0) return notValid
        continue
      }
    } else at = scalarEnd(bytes, at)
    if (at <= 0) return notValid
    for (;;) {
      if (depth === base) return at
      at = skipBlanks(bytes, at)
      const closer = closers[depth] as number
      if (bytes[at] === comma) {
        at = closer === closeObject ? valueAfterKey(bytes, at + 1) : at + 1
        if (at < 0) return notValid
        break
      }
      if (bytes[at] !== closer) return notValid
      at++
      depth--
    }
  }
}
