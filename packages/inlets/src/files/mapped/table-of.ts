// SPDX-License-Identifier: EUPL-1.2
import type { Sample, TextRow } from '../../text/sample.ts'

/** The first rows of a file as a table: the row of headings, and what stands below it. */
export interface Table {
  readonly headerLine: number
  readonly headings: readonly string[]
  readonly rows: readonly TextRow[]
}

/** Above the headings some tools write a title, a period and such. */
const rowsAbove = 20
const rowsWeighed = 50

/** null when the text is no table: fewer than two columns, or JSON. */
export function tableOf(sample: Sample): Table | null {
  if (/^[[{]/.test(sample.firstLine.trim())) return null
  const weighed = sample.rows.slice(0, rowsAbove + rowsWeighed)
  for (const [at, row] of weighed.slice(0, rowsAbove).entries()) {
    const below = weighed.slice(at + 1, at + 1 + rowsWeighed)
    if (isHeader(row, below)) {
      return { headerLine: row.line, headings: row.cells, rows: sample.rows.slice(at + 1) }
    }
  }
  return null
}

/** Wide enough for nearly all rows below it, and hardly a cell of it empty. */
function isHeader(row: TextRow, below: readonly TextRow[]): boolean {
  if (row.state !== 'intact' || row.cells.length < 2) return false
  const named = row.cells.filter((cell) => cell !== '').length
  if (named < 2 || named < 0.6 * row.cells.length) return false
  const intact = below.filter(({ state }) => state === 'intact')
  const fitting = intact.filter(({ cells }) => cells.length <= row.cells.length)
  return intact.length === 0 || fitting.length >= 0.5 * intact.length
}
