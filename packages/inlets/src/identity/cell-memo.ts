// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../text/row-scanner.ts'

const mostRemembered = 100_000

interface Entry<Value> {
  readonly cells: readonly Buffer[]
  readonly value: Value
}

/**
 * Understands cells that come again and again (authors, videos) once, and knows them by their
 * bytes: a row costs no string. Holds a bounded number of them.
 */
export class CellMemo<Value> {
  readonly #understand: (row: RowScanner) => Value
  readonly #columns: readonly number[]
  readonly #known = new Map<number, Entry<Value>>()

  /** @param columns the cells that together make the value */
  constructor(columns: readonly number[], understand: (row: RowScanner) => Value) {
    this.#columns = columns
    this.#understand = understand
  }

  read(row: RowScanner): Value {
    const key = this.#hash(row)
    const found = this.#known.get(key)
    if (found !== undefined && this.#isSame(row, found.cells)) return found.value
    const value = this.#understand(row)
    if (this.#isEscaped(row)) return value
    if (this.#known.size >= mostRemembered) this.#known.clear()
    const cells = this.#columns.map((at) =>
      Buffer.from(row.bytes.subarray(row.start(at), row.end(at))),
    )
    this.#known.set(key, { cells, value })
    return value
  }

  /** FNV-1a, 30 bits: a small integer. */
  #hash(row: RowScanner): number {
    const { bytes } = row
    let hash = 0x811c9dc5
    for (let index = 0; index < this.#columns.length; index++) {
      const column = this.#columns[index] ?? 0
      const end = row.end(column)
      for (let at = row.start(column); at < end; at++) {
        hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
      }
      hash = Math.imul(hash ^ 0x100, 0x01000193)
    }
    return (hash ^ (hash >>> 15)) & 0x3fffffff
  }

  #isSame(row: RowScanner, cells: readonly Buffer[]): boolean {
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]
      if (cell === undefined || !row.equals(this.#columns[index] ?? 0, cell)) return false
    }
    return true
  }

  /** Cells with doubled quotes are rare, and are not compared by their bytes. */
  #isEscaped(row: RowScanner): boolean {
    return this.#columns.some((at) => row.isEscaped(at))
  }
}
