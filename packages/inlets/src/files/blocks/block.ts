// SPDX-License-Identifier: EUPL-1.2
import type { TextRow } from '../../text/sample.ts'

/** A title and the rows under it, up to an empty line or the next title. */
export interface Block {
  /** null when the block begins without a line that is a title by itself. */
  readonly title: TextRow | null
  readonly rows: readonly TextRow[]
  /** False when the block was too long to be held: only a part of it stands here. */
  readonly whole: boolean
}

/** Two years of days and a header fit easily; more is no block of any export. */
const maxRowsInBlock = 5000

/** Parts a stream of rows (blank ones have no cells) into its stacked blocks. */
export async function* splitBlocks(
  batches: AsyncIterable<readonly TextRow[]>,
  isKnownTitle: (text: string) => boolean,
): AsyncGenerator<Block> {
  let title: TextRow | null = null
  let rows: TextRow[] = []
  let overlong = false
  for await (const batch of batches) {
    for (const row of batch) {
      const known = isTitleShaped(row) && isKnownTitle(row.cells[0] ?? '')
      const blank = row.state === 'intact' && row.cells.length === 0
      if (blank || known) {
        // A title with an empty line under it still waits for its rows.
        const waits = blank && title !== null && rows.length === 0
        if (!waits && (title !== null || rows.length > 0)) {
          yield { title, rows, whole: !overlong }
        }
        if (!waits) {
          title = known ? row : null
          rows = []
          overlong = false
        }
        continue
      }
      if (title === null && rows.length === 0 && !overlong && isTitleShaped(row)) {
        title = row
        continue
      }
      rows.push(row)
      if (rows.length >= maxRowsInBlock) {
        overlong = true
        yield { title, rows, whole: false }
        rows = []
      }
    }
  }
  if (title !== null || rows.length > 0) yield { title, rows, whole: !overlong }
}

/** Nothing but a text in the first cell. */
export function isTitleShaped(row: TextRow): boolean {
  return (
    row.state === 'intact' && row.cells.length === 1 && !/^-?[\d.,]+\s?%?$/.test(row.cells[0] ?? '')
  )
}
