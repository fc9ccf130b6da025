// SPDX-License-Identifier: EUPL-1.2
import { rejectedCells } from '../../identity/filter-marks.ts'
import type { Recognition } from '../../record.ts'
import { CsvWriter } from '../../text/csv-writer.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { Sample, TextRow } from '../../text/sample.ts'
import { scanRows } from '../../text/scan-rows.ts'
import { type KeepPostCells, keepPostCells } from './post-cells.ts'
import { isSheetsText, sheetStart, splitSheets } from './sheet-sections.ts'

/**
 * The rendition of a list of posts: without who posted it and all that is not read. Rows stay on
 * their lines. A row that is broken as text is told by its reason alone.
 */
export async function* filterPosts(
  _recognition: Recognition,
  sample: Sample,
  text: Utf8Text,
): AsyncGenerator<Uint8Array> {
  const several = isSheetsText(sample.rows[0])
  const section = splitSheets(sample.rows).find(({ rows }) => keepPostCells(rows) !== null)
  const kept = keepPostCells(section?.rows ?? [])
  let inPosts = !several
  const out = new CsvWriter()
  for await (const rows of scanRows(sample, text)) {
    for (const row of rows) {
      if (row.state === 'intact' && row.cells.length === 0) continue
      const start = several ? sheetStart(row) : null
      if (start !== null) inPosts = start.at === section?.at
      out.padTo(row.line)
      const post = inPosts && start === null && kept !== null && row.line > kept.after
      for (const cell of cellsOf(row, post ? kept : null)) out.text(cell)
      out.endRow()
    }
    yield out.take()
  }
  if (text.wasCut()) {
    for (const cell of rejectedCells({ code: 'file-cut-off', parameters: {} })) out.text(cell)
    out.endRow()
    yield out.take()
  }
}

function cellsOf(row: TextRow, kept: KeepPostCells | null): readonly string[] {
  if (row.state !== 'intact') return rejectedCells({ code: row.state, parameters: {} })
  return kept === null ? row.cells : kept.keep(row.cells)
}
