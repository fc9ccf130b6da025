// SPDX-License-Identifier: EUPL-1.2
import { isoDate } from './calendar.ts'
import type { DateOrder } from './publish-time.ts'
import { splitTime } from './time-of-day.ts'

const numeric = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})(?:\s?\2\s?(\d{4}))?\.?$/

/** What a column of dates tells of the order of day and month. */
export interface OrderEvidence {
  /** null: not told by its own values. */
  readonly order: DateOrder | null
  /** True when some value is a day in both orders. */
  readonly needed: boolean
  /** The first such value. */
  readonly example: string | null
}

/**
 * The order in which a column writes day and month, from its values alone: one that is a day in
 * one order only (16/02) decides, unless another says the opposite; else the order in which the
 * days follow on each other, one by one, forwards or backwards.
 */
export function decideOrder(values: Iterable<string>): OrderEvidence {
  const pairs: (readonly [one: number, other: number, year: number])[] = []
  let example: string | null = null
  const votes = { 'day-first': 0, 'month-first': 0 }
  for (const value of values) {
    const found = numeric.exec(splitTime(value)?.day ?? '')
    if (found === null) continue
    const [one, other, year] = [Number(found[1]), Number(found[3]), Number(found[4] ?? 2024)]
    pairs.push([one, other, year])
    if (one > 12) votes['day-first']++
    else if (other > 12) votes['month-first']++
    else if (one !== other) example ??= value
  }
  const needed = example !== null
  const { 'day-first': dayFirst, 'month-first': monthFirst } = votes
  if (dayFirst + monthFirst > 0) {
    if (dayFirst > 0 && monthFirst > 0) return { order: null, needed, example }
    return { order: dayFirst > 0 ? 'day-first' : 'month-first', needed, example }
  }
  return { order: orderOfSteps(pairs), needed, example }
}

function orderOfSteps(pairs: readonly (readonly [number, number, number])[]): DateOrder | null {
  if (pairs.length < 3) return null
  const dayFirst = smallSteps(pairs.map(([one, other, year]) => isoDate(year, other, one)))
  const monthFirst = smallSteps(pairs.map(([one, other, year]) => isoDate(year, one, other)))
  if (dayFirst > 0.5 && monthFirst < 0.2) return 'day-first'
  return monthFirst > 0.5 && dayFirst < 0.2 ? 'month-first' : null
}

/** The part of the steps that is exactly one day. */
function smallSteps(days: readonly (string | null)[]): number {
  let small = 0
  for (let at = 1; at < days.length; at++) {
    const step = Date.parse(days[at] ?? '') - Date.parse(days[at - 1] ?? '')
    if (Math.abs(step) === 86_400_000) small++
  }
  return small / (days.length - 1)
}
