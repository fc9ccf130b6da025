// SPDX-License-Identifier: EUPL-1.2
import { CsvWriter } from '../text/csv-writer.ts'
import type { Utf8Text } from '../text/decode.ts'
import type { RowScanner } from '../text/row-scanner.ts'
import type { Sample } from '../text/sample.ts'
import { scanChunks } from '../text/scan-rows.ts'
import { filteredHeading, rejectedCells } from './filter-marks.ts'
import type { FilterPlan, RowFault } from './filter-plan.ts'
import { FilterRow } from './filter-row.ts'
import type { Identity } from './identity.ts'

const partLength = 1 << 17

/**
 * What may be stored of a table that tells of persons, while it streams in: UTF-8, comma, the
 * columns of the plan under its headings. Every row begins on the line it has in the file. A row
 * that cannot be used becomes `#bereik-rejected,<code>` (see `rejectedFault`), whatever it held.
 *
 * Memory is bounded: one row and 128 KB of output, and caches of a fixed size.
 */
export async function* filterTable(
  sample: Sample,
  text: Utf8Text,
  plan: FilterPlan,
  identity: Identity,
): AsyncGenerator<Uint8Array> {
  const out = new CsvWriter()
  const rows = new FilterRow(plan, identity)
  let line = plan.headerLine
  out.padTo(line)
  for (const { heading } of plan.columns) out.text(heading)
  out.plain(filteredHeading(plan.note))
  out.endRow()
  for await (const scanner of scanChunks(sample, text)) {
    while (scanner.next()) {
      line = scanner.line
      if (line <= plan.headerLine || (scanner.state === 'intact' && scanner.isBlank())) continue
      out.padTo(line)
      const fault = faultOf(scanner, plan)
      if (fault === null) rows.write(scanner, out)
      else writeRejected(out, fault)
      if (out.length >= partLength) yield out.take()
    }
  }
  if (text.wasCut()) {
    // The last row ends in the middle of a character: the marker comes on a line of its own.
    writeRejected(out, { code: 'file-cut-off', parameters: {} })
  }
  yield out.take()
}

/** Why nothing of this row may be used. */
function faultOf(row: RowScanner, plan: FilterPlan): RowFault | null {
  if (row.state !== 'intact') return { code: row.state, parameters: {} }
  const width = plan.shortRows ? Math.min(plan.width, row.cells) : plan.width
  return widthFault(row, width) ?? plan.faultOf?.(row) ?? nothingTold(row, plan)
}

/** Cells too few, or too many: which cell belongs to which column is not sure. */
export function widthFault(row: RowScanner, expected: number): RowFault | null {
  const parameters = { found: row.cells, expected }
  if (row.cells < expected) return { code: 'row-incomplete', parameters }
  for (let cell = expected; cell < row.cells; cell++) {
    if (!row.isEmpty(cell)) return { code: 'row-too-wide', parameters }
  }
  return null
}

/** A row with nothing in the columns that are read would be no row in the rendition. */
function nothingTold(row: RowScanner, { columns }: FilterPlan): RowFault | null {
  return columns.every(({ at }) => row.isEmpty(at))
    ? { code: 'row-tells-nothing', parameters: {} }
    : null
}

function writeRejected(out: CsvWriter, fault: RowFault): void {
  for (const cell of rejectedCells(fault)) out.plain(cell)
  out.endRow()
}
