// SPDX-License-Identifier: EUPL-1.2
import { linkedinDay } from './linkedin-day.ts'
import { counterColumns, readCounters } from './read-counters.ts'
import type { DaysPlan } from './table-plan.ts'
import { type ReadingBounds, type ReadTableRow, rowFault, widthFault } from './table-reader.ts'

/** A row of figures of one day. Rates are not kept: they follow from the counts. */
export function readDays(plan: DaysPlan, bounds: ReadingBounds): ReadTableRow {
  const order = bounds.dateOrder ?? plan.order
  const columns = counterColumns(plan.columns, new Set(['date']))
  const dateAt = plan.columns.indexOf('date')
  const seen = new Set<string>()
  return (row) => {
    const wide = widthFault(row, plan.columns.length)
    if (wide !== null) return wide
    const cell = row.cells[dateAt] ?? ''
    const date = linkedinDay(cell, order)
    if (date === null) return rowFault('date-not-understood', { cell: cell.slice(0, 100) })
    if (date > bounds.lastDay) return rowFault('date-in-future', { date })
    const found = readCounters(row.cells, columns, plan.headings, true)
    if ('code' in found) return found
    if (Object.values(found.values).every((value) => value === null)) {
      return rowFault('value-missing', { column: date })
    }
    if (seen.has(date)) return rowFault('day-twice', { date })
    seen.add(date)
    return { kind: 'day-figures', date, values: found.values }
  }
}
