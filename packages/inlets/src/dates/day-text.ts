// SPDX-License-Identifier: EUPL-1.2

import type { MonthOf } from './months-of-column.ts'
import type { DateOrder } from './publish-time.ts'

/** A day as a cell names it; the year is null where the cell has none. Not checked to exist. */
export interface NamedDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/
const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})\.?$/
const withoutYear = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\.?$/
/** 2026年3月2日, 3月2日, 2026년 3월 2일, with the weekday behind it. */
const eastern =
  /^(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日日일号]?(?:\s*[(（]?\p{L}{1,3}[)）]?)?$/u
/** 2 tháng 3, 2 thg 3, 2026. */
const vietnamese = /^(?:ngày )?(\d{1,2}) (?:tháng|thg\.?) (\d{1,2})(?:,?(?: năm)? (\d{4}))?$/u
const token = /\p{L}[\p{L}\p{M}]*|\d+/gu

/**
 * Reads a day as people and platforms write it: 2026-03-02, 2/3/2026, "Tue, Jul 14, 2026",
 * "2 maart", "25 Μαρτίου", 3月2日. A time of day must have been taken off.
 *
 * @param order of day and month where both are numbers; null when nobody knows
 * @returns null when the cell names no day; `ambiguous` when it needs an order that is not known
 */
export function readDayText(
  cell: string,
  order: DateOrder | null,
  monthOf: MonthOf,
): NamedDay | 'ambiguous' | null {
  const text = plainDigits(cell).trim()
  const first = yearFirst.exec(text)
  if (first !== null)
    return { year: Number(first[1]), month: Number(first[3]), day: Number(first[4]) }
  const last = yearLast.exec(text)
  if (last !== null) return inOrder(Number(last[1]), Number(last[3]), Number(last[4]), order)
  const short = withoutYear.exec(text)
  if (short !== null) return inOrder(Number(short[1]), Number(short[2]), null, order)
  return readWritten(text, monthOf)
}

function inOrder(
  one: number,
  other: number,
  year: number | null,
  order: DateOrder | null,
): NamedDay | 'ambiguous' | null {
  if (one === other) return { year, month: one, day: other }
  if (order !== null) {
    const dayFirst = order === 'day-first'
    return { year, month: dayFirst ? other : one, day: dayFirst ? one : other }
  }
  if (one > 12 && other > 12) return null
  if (one > 12) return { year, month: other, day: one }
  return other > 12 ? { year, month: one, day: other } : 'ambiguous'
}

function readWritten(text: string, monthOf: MonthOf): NamedDay | null {
  const east = eastern.exec(text)
  if (east !== null) {
    return { year: numberOrNull(east[1]), month: Number(east[2]), day: Number(east[3]) }
  }
  const south = vietnamese.exec(text.normalize('NFC'))
  if (south !== null) {
    return { year: numberOrNull(south[3]), month: Number(south[2]), day: Number(south[1]) }
  }
  if (text.length > 60) return null
  const tokens = Array.from(text.matchAll(token), ([one]) => one)
  const numbers = tokens.filter((one) => /^\d+$/.test(one)).map(Number)
  const year = numbers.find((number) => number > 1000) ?? null
  const [day, extra] = numbers.filter((number) => number <= 31)
  if (day === undefined || extra !== undefined) return null
  if (numbers.length !== (year === null ? 1 : 2)) return null
  const month = monthBeside(tokens, monthOf)
  return month === null || tokens.length - numbers.length > 4 ? null : { year, month, day }
}

/** A weekday may look like a month ("mar, 3 feb"): the word right behind the day is the month. */
function monthBeside(tokens: readonly string[], monthOf: MonthOf): number | null {
  let found: number | null = null
  for (const [at, one] of tokens.entries()) {
    if (/^\d/.test(one)) continue
    const month = monthOf(one)
    if (month === null) continue
    if (/^\d{1,2}$/.test(tokens[at - 1] ?? '')) return month
    found = month
  }
  return found
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

/** Digits of other scripts (Arabic, Persian, full-width) as 0 to 9. */
function plainDigits(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text
  return text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s/g, ' ')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
}
