// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../../text/row-scanner.ts'

/**
 * The texts of some cells of a row. Asking for a string costs more than the string: where the
 * cells and what stands between them is ASCII, one is asked for all of them.
 */
export class RowTexts {
  readonly #columns: readonly number[]
  #row: RowScanner | null = null
  #whole = ''
  #from = 0
  #plain = false

  /** @param columns those that `text` will be asked for */
  constructor(columns: readonly number[]) {
    this.#columns = columns
  }

  /** To be called once for each row, before `text`. */
  take(row: RowScanner): void {
    let from = Number.POSITIVE_INFINITY
    let to = 0
    for (let index = 0; index < this.#columns.length; index += 1) {
      const column = this.#columns[index] ?? 0
      if (row.isEmpty(column)) continue
      from = Math.min(from, row.start(column))
      to = Math.max(to, row.end(column))
    }
    this.#row = row
    this.#from = from
    this.#plain = to - from < longest
    if (!this.#plain) return
    this.#whole = to > from ? row.bytes.toString('utf8', from, to) : ''
    // No byte gives more than one unit, so that as many units mean one for each.
    this.#plain = to <= from || this.#whole.length === to - from
  }

  /** Without blanks around it; empty when the row has no such cell. */
  text(column: number): string {
    const row = this.#row
    if (row === null || row.isEmpty(column)) return ''
    if (!this.#plain || row.isEscaped(column)) return row.text(column).trim()
    const from = this.#from
    return this.#whole.slice(row.start(column) - from, row.end(column) - from).trim()
  }
}

/** Cells further apart are not worth it. */
const longest = 4000
