// SPDX-License-Identifier: EUPL-1.2
import { csvCell } from '../imports/rejects/csv-cell.ts'

/** A cell: text, a number with a decimal point, or nothing known. */
export type Cell = string | number | null

/** Rows as RFC 4180 wants them: CRLF, quotes where needed, a last line break. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

/** Missing is an empty cell, never 0. Numbers keep every digit they have. */
function writeCell(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : csvCell(cell)
}
