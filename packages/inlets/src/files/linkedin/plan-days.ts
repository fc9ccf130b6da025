// SPDX-License-Identifier: EUPL-1.2
import type { TextRow } from '../../text/sample.ts'
import { dayHeading } from './headings.ts'
import { contentDays, followerDays, visitorDays } from './layouts.ts'
import { decideDays, isDay } from './linkedin-day.ts'
import { type PlannedColumns, planColumns } from './plan-columns.ts'
import { readCount } from './read-count.ts'
import type { DaysPlan, Workbook } from './table-plan.ts'

/** The columns that tell the workbook when its language is known. */
const telling: readonly (readonly [column: string, workbook: Workbook])[] = [
  ['impressions', 'content'],
  ['reactions', 'content'],
  ['page-views', 'visitors'],
  ['unique-visitors', 'visitors'],
  ['follows-organic', 'followers'],
  ['follows-boosted', 'followers'],
]

/**
 * A table of days: a row of headings and then days with figures.
 *
 * @param alone false when other sheets tell that this is a workbook of LinkedIn: then a small
 *   table needs no known heading
 */
export function planDays(rows: readonly TextRow[], alone: boolean): DaysPlan | null {
  const first = rows.findIndex(({ cells }) => cells.length > 1 && isDay(cells[0] ?? ''))
  const header = rows[first - 1]
  if (header === undefined || header.cells.length < 4) return null
  const data = rows.slice(first).filter(({ cells }) => cells.length > 1)
  const found = byPlace(header.cells, data, alone) ?? byWords(header.cells)
  if (found === null) return null
  const days = decideDays(data.map(({ cells }) => cells[0] ?? ''))
  return {
    table: 'days',
    workbook: found.workbook,
    headerLine: header.line,
    headings: header.cells,
    columns: found.columns,
    unknown: found.unknown,
    order: days.order,
    sureOrder: days.sure,
  }
}

type Found = PlannedColumns & { readonly workbook: Workbook }

function byPlace(
  headings: readonly string[],
  data: readonly TextRow[],
  alone: boolean,
): Found | null {
  const width = headings.length
  const layouts = [
    ['content', contentDays.length === width ? contentDays : null],
    ['followers', followerDays.find(({ length }) => length === width) ?? null],
    ['visitors', visitorDays(width)],
  ] as const
  for (const [workbook, layout] of layouts) {
    if (layout === null) continue
    const planned = planColumns(headings, layout, dayHeading)
    if (planned.columns !== layout) continue
    // One word is the date in any file; two more make it LinkedIn's own.
    if (planned.known >= 3 || (addsUp(workbook, data, width) && (!alone || width > 10))) {
      return { ...planned, workbook }
    }
  }
  return null
}

function byWords(headings: readonly string[]): Found | null {
  const planned = planColumns(headings, null, dayHeading)
  const workbook = telling.find(([column]) => planned.columns.includes(column))?.[1]
  const dated = planned.columns[0] === 'date'
  return workbook !== undefined && dated && planned.known >= 3 ? { ...planned, workbook } : null
}

/** Sums that hold in each row of such a sheet, whatever its language: parts first, then the total. */
function sumsOf(workbook: Workbook, width: number): readonly (readonly number[])[] {
  if (workbook === 'followers') return [Array.from({ length: width - 1 }, (_, at) => at + 1)]
  if (workbook === 'content') return [1, 5, 8, 11, 14].map((at) => [at, at + 1, at + 2])
  const sections = Array.from({ length: (width - 1) / 6 }, (_, at) => 1 + 6 * at)
  return sections.map((at) => [at, at + 1, at + 2])
}

function addsUp(workbook: Workbook, data: readonly TextRow[], width: number): boolean {
  const sums = sumsOf(workbook, width)
  let holding = 0
  let someTotal = false
  for (const { cells } of data) {
    for (const places of sums) {
      const values = places.map((at) => readCount(cells[at] ?? ''))
      const total = values.pop() ?? null
      const parts = values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
      if (values.includes(undefined) || total === null || total !== parts) continue
      holding++
      if (total !== 0) someTotal = true
    }
  }
  return someTotal && holding >= 0.9 * data.length * sums.length
}
