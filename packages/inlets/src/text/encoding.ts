// SPDX-License-Identifier: EUPL-1.2
import { isUtf8 } from 'node:buffer'

/** How the bytes of a text file stand for characters, with the length of its byte order mark. */
export interface Encoding {
  /** A label that TextDecoder knows. */
  readonly name:
    | 'utf-8'
    | 'utf-16le'
    | 'utf-16be'
    | 'windows-1251'
    | 'windows-1252'
    | 'windows-1253'
  readonly markLength: 0 | 2 | 3
}

/**
 * Tells the encoding from the first bytes. A byte order mark decides; without one the place of NUL
 * bytes tells UTF-16, and what is no valid UTF-8 is taken for the Windows code page that fits best
 * (a guess that only matters for names and texts: figures are ASCII in all of them).
 */
export function sniffEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { name: 'utf-8', markLength: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', markLength: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', markLength: 2 }
  const wide = utf16WithoutMark(head)
  if (wide !== null) return { name: wide, markLength: 0 }
  const whole = withoutCutCharacter(head)
  if (isUtf8(whole) || isDamagedJson(whole)) return { name: 'utf-8', markLength: 0 }
  return { name: codePage(head), markLength: 0 }
}

/** Lines of JSON are UTF-8 (RFC 8259), also when some of them are damaged. */
function isDamagedJson(head: Uint8Array): boolean {
  if (head[0] !== 0x7b) return false
  const characters =
    Buffer.from(head)
      .toString('utf8')
      .match(/[^\0-\x7f]/gu) ?? []
  const broken = characters.filter((character) => character === '\ufffd').length
  return 2 * broken < characters.length
}

function utf16WithoutMark(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(head.length, 1024) & ~1
  if (length < 4) return null
  let evenNuls = 0
  let oddNuls = 0
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) evenNuls++
    if (head[at + 1] === 0) oddNuls++
  }
  const half = length / 2
  if (oddNuls > 0.6 * half && evenNuls < 0.05 * half) return 'utf-16le'
  if (evenNuls > 0.6 * half && oddNuls < 0.05 * half) return 'utf-16be'
  return null
}

/** A head may end in the middle of a character; that is no sign of another encoding. */
export function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.subarray(0, bytes.length - back) : bytes
    }
  }
  return bytes
}

/** In Latin text accented letters stand alone; in Cyrillic and Greek whole words are high bytes. */
function codePage(head: Uint8Array): Encoding['name'] {
  let high = 0
  let inRuns = 0
  const seen = new Uint32Array(256)
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0
    if (byte < 0x80) continue
    high++
    seen[byte] = (seen[byte] ?? 0) + 1
    if ((head[at - 1] ?? 0) >= 0xb8 || (head[at + 1] ?? 0) >= 0xb8) inRuns++
  }
  if (inRuns < 0.6 * high) return 'windows-1252'
  const count = (...bytes: number[]) => bytes.reduce((sum, byte) => sum + (seen[byte] ?? 0), 0)
  // The commonest letters: alpha, omicron, iota, final sigma and accents beside а, о, е, и.
  const greek = count(0xe1, 0xef, 0xe9, 0xdc, 0xdd, 0xde, 0xdf, 0xfc)
  const cyrillic = count(0xe0, 0xee, 0xe5, 0xe8, 0xff, 0xfe)
  return greek > 2 * cyrillic ? 'windows-1253' : 'windows-1251'
}
