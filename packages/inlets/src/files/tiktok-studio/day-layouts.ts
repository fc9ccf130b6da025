// SPDX-License-Identifier: EUPL-1.2
import { dayRows } from '../table/day-layout.ts'
import type { Figures } from '../table/figure-row.ts'
import { type FoundTable, tells } from '../table/find-table.ts'
import type { TableLayout } from '../table/table-layout.ts'
import { type DayField, dayColumns } from './day-columns.ts'

const ofDays = { platform: 'tiktok', columns: dayColumns, day: 'date' } as const

const has = (table: FoundTable<DayField>, ...fields: readonly DayField[]) =>
  fields.every((field) => table.fields.has(field))

const overview: TableLayout<DayField> = {
  ...ofDays,
  part: 'days',
  isThis: (table) => has(table, 'date') && tells(table, 'views', 'profile-visits'),
  rows: dayRows(),
}

const viewers: TableLayout<DayField> = {
  ...ofDays,
  part: 'viewers',
  isThis: (table) => has(table, 'date') && tells(table, 'new-viewers', 'returning-viewers'),
  rows: dayRows({ amend: withoutFalseZeros }),
}

const followerHistory: TableLayout<DayField> = {
  ...ofDays,
  part: 'followers',
  isThis: (table) => has(table, 'date', 'difference') && tells(table, 'followers'),
  rows: dayRows(),
}

/** In which hours followers are there: nothing in Bereik asks for it. */
const followerActivity: TableLayout<DayField> = {
  ...ofDays,
  part: 'hours',
  isThis: (table) => has(table, 'date', 'hour') && tells(table, 'active-followers'),
  refuses: () => ({ code: 'tiktok-hours-not-needed', parameters: {} }),
  rows: dayRows(),
}

/** Where TikTok has no total yet (`undefined`), the zeros beside it are no figures either. */
function withoutFalseZeros(values: Figures): void {
  if (values['viewers'] !== null) return
  for (const metric of ['new-viewers', 'returning-viewers']) {
    if (values[metric] === 0) values[metric] = null
  }
}

export const dayLayouts = [followerActivity, overview, viewers, followerHistory] as const
