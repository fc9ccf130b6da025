// SPDX-License-Identifier: EUPL-1.2
import { isoDate } from '../../dates/calendar.ts'
import type { Fault } from '../../fault.ts'
import { becameDate } from '../../numbers/became-date.ts'
import { decideDecimalMark } from '../../numbers/decimal-mark.ts'
import { type DecimalMark, readNumber } from '../../numbers/number.ts'
import type { ReadRow, RejectedRow } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'
import { normaliseHeading } from '../normalise.ts'
import type { Block } from './block.ts'
import { type BlockReading, refuseBlock } from './block-reading.ts'
import { rejectRow } from './refusal.ts'

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.+Z-]*)?$/

/** The date part: some days read `T01:00:00`, by the change of the clock, and are that same day. */
function readDay(cell: string): string | null {
  const found = isoDay.exec(cell)
  if (found === null) return null
  return isoDate(Number(found[1]), Number(found[2]), Number(found[3]))
}

const dayHeadings = new Set(['date', 'datum'])

/**
 * Whether these rows are a heading of two words and then days with a figure each. Days that Excel
 * rewrote, or that are absent, are still days when the heading says so.
 */
export function isDaySeries(rows: readonly TextRow[]): boolean {
  const [header, first] = rows
  if (header === undefined || header.cells.length !== 2) return false
  const heading = header.cells[0] ?? ''
  if (readDay(heading) !== null || dayHeadings.has(normaliseHeading(heading))) return true
  return first !== undefined && first.cells.length === 2 && readDay(first.cells[0] ?? '') !== null
}

/**
 * Reads a series of days. A day that is absent stays absent (it is not 0); a day that occurs twice
 * or lies after `lastDay` is refused.
 */
export function readDaySeries(block: Block, metric: string, lastDay: string): BlockReading {
  if (!block.whole) {
    return refuseBlock(block, 'block-too-long')
  }
  const [header] = block.rows
  const hasHeader = header?.state === 'intact' && readDay(header.cells[0] ?? '') === null
  const data = hasHeader ? block.rows.slice(1) : block.rows
  const mark = decideDecimalMark(
    data.map((row) => row.cells[1] ?? ''),
    true,
  )
  const rows: ReadRow[] = []
  const rejects: RejectedRow[] = []
  const seen = new Set<string>()
  let refusesFile: Fault | null = null
  for (const row of data) {
    const found = readDayRow(row, metric, mark ?? '.', seen, lastDay)
    if ('fault' in found) {
      rejects.push(found)
      if (found.fault.code === 'number-became-date') refusesFile ??= found.fault
    } else rows.push(found)
  }
  return { rows, rejects, refusesFile }
}

function readDayRow(
  row: TextRow,
  metric: string,
  mark: DecimalMark,
  seen: Set<string>,
  lastDay: string,
): ReadRow | RejectedRow {
  if (row.state !== 'intact') return rejectRow(row, row.state)
  const [day = '', cell = '', ...more] = row.cells
  if (more.length > 0)
    return rejectRow(row, 'row-too-wide', { found: row.cells.length, expected: 2 })
  const date = readDay(day)
  if (date === null) return rejectRow(row, 'date-not-understood', { cell: day })
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
