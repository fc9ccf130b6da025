// SPDX-License-Identifier: EUPL-1.2

/** A cell: text, a number with a decimal point, or nothing known. */
export type Cell = string | number | null

/** Rows as RFC 4180 wants them: CRLF, quotes where needed, a last line break. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

/** Missing is an empty cell, never 0. Numbers keep every digit they have. */
function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = withoutFormula(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Spreadsheets run text that begins with one of these; an apostrophe makes it text again. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
