// SPDX-License-Identifier: EUPL-1.2
import { dayAfter } from '../../dates/calendar.ts'
import type { Fault } from '../../fault.ts'
import { becameDate } from '../../numbers/became-date.ts'
import { decideDecimalMark } from '../../numbers/decimal-mark.ts'
import { type DecimalMark, readNumber } from '../../numbers/number.ts'
import type { ReadRow, RejectedRow } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'
import type { ReadOptions } from '../file-reader.ts'
import { normaliseHeading } from '../normalise.ts'
import type { Block } from './block.ts'
import { type BlockReading, refuseBlock } from './block-reading.ts'
import { rejectRow } from './refusal.ts'
import { type ReadSeriesDay, readIsoDay, seriesDays } from './series-days.ts'

const dayHeadings = new Set(['date', 'datum'])

/**
 * Whether these rows are a heading of two words and then days with a figure each. Days that Excel
 * rewrote, or that are absent, are still days when the heading says so.
 */
export function isDaySeries(rows: readonly TextRow[]): boolean {
  const [header, first] = rows
  if (header === undefined || header.cells.length !== 2) return false
  const heading = header.cells[0] ?? ''
  if (readIsoDay(heading) !== null || dayHeadings.has(normaliseHeading(heading))) return true
  return (
    first !== undefined && first.cells.length === 2 && readIsoDay(first.cells[0] ?? '') !== null
  )
}

/** Anything but a day: headings have no figures. */
function isHeading(cell: string): boolean {
  return !/\d/.test(cell)
}

/**
 * Reads a series of days. A day that is absent stays absent (it is not 0); a day that occurs twice
 * or lies in the future is refused.
 */
export function readDaySeries(block: Block, metric: string, options: ReadOptions): BlockReading {
  if (!block.whole) {
    return refuseBlock(block, 'block-too-long')
  }
  const [header] = block.rows
  const hasHeader = header?.state === 'intact' && isHeading(header.cells[0] ?? '')
  const data = hasHeader ? block.rows.slice(1) : block.rows
  const mark = decideDecimalMark(
    data.map((row) => row.cells[1] ?? ''),
    true,
  )
  const reading: SeriesReading = {
    metric,
    mark: mark ?? '.',
    lastDay: dayAfter(options.today),
    readDay: seriesDays(
      data.map((row) => row.cells[0] ?? ''),
      options.dateOrder,
    ),
    seen: new Set(),
  }
  const rows: ReadRow[] = []
  const rejects: RejectedRow[] = []
  let refusesFile: Fault | null = null
  for (const row of data) {
    const found = readDayRow(row, reading)
    if ('fault' in found) {
      rejects.push(found)
      if (found.fault.code === 'number-became-date') refusesFile ??= found.fault
    } else rows.push(found)
  }
  return { rows, rejects, refusesFile }
}

/** What the rows of one series are read by. */
interface SeriesReading {
  readonly metric: string
  readonly mark: DecimalMark
  readonly lastDay: string
  readonly readDay: ReadSeriesDay
  readonly seen: Set<string>
}

function readDayRow(
  row: TextRow,
  { metric, mark, lastDay, readDay, seen }: SeriesReading,
): ReadRow | RejectedRow {
  if (row.state !== 'intact') return rejectRow(row, row.state)
  const [day = '', cell = '', ...more] = row.cells
  if (more.length > 0)
    return rejectRow(row, 'row-too-wide', { found: row.cells.length, expected: 2 })
  const date = readDay(day)
  if (date === null) return rejectRow(row, 'date-not-understood', { cell: day })
  if (date === 'open') return rejectRow(row, 'date-order-open', { cell: day })
  if (date > lastDay) return rejectRow(row, 'date-in-future', { date })
  if (cell === '') return rejectRow(row, 'value-missing', { column: date })
  if (becameDate(cell)) return rejectRow(row, 'number-became-date', { cell })
  const value = readNumber(cell, mark)
  if (value === null || !Number.isSafeInteger(value))
    return rejectRow(row, 'not-a-number', { column: date, cell })
  if (value < 0) return rejectRow(row, 'negative-count', { column: date, cell })
  if (seen.has(date)) return rejectRow(row, 'day-twice', { date })
  seen.add(date)
  return { line: row.line, record: { kind: 'day', metric, date, value } }
}
