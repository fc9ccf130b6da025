// SPDX-License-Identifier: EUPL-1.2
import { RowScanner } from '../../text/row-scanner.ts'
import type { Sample } from '../../text/sample.ts'

/** Excel looks at this many rows at a time when it saves a sheet as CSV. */
const rowsTogether = 16

/**
 * The fewest cells a whole row of the file has. Excel leaves out the empty cells at the end of sixteen
 * rows where none of the sixteen has anything there: all of them are then equally short. Rows of
 * other lengths side by side are broken rows, and one such makes the answer `width`.
 *
 * @param width number of headings
 */
export function fewestCells(sample: Sample, width: number): number {
  let fewest = width
  let widths: number[] = []
  const isEven = () => Math.min(...widths) >= width || new Set(widths).size === 1
  for (const cells of widthsOf(sample)) {
    widths.push(cells)
    if (widths.length < rowsTogether) continue
    if (!isEven()) return width
    fewest = Math.min(fewest, ...widths)
    widths = []
  }
  if (widths.length === 0) return fewest
  return isEven() ? Math.min(fewest, ...widths) : width
}

/** Cells of each row of the head that is there to its end. */
function* widthsOf({ text, delimiter, sepLine }: Sample): Generator<number> {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
  const scanner = new RowScanner(delimiter)
  scanner.feed(Buffer.from(text.slice(0, end), 'utf8'), true)
  if (sepLine) scanner.next()
  while (scanner.next()) if (scanner.state === 'intact') yield scanner.cells
}
