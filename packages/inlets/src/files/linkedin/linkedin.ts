// SPDX-License-Identifier: EUPL-1.2
import type { ColumnReading, Recognition } from '../../record.ts'
import type { Sample } from '../../text/sample.ts'
import type { FileReader, Opening } from '../file-reader.ts'
import { isCompetitors } from './competitors.ts'
import { filterPosts } from './filter-posts.ts'
import { linkedinDay } from './linkedin-day.ts'
import { planWorkbook, type WorkbookPlan } from './plan-workbook.ts'
import { namesPersons } from './post-cells.ts'
import { readSheets } from './read-sheets.ts'
import type { TablePlan, Workbook } from './table-plan.ts'

const version = 2

/** Workbooks that a page of LinkedIn exports, as text of their sheets or one sheet as CSV. */
export const linkedinContent: FileReader = { ...readerOf('content'), filter: filterPosts }
export const linkedinFollowers: FileReader = readerOf('followers')
export const linkedinVisitors: FileReader = readerOf('visitors')

function readerOf(workbook: Workbook): FileReader {
  return {
    kind: `linkedin-${workbook}`,
    version,
    recognise: (sample) => recognise(workbook, sample),
    read: (_recognition, sample, text, options) => readSheets(workbook, sample, text, options),
  }
}

function recognise(workbook: Workbook, sample: Sample): Opening | null {
  const plan = planWorkbook(sample.rows)
  if (plan?.workbook === workbook) {
    return { state: 'recognised', recognition: recognitionOf(plan, sample) }
  }
  if (plan !== null || workbook !== 'content' || !isCompetitors(sample.rows)) return null
  const fault = { code: 'file-of-competitors', line: null, parameters: {} }
  return { state: 'unrecognised', fault }
}

function recognitionOf(plan: WorkbookPlan, sample: Sample): Recognition {
  const kind = `linkedin-${plan.workbook}`
  const unknown = plan.tables.flatMap((table) => (table.table === 'trait' ? [] : table.unknown))
  const readings = plan.tables.flatMap((table) => dateReading(table, sample) ?? [])
  return {
    kind,
    reader: `${kind}@${version}`,
    platform: 'linkedin',
    platformAssumed: false,
    parts: [...new Set(plan.tables.map(partOf))],
    ...(unknown.length > 0 ? { unknown: unknown.slice(0, 40) } : {}),
    ...(namesPersons(plan, sample.rows) ? { persons: true } : {}),
    ...(readings.length > 0 ? { readings } : {}),
    ...(isOpen(plan) ? { open: ['date-order'] } : {}),
  }
}

function partOf(table: TablePlan): string {
  if (table.table === 'trait') return table.trait ?? 'trait'
  return table.table
}

/** In a workbook the order is LinkedIn's own; a CSV was saved by some other program. */
function isOpen({ several, tables }: WorkbookPlan): boolean {
  return !several && tables.some((table) => table.table !== 'trait' && !table.sureOrder)
}

function dateReading(table: TablePlan, { rows }: Sample): ColumnReading | null {
  if (table.table === 'trait') return null
  const at = table.columns.indexOf(table.table === 'days' ? 'date' : 'created')
  const row = rows.find(({ line, cells }) => line > table.headerLine && (cells[at] ?? '') !== '')
  const example = row?.cells[at] ?? ''
  const readAs = linkedinDay(example, table.order)
  if (readAs === null || readAs === example) return null
  return { column: table.headings[at] ?? '', is: 'date', example, readAs }
}
