// SPDX-License-Identifier: EUPL-1.2
import { zoneHours } from '../dates/zone-names.ts'
import { saysNothing } from '../numbers/number.ts'

/**
 * Whether the bytes of a cell (from start up to end, quotes taken off) have the form that a column
 * should have. Strict: what a name, handle, phone number or id of a person can look like does not
 * fit.
 */
export type CellShape = (bytes: Buffer, start: number, end: number) => boolean

const mostDigits = 10
const figure = /^-?(?:0|[1-9]\d{0,2}(?:[.,\s'’]\d{3}){0,3}|[1-9]\d{0,9})(?:[.,]\d{1,12})?\s?%?$/

/**
 * A count, amount or percentage in any notation, or a word for "no figure": `1,204`, `-3`, `0.5`,
 * `12 %`, `NaN`. No phone number (a zero before other digits), no account id (over ten digits).
 */
export const figureShape: CellShape = (bytes, start, end) => {
  if (end - start <= mostDigits && bytes[start] !== 0x30) {
    let at = start
    while (at < end && isDigit(bytes[at] ?? 0)) at++
    if (at === end) return true
  }
  return shapeOf((cell) => figure.test(cell) || saysNothing(cell), 30)(bytes, start, end)
}

const zones = [...zoneHours.keys()].join('|')
const day = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})`
const clock = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[AP]\.?M\.?)?`
const offset = String.raw`(?: ?(?:[+-]\d{2}:?\d{2}|${zones}))?`
const since = String.raw`1\d{9}(?:\.\d{1,9})?|1\d{12}`
const time = new RegExp(`^(?:${day}(?:(?:,? ?T| *,? +)${clock}${offset})?|${since})$`, 'i')

/**
 * A day or moment in figures, with or without a zone, or seconds or milliseconds since 1970:
 * `2026-03-14 09:30:12 CET`, `14-3-2026 9:30`, `1773480612`.
 */
export const timeShape: CellShape = (bytes, start, end) =>
  isPlainTime(bytes, start, end) || anyTime(bytes, start, end)

const anyTime = shapeOf((cell) => time.test(cell), 60)
const plainTime = Buffer.from('0000-00-00 00:00:00')

/** `2026-03-14 09:30:12` and ten figures that begin with 1, without the cost of a string. */
function isPlainTime(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start
  if (length === 10 && bytes[start] === 0x31) {
    for (let at = start; at < end; at++) if (!isDigit(bytes[at] ?? 0)) return false
    return true
  }
  if (length !== plainTime.length) return false
  for (let place = 0; place < length; place++) {
    const byte = bytes[start + place] ?? 0
    const expected = plainTime[place]
    if (expected === 0x30 ? !isDigit(byte) : byte !== expected) return false
  }
  return true
}

/** One of these words, whatever the case, or empty. */
export function wordShape(words: Iterable<string>): CellShape {
  const known = [...words].map((word) => Buffer.from(word))
  return (bytes, start, end) =>
    known.some((word) => isWord(word, bytes, start, end)) || isBlank(bytes, start, end)
}

export const flagWords = ['true', 'false', 'yes', 'no', '0', '1', 'ja', 'nee', 'waar', 'onwaar']

/** A regular expression over the whole cell, without blanks around it; anchored by the caller. */
export function patternShape(pattern: RegExp, longest = 100): CellShape {
  return shapeOf((cell) => pattern.test(cell), longest)
}

function shapeOf(fits: (cell: string) => boolean, longest: number): CellShape {
  return (bytes, start, end) =>
    end - start <= longest && fits(bytes.toString('utf8', start, end).trim())
}

/** The same letters, small or capital (ASCII). */
function isWord(word: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let place = 0; place < word.length; place++) {
    const byte = bytes[start + place] ?? 0
    const small = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte
    if (small !== word[place]) return false
  }
  return true
}

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 0x20) return false
  return true
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
