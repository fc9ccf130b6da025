// SPDX-License-Identifier: EUPL-1.2
import type { FileReader } from '../file-reader.ts'
import { dayRows } from '../table/day-layout.ts'
import { type FoundTable, tells } from '../table/find-table.ts'
import { tableReader } from '../table/table-reader.ts'
import { overviewColumns } from './overview-columns.ts'

/** X, Analytics, Overview: one row per day of the account, newest first. */
export const xOverview: FileReader = tableReader('x-overview', 2, [
  {
    part: 'days',
    platform: 'x',
    columns: overviewColumns,
    day: 'date',
    isThis,
    rows: dayRows(),
  },
])

function isThis(table: FoundTable<string>): boolean {
  return table.fields.has('date') && tells(table, 'impressions', 'engagements', 'comments')
}
