// SPDX-License-Identifier: EUPL-1.2
import { beginnings, type DigitRun, type Taken } from './number-runs.ts'

/**
 * How many runs from `at` on are a telephone number; 0 when none is. Dutch numbers as they are
 * written, international ones with `+` or `00`, and shorter ones where the text says so.
 */
export function phoneRuns(text: string, row: readonly DigitRun[], at: number): number {
  const run = row[at]
  if (run === undefined) return 0
  const before = text.slice(Math.max(0, run.start - 2), run.start)
  if (/\+ ?\(?$/.test(before)) return abroad(beginnings(row, at, 16), '')
  if (/^00[1-9]/.test(run.digits)) return abroad(beginnings(row, at, 17), '00')
  if (/[\p{L}_#]$/u.test(before)) return letterO(before) ? mobileAfterO(row, at) : 0
  const asked = at === 0 && asksForNumber(text, run.start)
  if (!asked && !/^(?:0|31)/.test(run.digits)) return 0
  const ways = beginnings(row, at, 12)
  return national(ways) || withoutPlus(ways) || (asked ? short(ways) : 0)
}

/** Dutch numbers have nine digits after 31; others 8 to 15 in all (E.164). */
function abroad(ways: readonly Taken[], prefix: string): number {
  const numbers = ways.map(({ digits, runs }) => ({
    digits: digits.slice(prefix.length),
    count: runs.length,
    isAmount: isAmount(runs),
  }))
  const dutch = numbers.find(({ digits }) => /^31(?:0?[1-9]\d{8})$/.test(digits))
  if (dutch !== undefined) return dutch.count
  const least = prefix === '' ? 8 : 10
  const other = numbers.findLast(
    ({ digits, isAmount: amount }) => digits.length >= least && digits.length <= 15 && !amount,
  )
  return other?.count ?? 0
}

/** `+10.000.000` is no number to call. */
function isAmount(runs: readonly DigitRun[]): boolean {
  const [first, ...rest] = runs
  if (first === undefined || first.digits.length > 3 || rest.length === 0) return false
  return rest.length < 3 && rest.every(({ digits, gap }) => digits.length === 3 && gap === '.')
}

function national(ways: readonly Taken[]): number {
  const ten = ways.find(({ digits }) => digits.length === 10)
  if (ten !== undefined && /^0[1-9]/.test(ten.digits) && isWrittenSo(ten.runs)) {
    return ten.runs.length
  }
  const german = ways.find(({ digits, runs }) => digits.length === 11 && runs.length <= 3)
  return german !== undefined && /^01[5-7]/.test(german.digits) && !isDate(german.runs)
    ? german.runs.length
    : 0
}

/** 06 12345678, 010 123 45 67, 0 6 1 2 3: no date, no amount, no row of numbers of a lottery. */
function isWrittenSo(runs: readonly DigitRun[]): boolean {
  const first = runs[0]?.digits ?? ''
  const gap = runs[1]?.gap ?? ''
  if (isDate(runs)) return false
  if (first.length === 1 && /^\(?0$/.test(first) && gap === ')') return true
  if (first.length === 1) return gap !== '.' && runs.every(({ digits }) => digits.length <= 4)
  return first.length > 2 || first === '06' || first === '04'
}

function isDate([day, month, year]: readonly DigitRun[]): boolean {
  if (day === undefined || month === undefined || year === undefined) return false
  if (/^(?:19|20)\d\d$/.test(year.digits)) return day.digits.length <= 2 && month.digits.length <= 2
  return false
}

/** 31612345678. */
function withoutPlus(ways: readonly Taken[]): number {
  const found = ways.find(({ digits, runs }) => /^316\d{8}$/.test(digits) && !isAmount(runs))
  return found !== undefined && found.runs.every(({ gap }) => gap !== '.') ? found.runs.length : 0
}

function letterO(before: string): boolean {
  return /(?:^|[^\p{L}\p{N}])o$/iu.test(before)
}

/** `o6-12345678`, with the letter. */
function mobileAfterO(row: readonly DigitRun[], at: number): number {
  const found = beginnings(row, at, 9).find(({ digits }) => /^6\d{8}$/.test(digits))
  return found?.runs.length ?? 0
}

const asking =
  /(?<!\p{L})(?:tel|tel\.? ?nr|telefoon|telefoonnummer|bel|bellen|app|appen|whatsapp|mob|mobiel|sms|call|phone|06[ -]?nummer)\.?:?(?: (?:me|mij|op|naar|even|is|nr|nummer)){0,3}:? ?$/iu

function asksForNumber(text: string, at: number): boolean {
  return asking.test(text.slice(Math.max(0, at - 30), at))
}

/** Six digits or more; not 14 with an area code, nor what begins as a service number. */
function short(ways: readonly Taken[]): number {
  const found = ways.findLast(({ digits, runs }) => digits.length >= 6 && !isDate(runs))
  return found === undefined || /^(?:140|0[89]00)/.test(found.digits) ? 0 : found.runs.length
}
