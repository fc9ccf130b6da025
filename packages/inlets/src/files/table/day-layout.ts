// SPDX-License-Identifier: EUPL-1.2
import type { ReadOptions } from '../file-reader.ts'
import { DayRows, type DayRules } from './day-rows.ts'
import type { PlannedTable, RowReader } from './table-layout.ts'

/** The reader of a layout with one row per day. */
export function dayRows(rules: DayRules = {}) {
  return (table: PlannedTable<string>, options: ReadOptions): RowReader => {
    const { day } = table
    if (day === null) throw new Error('a layout of days needs its column of days')
    return new DayRows({ ...table, day }, options, rules)
  }
}
