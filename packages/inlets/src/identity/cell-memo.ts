// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../text/row-scanner.ts'

const mostRemembered = 100_000
/** Of cells remembered, in bytes. */
const mostBytes = 1 << 24

/**
 * Understands cells that come again and again (authors, videos) once, and knows them by their
 * bytes: a row costs no string. Holds a bounded number of them.
 */
export class CellMemo<Value> {
  readonly #understand: (row: RowScanner) => Value
  readonly #columns: readonly number[]
  readonly #values: Value[] = []
  /** By hash: one more than the number of the value, 0 where there is none. */
  #places = new Int32Array(1 << 8)
  #hashes = new Int32Array(1 << 7)
  /** Of every cell of every value, one after the other, where its bytes end. */
  #ends = new Int32Array(1 << 8)
  #bytes = new Uint8Array(1 << 12)
  #length = 0

  /** @param columns the cells that together make the value */
  constructor(columns: readonly number[], understand: (row: RowScanner) => Value) {
    this.#columns = columns
    this.#understand = understand
  }

  read(row: RowScanner): Value {
    const hash = this.#hash(row)
    const last = this.#places.length - 1
    let place = hash & last
    for (let known = this.#places[place] ?? 0; known > 0; known = this.#places[place] ?? 0) {
      const value = this.#hashes[known - 1] === hash ? this.#values[known - 1] : undefined
      if (value !== undefined && this.#isSame(row, known - 1)) return value
      place = (place + 1) & last
    }
    const value = this.#understand(row)
    if (!this.#isEscaped(row)) this.#keep(row, hash, value)
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

  #isSame(row: RowScanner, known: number): boolean {
    const { bytes } = row
    let cell = known * this.#columns.length
    let from = cell === 0 ? 0 : (this.#ends[cell - 1] ?? 0)
    for (let index = 0; index < this.#columns.length; index++, cell++) {
      const column = this.#columns[index] ?? 0
      const end = this.#ends[cell] ?? 0
      const start = row.start(column)
      if (row.end(column) - start !== end - from || row.isEscaped(column)) return false
      for (let at = start; from < end; at++, from++) {
        if (bytes[at] !== this.#bytes[from]) return false
      }
    }
    return true
  }

  /** Cells with doubled quotes are rare, and are not compared by their bytes. */
  #isEscaped(row: RowScanner): boolean {
    return this.#columns.some((at) => row.isEscaped(at))
  }

  #keep(row: RowScanner, hash: number, value: Value): void {
    if (this.#values.length >= mostRemembered || this.#length > mostBytes) this.#forget()
    const known = this.#values.push(value)
    this.#hashes = grown(this.#hashes, known)
    this.#hashes[known - 1] = hash
    this.#ends = grown(this.#ends, known * this.#columns.length)
    for (const [index, column] of this.#columns.entries()) {
      const cell = row.bytes.subarray(row.start(column), row.end(column))
      if (this.#length + cell.length > this.#bytes.length) {
        const longer = new Uint8Array(2 * (this.#length + cell.length))
        longer.set(this.#bytes)
        this.#bytes = longer
      }
      this.#bytes.set(cell, this.#length)
      this.#length += cell.length
      this.#ends[(known - 1) * this.#columns.length + index] = this.#length
    }
    if (2 * known > this.#places.length) this.#widen()
    else this.#place(known)
  }

  #place(known: number): void {
    const last = this.#places.length - 1
    let place = (this.#hashes[known - 1] ?? 0) & last
    while (this.#places[place] !== 0) place = (place + 1) & last
    this.#places[place] = known
  }

  #widen(): void {
    this.#places = new Int32Array(2 * this.#places.length)
    for (let known = 1; known <= this.#values.length; known++) this.#place(known)
  }

  #forget(): void {
    this.#places.fill(0)
    this.#values.length = 0
    this.#length = 0
  }
}

function grown(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers
  const longer = new Int32Array(2 * length)
  longer.set(numbers)
  return longer
}
