// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import { rejectedFault } from '../../identity/filter-marks.ts'
import type { Batch, ReadRow, Recognition, RejectedRow } from '../../record.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { Sample } from '../../text/sample.ts'
import { scanChunks } from '../../text/scan-rows.ts'
import { mostInBatch } from '../batch-size.ts'
import {
  type Conclusion,
  type FileReader,
  type Opening,
  type ReadOptions,
  refuse,
} from '../file-reader.ts'
import { type PlannedLayout, planTable, recognitionOf } from './plan-table.ts'
import type { RowOutcome, RowReader, TableLayout } from './table-layout.ts'

/**
 * A reader of flat tables with a row of headings, from its layouts as data: the first layout that
 * is in the file is read.
 */
export function tableReader(
  kind: string,
  version: number,
  layouts: readonly TableLayout<string>[],
): FileReader {
  return {
    kind,
    version,
    recognise: (sample) => openTable(kind, version, layouts, sample),
    read: (_recognition: Recognition, sample, text, options) =>
      readTable(planTable(sample, layouts, options), sample, text, options),
  }
}

function openTable(
  kind: string,
  version: number,
  layouts: readonly TableLayout<string>[],
  sample: Sample,
): Opening | null {
  const planned = planTable(sample, layouts, {})
  if (planned === null) return null
  const refusal = planned.layout.refuses?.(planned.table) ?? null
  if (refusal !== null) {
    const fault = { ...refusal, line: planned.table.headerLine }
    return { state: 'unrecognised', fault }
  }
  return { state: 'recognised', recognition: recognitionOf(kind, version, planned) }
}

async function* readTable(
  planned: PlannedLayout | null,
  sample: Sample,
  text: Utf8Text,
  options: ReadOptions,
): AsyncGenerator<Batch, Conclusion> {
  if (planned === null) {
    const parameters = { firstLine: sample.firstLine }
    return refuse({ code: 'file-not-recognised', line: null, parameters })
  }
  const { layout, table } = planned
  const reader = layout.rows(table, options)
  const bounds = {
    header: table.headerLine,
    most: table.headings.length,
    least: layout.mayEndEarly === true ? 1 : table.headings.length,
  }
  const refusal: { fault: Fault | null } = { fault: null }
  let line = 1
  for await (const scanner of scanChunks(sample, text)) {
    for (let more = true; more; ) {
      const batch = takeRows(scanner, reader, bounds, refusal)
      line = scanner.line
      more = batch.rows.length === mostInBatch
      if (batch.rows.length > 0 || batch.rejects.length > 0) yield batch
    }
  }
  const end = reader.end?.()
  if (end !== undefined) {
    refusal.fault ??= end.refusal ?? null
    if (end.rows.length > 0 || end.rejects.length > 0) yield end
  }
  if (refusal.fault !== null) return refuse(refusal.fault)
  if (text.wasCut()) return refuse({ code: 'file-cut-off', line, parameters: {} })
  return { state: 'complete' }
}

interface Bounds {
  readonly header: number
  readonly most: number
  readonly least: number
}

function takeRows(
  scanner: RowScanner,
  reader: RowReader,
  bounds: Bounds,
  refusal: { fault: Fault | null },
): Batch {
  const rows: ReadRow[] = []
  const rejects: RejectedRow[] = []
  while (rows.length < mostInBatch && scanner.next()) {
    const { line } = scanner
    if (line <= bounds.header || (scanner.state === 'intact' && scanner.isBlank())) continue
    const found = readRow(scanner, reader, bounds)
    if (found === null || found === 'later') continue
    if ('kind' in found) {
      rows.push({ line, record: found })
      continue
    }
    if ('record' in found) {
      rows.push({ line, platform: found.platform, record: found.record })
      continue
    }
    const fault = { code: found.code, line, parameters: found.parameters }
    rejects.push({ fault, text: scanner.raw() })
    if (found.code === 'number-became-date') refusal.fault ??= fault
  }
  return { rows, rejects }
}

function readRow(scanner: RowScanner, reader: RowReader, { most, least }: Bounds): RowOutcome {
  if (scanner.state !== 'intact') return { code: scanner.state, parameters: {} }
  const told = rejectedFault(scanner)
  if (told !== null) return told
  if (scanner.cells < least) {
    return { code: 'row-incomplete', parameters: { found: scanner.cells, expected: most } }
  }
  for (let cell = most; cell < scanner.cells; cell++) {
    if (!scanner.isEmpty(cell)) {
      return { code: 'row-too-wide', parameters: { found: scanner.cells, expected: most } }
    }
  }
  return reader.read(scanner)
}
