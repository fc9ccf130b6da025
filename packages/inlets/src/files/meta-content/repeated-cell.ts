// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../../text/row-scanner.ts'

/** A cell that is the same on most rows (an account's name): its string is made once. */
export class RepeatedCell {
  #bytes = Buffer.alloc(0)
  #text = ''

  read(row: RowScanner, cell: number): string {
    if (!row.equals(cell, this.#bytes)) {
      const text = row.text(cell)
      this.#bytes = Buffer.from(text, 'utf8')
      this.#text = text.trim()
    }
    return this.#text
  }
}
