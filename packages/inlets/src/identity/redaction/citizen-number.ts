// SPDX-License-Identifier: EUPL-1.2
import { beginnings, type DigitRun, type Taken } from './number-runs.ts'

/**
 * How many runs from `at` on are a citizen service number (BSN): 8 or 9 digits that pass the
 * test by eleven, or any after the word itself. 0 when none is.
 */
export function citizenRuns(text: string, row: readonly DigitRun[], at: number): number {
  const run = row[at]
  if (run === undefined) return 0
  const told = at === 0 && saysSo(text, run.start)
  if (!told && ![3, 4, 8, 9].includes(run.digits.length)) return 0
  const found = beginnings(row, at, 9).findLast(
    ({ digits, runs }) => digits.length >= 8 && (told || isWrittenSo(runs)),
  )
  const last = found?.runs.at(-1)
  if (found === undefined || last === undefined) return 0
  if (told) return found.runs.length
  return standsAlone(text, run.start, last.end) && passes(found) ? found.runs.length : 0
}

const word =
  /(?:bsn|burger ?service ?nummer|burgerservicenr|sofi ?-?nummer|sofinr)[^\p{L}\p{N}]{0,4}(?:nr|nummer|is)?[^\p{L}\p{N}]{0,4}$/iu

function saysSo(text: string, at: number): boolean {
  return word.test(text.slice(Math.max(0, at - 36), at))
}

function isWrittenSo(runs: readonly DigitRun[]): boolean {
  const form = runs.map(({ digits }) => digits.length).join(' ')
  const gaps = new Set(runs.slice(1).map(({ gap }) => gap))
  if (form === '3 3 3') return gaps.size === 1 && gaps.has(' ')
  return form === '9' || form === '8' || (form === '4 2 3' && gaps.size === 1)
}

/** Not part of a link, of a number of a case or an order, nor an amount. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[\p{L}\p{N}#/=_&?+-]$/u.test(before) || /[€$£] ?$/.test(before)) return false
  return !/^(?:[\p{L}\p{N}_%/€-]| ?(?:euro|views|volgers|inwoners|mensen)|[.,]\d)/u.test(
    text.slice(end, end + 10),
  )
}

/** The test by eleven: 9 times the first digit to 2 times the eighth, less the ninth. */
function passes({ digits }: Taken): boolean {
  const nine = digits.padStart(9, '0')
  if (/^(\d)\1*$/.test(digits) || (digits.length === 8 && isDay(digits))) return false
  let sum = -Number(nine.charAt(8))
  for (let at = 0; at < 8; at += 1) sum += (9 - at) * Number(nine.charAt(at))
  return sum % 11 === 0
}

/** 20260303 and 03032026. */
function isDay(digits: string): boolean {
  return (
    /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(digits) ||
    /^(?:[0-2]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits)
  )
}
