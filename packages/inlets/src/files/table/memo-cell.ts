// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../../text/row-scanner.ts'

const mostKept = 4096

/** Reads a cell whose few texts come again and again: each is understood once. */
export class MemoCell<Value> {
  readonly #understand: (text: string) => Value
  readonly #known = new Map<string, { readonly bytes: Buffer; readonly value: Value }>()
  #last: { readonly bytes: Buffer; readonly value: Value } | null = null

  constructor(understand: (text: string) => Value) {
    this.#understand = understand
  }

  read(row: RowScanner, cell: number): Value {
    if (this.#last !== null && row.equals(cell, this.#last.bytes)) return this.#last.value
    const text = row.text(cell)
    let entry = this.#known.get(text)
    if (entry === undefined) {
      if (this.#known.size >= mostKept) this.#known.clear()
      entry = { bytes: Buffer.from(text, 'utf8'), value: this.#understand(text.trim()) }
      this.#known.set(text, entry)
    }
    this.#last = entry
    return entry.value
  }
}
