// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../../numbers/became-date.ts'
import type { ColumnId } from './layouts.ts'
import { readCount } from './read-count.ts'
import { type RowFault, rowFault } from './table-reader.ts'

/**
 * What LinkedIn takes off on the day it is taken back: a day below zero is a correction and keeps
 * its sign, or the sum over a period would be too high. Nothing else can be below zero.
 */
const takenBack = /^(?:reactions|comments|reposts|follows)(?:-|$)/

export type Counters = Record<string, number | null>

/** The figures of a row by metric id, or why they cannot be used. */
export function readCounters(
  cells: readonly string[],
  columns: readonly (readonly [at: number, metric: string])[],
  headings: readonly string[],
  perDay: boolean,
): { readonly values: Counters } | RowFault {
  const values: Counters = {}
  for (const [at, metric] of columns) {
    const cell = cells[at] ?? ''
    const count = readCount(cell)
    const where = { column: headings[at] ?? metric, cell: cell.slice(0, 100) }
    if (count === undefined) {
      return becameDate(cell)
        ? rowFault('number-became-date', { cell: cell.slice(0, 100) })
        : rowFault('not-a-number', where)
    }
    if (count !== null && count < 0 && !(perDay && takenBack.test(metric))) {
      return rowFault('negative-count', where)
    }
    values[metric] = count
  }
  return { values }
}

/** The columns that hold figures, with their place. */
export function counterColumns(
  columns: readonly ColumnId[],
  fields: ReadonlySet<string>,
): readonly (readonly [number, string])[] {
  return columns.flatMap((id, at) => (id === null || fields.has(id) ? [] : [[at, id] as const]))
}
