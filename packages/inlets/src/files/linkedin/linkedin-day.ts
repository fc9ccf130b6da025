// SPDX-License-Identifier: EUPL-1.2
import { type DateOrder, decideDateOrder, readPublishTime } from '../../dates/publish-time.ts'

const serial = /^[45]\d{4}$/
const dayLength = 86_400_000

/**
 * An ISO date of a cell: `07/20/2026` (month first in every language), an ISO date, or the bare
 * day number that a workbook keeps for dates without a format.
 */
export function linkedinDay(cell: string, order: DateOrder): string | null {
  if (serial.test(cell)) {
    return new Date(Date.UTC(1899, 11, 30) + Number(cell) * dayLength).toISOString().slice(0, 10)
  }
  return readPublishTime(cell, order)?.slice(0, 10) ?? null
}

/** Whether the cell is a day in one order or the other. */
export function isDay(cell: string): boolean {
  return linkedinDay(cell, 'month-first') !== null || linkedinDay(cell, 'day-first') !== null
}

/** How the days of a table are written. `sure`: the days themselves tell, not only the custom. */
export interface DayNotation {
  readonly order: DateOrder
  readonly sure: boolean
}

/**
 * The order that makes days follow on each other, or that alone gives existing days. LinkedIn
 * writes the month first; a program that saved the file again may have changed that.
 */
export function decideDays(cells: readonly string[]): DayNotation {
  const follows = (order: DateOrder) => {
    const days = cells.map((cell) => linkedinDay(cell, order))
    return days.filter((day, at) => isNextTo(days[at - 1] ?? null, day)).length
  }
  const monthFirst = follows('month-first')
  const dayFirst = follows('day-first')
  if (monthFirst !== dayFirst) {
    return { order: monthFirst > dayFirst ? 'month-first' : 'day-first', sure: true }
  }
  const order = decideDateOrder(cells)
  const slashed = cells.filter((cell) => /^\d{1,2}\D\d{1,2}\D\d{4}/.test(cell))
  const sure = slashed.length === 0 || slashed.some((cell) => !isBoth(cell))
  return { order, sure }
}

function isNextTo(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  return Math.abs(Date.parse(one) - Date.parse(other)) === dayLength
}

function isBoth(cell: string): boolean {
  const one = linkedinDay(cell, 'month-first')
  const other = linkedinDay(cell, 'day-first')
  return one !== null && other !== null && one !== other
}
