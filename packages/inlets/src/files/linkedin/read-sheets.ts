// SPDX-License-Identifier: EUPL-1.2
import { dayAfter } from '../../dates/calendar.ts'
import type { Fault } from '../../fault.ts'
import type { Batch, ReadRow, RejectedRow } from '../../record.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { Sample, TextRow } from '../../text/sample.ts'
import { scanRows } from '../../text/scan-rows.ts'
import { type Conclusion, type ReadOptions, refuse } from '../file-reader.ts'
import { type OpenSheet, SheetReading } from './sheet-reading.ts'
import { isSheetsText, sheetStart } from './sheet-sections.ts'
import type { Workbook } from './table-plan.ts'

/** Reasons of one row for which nothing of the file can be trusted. */
const refusing = new Set(['number-became-date', 'file-cut-off'])

/** Reads every sheet of a workbook of LinkedIn, or one table of it that stands by itself. */
export async function* readSheets(
  workbook: Workbook,
  sample: Sample,
  text: Utf8Text,
  options: ReadOptions,
): AsyncGenerator<Batch, Conclusion> {
  const several = isSheetsText(sample.rows[0])
  const bounds = {
    lastDay: dayAfter(options.today),
    ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
  }
  const open = (start: OpenSheet) => new SheetReading(workbook, start, several, bounds)
  let sheet: SheetReading | null = several ? null : open({ at: 0, name: '' })
  let refusal: Fault | null = null
  let line = 1
  const batch = (found: readonly (ReadRow | RejectedRow)[]): Batch => {
    const rows: ReadRow[] = []
    const rejects: RejectedRow[] = []
    for (const one of found) {
      if ('record' in one) rows.push(one)
      else {
        rejects.push(one)
        if (refusing.has(one.fault.code)) refusal ??= one.fault
      }
    }
    return { rows, rejects }
  }
  for await (const rows of scanRows(sample, text)) {
    const found: (ReadRow | RejectedRow)[] = []
    for (const row of rows) {
      line = row.line
      const start = several ? sheetStart(row) : null
      if (start !== null) {
        found.push(...(sheet?.end() ?? []))
        sheet = open(start)
      } else if (sheet !== null && !isBlank(row)) found.push(...sheet.take(row))
    }
    if (found.length > 0) yield batch(found)
  }
  const rest = batch(sheet?.end() ?? [])
  if (rest.rows.length > 0 || rest.rejects.length > 0) yield rest
  if (refusal !== null) return refuse(refusal)
  if (text.wasCut()) return refuse({ code: 'file-cut-off', line, parameters: {} })
  return { state: 'complete' }
}

function isBlank(row: TextRow): boolean {
  return row.state === 'intact' && row.cells.length === 0
}
