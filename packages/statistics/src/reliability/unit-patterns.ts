// SPDX-License-Identifier: EUPL-1.2
import type { Ratings } from './ratings.ts'

/**
 * Units with the same codes in any order, taken together. Every coefficient that does not ask who
 * said what depends on these alone; there are few of them, however many units there are.
 */
export interface UnitPatterns {
  /** Units per pattern, the most frequent pattern first. */
  readonly units: Int32Array
  /** Coders that coded such a unit. */
  readonly rated: Int32Array
  /** Pattern p holds the entries `start[p]` up to `start[p + 1]`. */
  readonly start: Int32Array
  /** Of each entry: the category, and how many coders chose it. */
  readonly category: Int32Array
  readonly times: Int32Array
}

/** Codes in a row up to this many possible rows are counted in a table, else by hashing. */
const largestTable = 1 << 18

/** The patterns of checked ratings; units that nobody coded are a pattern too. */
export function unitPatterns({ codes, categories }: Ratings): UnitPatterns {
  const coders = codes.length
  const base = categories.length + 1
  const counter = new PatternCounter(coders)
  const possible = base ** coders
  const row = new Int32Array(coders)
  if (possible <= largestTable) {
    const table = countRows(codes, base, possible)
    for (let key = 0; key < possible; key += 1) {
      if (table[key] === 0) continue
      for (let rest = key, c = 0; c < coders; c += 1) {
        row[c] = (rest % base) - 1
        rest = Math.floor(rest / base)
      }
      counter.add(row, table[key])
    }
    return counter.patterns()
  }
  const units = codes[0]?.length ?? 0
  for (let unit = 0; unit < units; unit += 1) {
    for (let c = 0; c < coders; c += 1) row[c] = codes[c][unit]
    counter.add(row, 1)
  }
  return counter.patterns()
}

function countRows(codes: readonly Int32Array[], base: number, possible: number): Int32Array {
  const units = codes[0]?.length ?? 0
  const keys = new Int32Array(units)
  for (const column of codes) {
    for (let unit = 0; unit < units; unit += 1) keys[unit] = keys[unit] * base + column[unit] + 1
  }
  const table = new Int32Array(possible)
  for (let unit = 0; unit < units; unit += 1) table[keys[unit]] += 1
  return table
}

/** A hash table of sorted rows of codes (open addressing, linear probing). */
class PatternCounter {
  readonly #width: number
  #slots = new Int32Array(256).fill(-1)
  #rows: Int32Array
  #counts = new Int32Array(64)
  #size = 0

  constructor(width: number) {
    this.#width = width
    this.#rows = new Int32Array(64 * width)
  }

  /** Sorts the row in place and counts it. */
  add(row: Int32Array, times: number): void {
    row.sort()
    const mask = this.#slots.length - 1
    let slot = hash(row) & mask
    while (this.#slots[slot] >= 0 && !this.#holds(this.#slots[slot], row)) slot = (slot + 1) & mask
    const known = this.#slots[slot]
    if (known >= 0) {
      this.#counts[known] += times
      return
    }
    if (this.#size === this.#counts.length) this.#widen()
    this.#rows.set(row, this.#size * this.#width)
    this.#counts[this.#size] = times
    this.#slots[slot] = this.#size
    this.#size += 1
    if (this.#size * 2 > this.#slots.length) this.#rehash()
  }

  #holds(pattern: number, row: Int32Array): boolean {
    const from = pattern * this.#width
    for (let c = 0; c < this.#width; c += 1) if (this.#rows[from + c] !== row[c]) return false
    return true
  }

  #widen(): void {
    const counts = new Int32Array(this.#counts.length * 2)
    counts.set(this.#counts)
    this.#counts = counts
    const rows = new Int32Array(this.#rows.length * 2)
    rows.set(this.#rows)
    this.#rows = rows
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let pattern = 0; pattern < this.#size; pattern += 1) {
      const from = pattern * this.#width
      let slot = hash(this.#rows.subarray(from, from + this.#width)) & mask
      while (slots[slot] >= 0) slot = (slot + 1) & mask
      slots[slot] = pattern
    }
    this.#slots = slots
  }

  patterns(): UnitPatterns {
    const size = this.#size
    const order = Uint32Array.from({ length: size }, (_, pattern) => pattern)
    order.sort((a, b) => this.#counts[b] - this.#counts[a] || this.#compare(a, b))
    const start = new Int32Array(size + 1)
    const rated = new Int32Array(size)
    const category: number[] = []
    const times: number[] = []
    for (let p = 0; p < size; p += 1) {
      const from = order[p] * this.#width
      for (let c = from; c < from + this.#width; c += 1) {
        if (this.#rows[c] < 0) continue
        rated[p] += 1
        if (category.length > start[p] && category.at(-1) === this.#rows[c]) {
          times[times.length - 1] += 1
        } else {
          category.push(this.#rows[c])
          times.push(1)
        }
      }
      start[p + 1] = category.length
    }
    return {
      units: Int32Array.from(order, (pattern) => this.#counts[pattern]),
      rated,
      start,
      category: Int32Array.from(category),
      times: Int32Array.from(times),
    }
  }

  /** Ties in frequency by the codes, so that the order of the units does not matter. */
  #compare(a: number, b: number): number {
    for (let c = 0; c < this.#width; c += 1) {
      const apart = this.#rows[a * this.#width + c] - this.#rows[b * this.#width + c]
      if (apart !== 0) return apart
    }
    return 0
  }
}

function hash(row: Int32Array): number {
  let mixed = 0x811c9dc5
  for (let c = 0; c < row.length; c += 1) {
    mixed = Math.imul(mixed ^ row[c], 0x01000193)
    mixed ^= mixed >>> 15
  }
  return mixed >>> 0
}
