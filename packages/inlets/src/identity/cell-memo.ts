// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../text/row-scanner.ts'

const mostRemembered = 100_000
const mostBytes = 1 << 24
/** Longer cells are no names, and not worth their memory. */
const longestKept = 1 << 10
/** What is known of a value stands together, as memory is slow: hash, number of the value, place. */
const fields = 3

/**
 * Understands cells that come again and again (authors, videos) once, and knows them by their
 * bytes: a row costs no string. Holds a bounded number of them.
 */
export class CellMemo<Value> {
  readonly #understand: (row: RowScanner) => Value
  readonly #columns: readonly number[]
  readonly #values: Value[] = []
  /** By hash; the number is one more than that in `values`, and 0 where there is none. */
  #table = new Int32Array(fields << 8)
  #mask = (1 << 8) - 1
  /** Of every value its cells, each after its length in two bytes. */
  #bytes = new Uint8Array(1 << 12)
  #length = 0

  /** @param columns the cells that together make the value */
  constructor(columns: readonly number[], understand: (row: RowScanner) => Value) {
    this.#columns = columns
    this.#understand = understand
  }

  read(row: RowScanner): Value {
    const hash = this.#hash(row)
    const table = this.#table
    const mask = this.#mask
    let place = hash & mask
    for (;;) {
      const at = place * fields
      const number = table[at + 1] ?? 0
      if (number === 0) break
      const value = table[at] === hash ? this.#values[number - 1] : undefined
      if (value !== undefined && this.#isSame(row, table[at + 2] ?? 0)) return value
      place = (place + 1) & mask
    }
    const value = this.#understand(row)
    this.#keep(row, hash, value)
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

  #isSame(row: RowScanner, from: number): boolean {
    const { bytes } = row
    const known = this.#bytes
    let next = from
    for (let index = 0; index < this.#columns.length; index++) {
      const column = this.#columns[index] ?? 0
      const end = row.end(column)
      let at = row.start(column)
      const length = (known[next] ?? 0) | ((known[next + 1] ?? 0) << 8)
      if (end - at !== length || row.isEscaped(column)) return false
      for (next += 2; at < end; at++, next++) if (bytes[at] !== known[next]) return false
    }
    return true
  }

  #keep(row: RowScanner, hash: number, value: Value): void {
    // Cells with doubled quotes are rare, and are not compared by their bytes.
    const cells = this.#columns.map((at) => row.bytes.subarray(row.start(at), row.end(at)))
    if (this.#columns.some((at) => row.isEscaped(at))) return
    if (cells.some(({ length }) => length > longestKept)) return
    if (this.#values.length >= mostRemembered || this.#length > mostBytes) this.#forget()
    const from = this.#length
    this.#makeRoom(cells.length * (longestKept + 2))
    for (const cell of cells) {
      this.#bytes[this.#length++] = cell.length & 255
      this.#bytes[this.#length++] = cell.length >> 8
      this.#bytes.set(cell, this.#length)
      this.#length += cell.length
    }
    this.#place(hash, this.#values.push(value), from)
    if (2 * this.#values.length > this.#mask) this.#widen()
  }

  #makeRoom(length: number): void {
    if (this.#length + length <= this.#bytes.length) return
    const longer = new Uint8Array(2 * (this.#length + length))
    longer.set(this.#bytes)
    this.#bytes = longer
  }

  #place(hash: number, number: number, from: number): void {
    let place = hash & this.#mask
    while (this.#table[place * fields + 1] !== 0) place = (place + 1) & this.#mask
    this.#table.set([hash, number, from], place * fields)
  }

  #widen(): void {
    const before = this.#table
    this.#table = new Int32Array(2 * before.length)
    this.#mask = 2 * this.#mask + 1
    for (let at = 0; at < before.length; at += fields) {
      const number = before[at + 1] ?? 0
      if (number > 0) this.#place(before[at] ?? 0, number, before[at + 2] ?? 0)
    }
  }

  #forget(): void {
    this.#table.fill(0)
    this.#values.length = 0
    this.#length = 0
  }
}
