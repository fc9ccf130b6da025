// SPDX-License-Identifier: EUPL-1.2
import { keepPostCells } from '../../files/linkedin/post-cells.ts'

/** Rows of a sheet. */
type Rows = Iterable<readonly string[]>

const rowsLookedAt = 400

/**
 * The rows without those who posted, where the sheet is a list of posts of LinkedIn: a workbook is
 * stored as text of its sheets, so nobody is named in that text. Other sheets pass as they are;
 * what they say of persons is for the identity filter of their reader.
 */
export function* withoutPersons(rows: Rows): Generator<readonly string[]> {
  const first: (readonly string[])[] = []
  let kept: ReturnType<typeof keepPostCells> = null
  let line = 0
  let looked = false
  const told = (cells: readonly string[], at: number) =>
    kept === null || at <= kept.after ? cells : kept.keep(cells)
  const look = () => {
    looked = true
    kept = keepPostCells(
      first.map((cells, at) => ({ line: at + 1, state: 'intact', cells, text: '' })),
    )
  }
  for (const cells of rows) {
    line++
    if (looked) yield told(cells, line)
    else if (first.push(cells) >= rowsLookedAt) {
      look()
      for (const [at, row] of first.entries()) yield told(row, at + 1)
    }
  }
  if (looked) return
  look()
  for (const [at, row] of first.entries()) yield told(row, at + 1)
}
