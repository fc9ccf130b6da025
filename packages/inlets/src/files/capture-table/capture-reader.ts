// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import { rejectedFault } from '../../identity/filter-marks.ts'
import { filterTable, widthFault } from '../../identity/filter-table.ts'
import type { Batch, ReadRow, Recognition, RejectedRow } from '../../record.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { Sample } from '../../text/sample.ts'
import { scanChunks } from '../../text/scan-rows.ts'
import {
  type Conclusion,
  type FileReader,
  type Opening,
  type ReadOptions,
  refuse,
} from '../file-reader.ts'
import { decideMarks } from '../table/figure-marks.ts'
import type { Capture, CaptureLayout, RowFault } from './capture.ts'
import { filterPlan } from './capture-plan.ts'
import { CaptureRows } from './capture-rows.ts'

/** Finds a capture in the first rows of a file; a fault: it is this kind and cannot be read. */
export type FindCapture = (sample: Sample, options?: ReadOptions) => Capture | RowFault | null

/** A reader of tables of messages by persons: what it keeps is the rendition of its own filter. */
export function captureReader(layout: CaptureLayout, find: FindCapture): FileReader {
  const { kind, version } = layout
  const found = (sample: Sample, options?: ReadOptions): Capture => {
    const capture = find(sample, options)
    if (capture === null || 'code' in capture) throw new Error(`this is no ${kind}`)
    return capture
  }
  return {
    kind,
    version,
    recognise: (sample) => recognise(layout, sample, find(sample)),
    filter: (recognition, sample, text, identity) =>
      filterTable(sample, text, filterPlan(layout, found(sample), recognition.platform), identity),
    read: (_recognition, sample, text, options) =>
      readCapture(layout, found(sample, options), sample, text, options),
  }
}

function recognise(
  { kind, version }: CaptureLayout,
  sample: Sample,
  capture: Capture | RowFault | null,
): Opening | null {
  if (capture === null) return null
  if ('code' in capture) {
    return { state: 'unrecognised', fault: { ...capture, line: null } }
  }
  const { table, platform, dateOrder } = capture
  const marks = decideMarks(table, sample.delimiter, undefined)
  const recognition: Recognition = {
    kind,
    reader: `${kind}@${version}`,
    platform: platform === 'mixed' ? capture.commonest : platform,
    platformAssumed: false,
    parts: ['reactions', ...table.figures.map(({ metric }) => metric)],
    persons: true,
    ...(platform === 'mixed' ? { platformInRows: true } : {}),
    ...(marks.readings.length > 0 ? { readings: marks.readings } : {}),
    ...(dateOrder === 'open' ? { open: ['date-order'] as const } : {}),
  }
  return { state: 'recognised', recognition }
}

async function* readCapture(
  layout: CaptureLayout,
  capture: Capture,
  sample: Sample,
  text: Utf8Text,
  options: ReadOptions,
): AsyncGenerator<Batch, Conclusion> {
  if (!capture.filtered) return refuse({ code: 'file-not-filtered', line: null, parameters: {} })
  const marks = decideMarks(capture.table, sample.delimiter, options.numberMark)
  const messages = new CaptureRows(layout, capture, marks.figures, options)
  let refusal: Fault | null = null
  let line = 1
  for await (const scanner of scanChunks(sample, text)) {
    const rows: ReadRow[] = []
    const rejects: RejectedRow[] = []
    while (scanner.next()) {
      line = scanner.line
      if (line <= capture.table.headerLine || isBlank(scanner)) continue
      const found = readRow(scanner, capture.width, messages)
      if (!('code' in found)) rows.push({ line, ...found })
      else if (found.code === 'file-cut-off') refusal ??= { ...found, line }
      else {
        const fault = { ...found, line }
        rejects.push({ fault, text: scanner.raw() })
        if (found.code === 'number-became-date') refusal ??= fault
      }
    }
    if (rows.length > 0 || rejects.length > 0) yield { rows, rejects }
  }
  if (refusal !== null) return refuse(refusal)
  if (text.wasCut()) return refuse({ code: 'file-cut-off', line, parameters: {} })
  return { state: 'complete' }
}

function isBlank(row: RowScanner): boolean {
  return row.state === 'intact' && row.isBlank()
}

function readRow(
  row: RowScanner,
  width: number,
  messages: CaptureRows,
): ReturnType<CaptureRows['read']> {
  if (row.state !== 'intact') return { code: row.state, parameters: {} }
  return rejectedFault(row) ?? widthFault(row, width) ?? messages.read(row)
}
