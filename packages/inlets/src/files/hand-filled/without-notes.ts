// SPDX-License-Identifier: EUPL-1.2
import { rejectedCells } from '../../identity/filter-marks.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { Sample, TextRow } from '../../text/sample.ts'
import { scanRows } from '../../text/scan-rows.ts'
import type { FoundTable } from '../table/find-table.ts'

type Sheet = FoundTable<string>

/** Whether anything stands in the sheet that is not read: whoever fills it in may note names. */
export function hasNotes(sheet: Sheet, sample: Sample): boolean {
  const read = columnsRead(sheet)
  return sample.rows.some(({ line, cells }) =>
    cells.some((cell, at) => cell.trim() !== '' && (line < sheet.headerLine || !read.has(at))),
  )
}

/**
 * The rendition of a sheet with notes: the columns that are read, on their lines and between their
 * delimiters, for these tell how figures are written.
 */
export async function* withoutNotes(
  sheet: Sheet,
  sample: Sample,
  text: Utf8Text,
): AsyncGenerator<Uint8Array> {
  const read = columnsRead(sheet)
  let written = 1
  for await (const rows of scanRows(sample, text)) {
    let out = ''
    for (const row of rows) {
      if (row.line < sheet.headerLine || (row.state === 'intact' && row.cells.length === 0))
        continue
      const lines = '\n'.repeat(Math.max(row.line - written, 0))
      const cells = keptOf(row, sheet, read).map((cell) => quoted(cell.replace(/[\r\n]+/g, ' ')))
      out += `${lines}${cells.join(sample.delimiter)}\n`
      written = Math.max(row.line, written) + 1
    }
    if (out !== '') yield Buffer.from(out)
  }
}

function columnsRead({ fields, figures }: Sheet): ReadonlySet<number> {
  return new Set([...fields.values(), ...figures.flatMap(({ columns }) => columns)])
}

function keptOf(row: TextRow, { headings }: Sheet, read: ReadonlySet<number>): readonly string[] {
  if (row.state !== 'intact') return rejectedCells({ code: row.state, parameters: {} })
  if (row.cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
    const parameters = { found: row.cells.length, expected: headings.length }
    return rejectedCells({ code: 'row-too-wide', parameters })
  }
  return row.cells.map((cell, at) => (read.has(at) ? cell : ''))
}

function quoted(cell: string): string {
  return /[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
