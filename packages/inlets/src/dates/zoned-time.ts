// SPDX-License-Identifier: EUPL-1.2
import { AmsterdamClock } from './amsterdam-clock.ts'
import { isoDate } from './calendar.ts'
import { clockTime } from './clock-time.ts'
import { minutesAhead } from './minutes-ahead.ts'
import type { DateOrder } from './publish-time.ts'

const dayPattern = String.raw`(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))`
const clockPattern = String.raw`(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?([AP])\.?M\.?)?`
const zonePattern = String.raw`(?: ?([+-]\d{2}:?\d{2}|[A-Z]{1,4}))?`
const shape = new RegExp(`^${dayPattern}(?:(?:,? ?T| *,? +)${clockPattern}${zonePattern})?$`, 'i')
const seconds = /^(?:\d{9,10}(?:\.\d+)?|\d{12,13})$/

/** Times of exports that say their zone, or have one that is known. */
export class ZonedTimes {
  readonly #clock = new AmsterdamClock()

  /**
   * Wall time of Europe/Amsterdam `YYYY-MM-DDTHH:MM` of `2022-03-14 09:30:12 CET`, of seconds or
   * milliseconds since 1970, and the like. A day alone is 00:00 of that day, whatever the zone.
   *
   * @param order of day and month where the year stands last; null: nobody knows
   * @param zone of times without one
   * @returns null: no existing time; the word `ambiguous`: needs an order that is not known
   */
  read(cell: string, order: DateOrder | null, zone: 'utc' | 'amsterdam'): string | null {
    const text = cell.trim()
    if (seconds.test(text)) {
      return this.#clock.at(Number(text) * (Number(text) < 1e11 ? 1000 : 1))
    }
    const found = shape.exec(text)
    if (found === null) return null
    const date = dayOf(found, order)
    if (date === null || date === 'ambiguous') return date
    const [, , , , , , , hours, minutes = '00', half, mark] = found
    if (hours === undefined) return `${date}T00:00`
    const time = clockTime(hours, minutes, half)
    if (time === null) return null
    const local = `${date}T${time}`
    if (mark === undefined && zone === 'amsterdam') return local
    const ahead = mark === undefined ? 0 : minutesAhead(mark)
    return ahead === null ? null : this.#clock.at(Date.parse(`${local}Z`) - ahead * 60_000)
  }
}

function dayOf(found: RegExpExecArray, order: DateOrder | null): string | null {
  const [, year, month, day, one, other, last] = found
  if (year !== undefined) return isoDate(Number(year), Number(month), Number(day))
  const [first, second] = [Number(one), Number(other)]
  const dayFirst = isoDate(Number(last), second, first)
  const monthFirst = isoDate(Number(last), first, second)
  if (order !== null) return order === 'day-first' ? dayFirst : monthFirst
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return 'ambiguous'
  return dayFirst ?? monthFirst
}
