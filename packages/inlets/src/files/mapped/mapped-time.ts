// SPDX-License-Identifier: EUPL-1.2
import { AmsterdamClock } from '../../dates/amsterdam-clock.ts'
import { clockTime } from '../../dates/clock-time.ts'
import { minutesAhead } from '../../dates/minutes-ahead.ts'
import { type DayOrder, readDay } from './mapped-day.ts'

const time =
  /^(?:[T\s,]|\s-\s|\s+(?:om|at)\s)\s*(\d{1,2})[:.u](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*(?:([ap])\.?m\.?)?\s*(Z|UTC|GMT|uur|h|[+-]\d{2}:?\d{2})?$/i
/** Remembers hours, nothing else. */
const amsterdam = new AmsterdamClock()
const alone =
  /^(\d{1,2})[:.u](\d{2})(?:[:.]\d{2}(?:[.,]\d{1,9})?)?\s*(?:([ap])\.?m\.?)?(?:\s*uur)?$/i
const weekday =
  /^(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)\.?,? (?=\S)/i
/** Sat Mar 14 14:05:00 +0000 2026, as the interface of Twitter wrote it. */
const classic = /^(\p{L}{3} \d{1,2}) (\d{2}:\d{2}:\d{2} \+\d{4}) (\d{4})$/u

/**
 * Local wall time of Europe/Amsterdam `YYYY-MM-DDTHH:MM` of a cell with a day, with or without a
 * time: 00:00 where there is none. Seconds are dropped.
 *
 * @param zone of times that do not tell theirs
 * @returns null when the cell is no existing day in that order
 */
export function readMappedTime(
  cell: string,
  order: DayOrder,
  zone: 'local' | 'utc',
): string | null {
  const text = plain(cell)
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    return amsterdam.at(Number(text) * (text.length === 10 ? 1000 : 1))
  }
  const found = readDay(text, order)
  if (found === null) return null
  const { date, rest } = found
  if (rest === '') return `${date}T00:00`
  const parts = time.exec(rest)
  if (parts === null) return null
  const [, hours = '', minutes = '', , half, mark = ''] = parts
  const clock = clockTime(hours, minutes, half)
  if (clock === null) return null
  const offset = minutesAhead(mark) ?? (zone === 'utc' ? 0 : null)
  if (offset === null) return `${date}T${clock}`
  return amsterdam.at(Date.parse(`${date}T${clock}:00Z`) - offset * 60_000)
}

/** `HH:MM` of a cell with a time of day alone, or null. */
export function readClock(cell: string): string | null {
  const parts = alone.exec(plain(cell))
  return parts === null ? null : clockTime(parts[1] ?? '', parts[2] ?? '', parts[3])
}

const orders: readonly DayOrder[] = ['day-first', 'month-first', 'year-first']

/** Whether a cell is a day in any order; plain numbers are not taken for one. */
export function looksLikeTime(cell: string): boolean {
  if (/^\d+$/.test(cell)) return false
  return orders.some((order) => readMappedTime(cell, order, 'local') !== null)
}

/** One kind of blank; no name of the weekday before the day. */
function plain(cell: string): string {
  const text = cell
    .trim()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(weekday, '')
  return text.replace(classic, '$1, $3 $2')
}
