// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../../text/row-scanner.ts'
import { columnTable, field } from '../table/columns.ts'
import type { RowFault } from '../table/figure-column.ts'
import { genderClass } from '../table/gender-class.ts'
import { en, nl, other } from '../table/labels.ts'
import { ShareRows } from '../table/share-rows.ts'
import type { PlannedTable, TableLayout } from '../table/table-layout.ts'

type ShareField = 'gender' | 'territory' | 'distribution'

const shareColumns = columnTable<ShareField>([
  field('gender', { seen: en('Gender'), assumed: [...nl('Geslacht'), ...other('Gênero')] }),
  field('territory', {
    seen: en('Top territories'),
    assumed: [...en('Territories', 'Territory'), ...nl('Topgebieden', 'Topregio’s', 'Gebieden')],
  }),
  field('distribution', {
    seen: en('Distribution'),
    assumed: [...nl('Verdeling', 'Distributie'), ...other('Distribuição')],
  }),
])

const ofShares = {
  platform: 'tiktok',
  columns: shareColumns,
  shares: ['distribution'],
} as const

const gender: TableLayout<ShareField> = {
  ...ofShares,
  part: 'gender',
  isThis: ({ fields }) => fields.has('gender') && fields.has('distribution'),
  rows: (table) =>
    new ShareRows({
      ...sharesOf(table),
      classOf: (row) => genderOfRow(cellOf(row, table, 'gender')),
      record: (name, share, step) => ({
        kind: 'trait',
        layer: 'followers',
        trait: 'gender',
        class: name,
        count: null,
        share,
        step,
        metric: 'followers',
      }),
    }),
}

/** What is left when the top territories are told: not a country. */
const rest = /^(?:others?|overige?|andere|outros|otros)$/i

const territories: TableLayout<ShareField> = {
  ...ofShares,
  part: 'countries',
  isThis: ({ fields }) => fields.has('territory') && fields.has('distribution'),
  rows: (table) =>
    new ShareRows({
      ...sharesOf(table),
      classOf: (row) => countryOf(cellOf(row, table, 'territory')),
      record: (name, share, step) => ({
        kind: 'countries',
        shares: share === null ? [] : [{ name, share, step }],
      }),
    }),
}

function countryOf(cell: string): string | RowFault | null {
  if (rest.test(cell)) return null
  return cell === '' ? { code: 'class-not-known', parameters: { cell } } : cell
}

function genderOfRow(cell: string): string | RowFault {
  return genderClass(cell) ?? { code: 'class-not-known', parameters: { cell: cell.slice(0, 100) } }
}

function cellOf(row: RowScanner, table: PlannedTable<string>, of: ShareField): string {
  return row.text(table.fields.get(of) ?? -1).trim()
}

function sharesOf(table: PlannedTable<string>) {
  const shareAt = table.fields.get('distribution') ?? -1
  return { shareAt, heading: table.headings[shareAt] ?? '' }
}

export const shareLayouts = [gender, territories] as const
