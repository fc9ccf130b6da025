// SPDX-License-Identifier: EUPL-1.2
import { isoDate } from './calendar.ts'
import type { NamedDay } from './day-text.ts'

const oneDay = 86_400_000
/** No platform gives more than a year of days in one file; two leaves room for gaps. */
const longestSpan = 2 * 366 * oneDay
/** Nor one with a gap of half a year: such a step is a day that stands out of order. */
const longestStep = 200 * oneDay

/**
 * Gives days without a year their year: the newest is the last such day up to `until`, and each
 * one before it the last such day before that. The file may run forwards or backwards. With a 29th
 * of February among them, all are around the last one there was.
 *
 * @param days in the order of the file; equal neighbours are the same day
 * @param until ISO date
 * @returns ISO dates, null for a day that exists in no year; or null when the days do not follow on
 * each other, so that no year can be told
 */
export function yearsBack(
  days: readonly Pick<NamedDay, 'month' | 'day'>[],
  until: string,
): readonly (string | null)[] | null {
  const leaps = days.some(({ month, day }) => month === 2 && day === 29)
  const year = Number(until.slice(0, 4))
  const later = leaps ? [1, 2, 3, 4].map((back) => `${year - back}-12-31`) : []
  for (const end of [until, ...later]) {
    const dates = walkBack(days, end)
    if (dates !== null) return dates
  }
  return null
}

function walkBack(
  days: readonly Pick<NamedDay, 'month' | 'day'>[],
  until: string,
): readonly (string | null)[] | null {
  const forwards = runsForwards(days)
  const dates: (string | null)[] = Array.from(days, () => null)
  let before = until
  let newest: string | null = null
  for (let step = 0; step < days.length; step++) {
    const at = forwards ? days.length - 1 - step : step
    const day = days[at]
    const date = day === undefined ? null : lastSuchDay(day, before)
    if (date === null) continue
    newest ??= date
    const tooFar = Date.parse(newest) - Date.parse(date) > longestSpan
    if (tooFar || (step > 0 && Date.parse(before) - Date.parse(date) > longestStep)) return null
    dates[at] = date
    before = date
  }
  return dates
}

/** The last such day up to and with `until`; null when there is none in eight years. */
export function lastSuchDay(
  { month, day }: Pick<NamedDay, 'month' | 'day'>,
  until: string,
): string | null {
  const year = Number(until.slice(0, 4))
  for (let back = 0; back <= 8; back++) {
    const date = isoDate(year - back, month, day)
    if (date !== null && date <= until) return date
  }
  return null
}

function runsForwards(days: readonly Pick<NamedDay, 'month' | 'day'>[]): boolean {
  let forwards = 0
  let backwards = 0
  for (let at = 1; at < days.length; at++) {
    const [one, other] = [days[at - 1], days[at]]
    if (one === undefined || other === undefined) continue
    const step = 31 * (other.month - one.month) + other.day - one.day
    // From December to January is a step forwards.
    const short = step > 186 ? step - 372 : step < -186 ? step + 372 : step
    if (short > 0) forwards++
    if (short < 0) backwards++
  }
  return forwards >= backwards
}
