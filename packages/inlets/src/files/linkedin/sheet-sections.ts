// SPDX-License-Identifier: EUPL-1.2
import type { TextRow } from '../../text/sample.ts'

/** Where a row of a text of several sheets stands: in the workbook's sheet `at` (from 0). */
export interface SheetStart {
  readonly at: number
  readonly name: string
}

/** Whether this first row says that the text holds several sheets. */
export function isSheetsText(first: TextRow | undefined): boolean {
  return first?.cells[0] === '#bereik-sheets'
}

/** A sheet's opening row: `#sheet,<place>,<name>`; null for any other row. */
export function sheetStart(row: TextRow): SheetStart | null {
  const [mark, at = '', name = '', ...more] = row.cells
  if (mark !== '#sheet' || !/^\d{1,4}$/.test(at) || more.length > 0) return null
  return { at: Number(at), name }
}

export interface SheetSection extends SheetStart {
  readonly rows: readonly TextRow[]
}

/** The rows by sheet; a plain CSV is one sheet without a name. */
export function splitSheets(rows: readonly TextRow[]): readonly SheetSection[] {
  if (!isSheetsText(rows[0])) return [{ at: 0, name: '', rows }]
  const sections: { at: number; name: string; rows: TextRow[] }[] = []
  for (const row of rows.slice(1)) {
    const start = sheetStart(row)
    if (start !== null) sections.push({ ...start, rows: [] })
    else sections.at(-1)?.rows.push(row)
  }
  return sections
}
