// SPDX-License-Identifier: EUPL-1.2
import { isoDate } from '../../dates/calendar.ts'
import { readDayText } from '../../dates/day-text.ts'
import { decideOrder } from '../../dates/decide-order.ts'
import { monthsOfColumn } from '../../dates/months-of-column.ts'
import type { DateOrder } from '../../dates/publish-time.ts'
import { splitTime } from '../../dates/time-of-day.ts'

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.+Z-]*)?$/

/** The date part: some days read `T01:00:00`, by the change of the clock, and are that same day. */
export function readIsoDay(cell: string): string | null {
  const found = isoDay.exec(cell)
  if (found === null) return null
  return isoDate(Number(found[1]), Number(found[2]), Number(found[3]))
}

/** ISO date; null: no day; `open`: a day in two orders, and nothing tells in which. */
export type ReadSeriesDay = (cell: string) => string | null

/**
 * Reads the days of one series together: Meta writes them one way, but Excel rewrites them
 * (24-12-2025 00:00). Days that follow on each other tell the order.
 */
export function seriesDays(cells: readonly string[], answer: DateOrder | undefined): ReadSeriesDay {
  const rewritten = cells.filter((cell) => readIsoDay(cell) === null)
  if (rewritten.length === 0) return readIsoDay
  const order = decideOrder(rewritten).order ?? answer ?? null
  const monthOf = monthsOfColumn(rewritten)
  return (cell) => {
    const iso = readIsoDay(cell)
    if (iso !== null) return iso
    const day = readDayText(splitTime(cell)?.day ?? '', order, monthOf)
    if (day === 'ambiguous') return 'open'
    if (day === null || day.year === null) return null
    return isoDate(day.year, day.month, day.day)
  }
}
