// SPDX-License-Identifier: EUPL-1.2
import type { Trait, TraitRecord } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import { type AgeBand, ageBands } from '../../vocabulary.ts'
import type { FileReader } from '../file-reader.ts'
import type { RowFault } from '../table/figure-column.ts'
import type { FoundTable } from '../table/find-table.ts'
import { genderClass } from '../table/gender-class.ts'
import { ShareRows, type ShareTable } from '../table/share-rows.ts'
import type { PlannedTable, TableLayout } from '../table/table-layout.ts'
import { tableReader } from '../table/table-reader.ts'
import { isTotalWord } from '../table/total-row.ts'
import { CountRows } from './count-rows.ts'
import { isOfYoutube } from './known-by.ts'
import { ignoredHeadings, type StudioField, studioColumns } from './tab-columns.ts'

const ofStudio = { platform: 'youtube', columns: studioColumns, ignores: ignoredHeadings } as const

/** The class of a row, from the cells of these fields together. */
type ClassOf = (cells: readonly string[]) => string | null

function layout(
  trait: Trait,
  wanted: readonly StudioField[],
  classOf: ClassOf,
): TableLayout<StudioField> {
  return {
    ...ofStudio,
    part: trait,
    figuresAreBeside: true,
    shares: ['views-share', 'hours-share'],
    isThis: (table) => {
      const { fields } = table
      if (fields.has('date') || !isOfYoutube(table)) return false
      return wanted.every((field) => fields.has(field))
    },
    refuses: withoutParts,
    rows: (table) => {
      const name = (row: RowScanner) => className(row, table, wanted, classOf)
      const shareAt = table.fields.get('views-share') ?? table.fields.get('hours-share')
      if (shareAt === undefined) return new CountRows(table.figures, trait, name)
      return new ShareRows(sharesOf(table, shareAt, trait, wanted, name))
    },
  }
}

function withoutParts({ fields, figures }: FoundTable<StudioField>): RowFault | null {
  const shares = fields.has('views-share') || fields.has('hours-share')
  const counts = figures.some(({ metric }) => metric === 'views' || metric === 'watch-hours')
  return shares || counts ? null : { code: 'figure-columns-missing', parameters: {} }
}

function className(
  row: RowScanner,
  table: PlannedTable<string>,
  wanted: readonly StudioField[],
  classOf: ClassOf,
): string | RowFault | null {
  const cells = wanted.map((field) => row.text(table.fields.get(field) ?? -1).trim())
  // The word stands in the first column, also where the names stand in the second.
  if (isTotalWord(row.text(0).trim()) || cells.some(isTotalWord)) return null
  const cell = cells.join(', ').slice(0, 100)
  return classOf(cells) ?? { code: 'class-not-known', parameters: { cell } }
}

function sharesOf(
  table: PlannedTable<string>,
  shareAt: number,
  trait: Trait,
  wanted: readonly StudioField[],
  classOf: ShareTable['classOf'],
): ShareTable {
  const metric = table.fields.has('views-share') ? 'views' : 'watch-hours'
  const names = new Set(wanted.map((field) => table.fields.get(field)))
  const others = [...table.headings.keys()].filter((at) => at !== shareAt && !names.has(at))
  return {
    shareAt,
    heading: table.headings[shareAt] ?? '',
    classOf,
    isWithheld: (row) => isWithheld(row, shareAt, others),
    record: (name, share, step): TraitRecord => ({
      kind: 'trait',
      layer: 'views',
      trait,
      class: name,
      count: null,
      share,
      step,
      metric,
    }),
  }
}

/** Below its threshold YouTube prints 0 and leaves the other cells empty, or 0 too. */
function isWithheld(row: RowScanner, shareAt: number, others: readonly number[]): boolean {
  const saysZero = (at: number) => /^[0.,:%\s]*$/.test(row.text(at))
  return others.length > 0 && saysZero(shareAt) && others.every(saysZero)
}

/** `13–17 years`, `65+ jaar`, `AGE_18_24`: the figures tell, whatever the words. */
function ageClass(cell: string): AgeBand | null {
  const numbers = cell.match(/\d+/g) ?? []
  const name = numbers.length === 1 && numbers[0] === '65' ? '65+' : numbers.join('-')
  return ageBands.find((band) => band === name) ?? null
}

/** YouTube Studio, advanced mode: who watched, by age, gender, country or city. */
export const youtubeAudience: FileReader = tableReader('youtube-studio-audience', 2, [
  layout('age-gender', ['age', 'gender'], ([age = '', gender = '']) => {
    const [band, sex] = [ageClass(age), genderClass(gender)]
    return band === null || sex === null ? null : `${sex} ${band}`
  }),
  layout('age', ['age'], ([age = '']) => ageClass(age)),
  layout('gender', ['gender'], ([gender = '']) => genderClass(gender)),
  // Places before countries: a table of cities names the country of each beside it.
  layout('place', ['city-name'], ([city = '']) => city || null),
  layout('place', ['city'], ([city = '']) => city || null),
  layout('country', ['country'], ([country = '']) => country || null),
])
