// SPDX-License-Identifier: EUPL-1.2
import { compactPairs } from './compact-pairs.ts'
import { type JointCodes, jointCodes } from './joint-codes.ts'
import type { Margin } from './margin.ts'

/**
 * Rows with equal classes on all margins are one pattern, and the margins fall into two halves:
 * a pattern is an entry of a sparse table with the combinations of the first margins as rows
 * ("heads") and those of the last margins as columns ("tails"). A factor per class is then a factor
 * per head and one per tail, and raking needs two sums over the table per sweep, however many
 * margins there are.
 */
export interface PatternTable extends TableEntries {
  readonly head: TableSide
  readonly tail: TableSide
}

export interface TableSide {
  readonly margins: readonly Margin[]
  readonly count: number
  /** Per margin, the class of each combination. */
  readonly classes: readonly Int32Array[]
}

interface TableEntries {
  /** Patterns of head h: `start[h]` up to `start[h + 1]`. */
  readonly start: Int32Array
  /** Per pattern, its tail. */
  readonly tailOf: Int32Array
  /** Per row of the sample, its pattern. */
  readonly patternOf: Int32Array
}

/** @param margins no code may be missing */
export function patternTable(margins: readonly Margin[], rows: number): PatternTable {
  const split = halfWay(margins)
  const first = margins.slice(0, split)
  const last = margins.slice(split)
  const heads = jointCodes(first, rows)
  const tails = jointCodes(last, rows)
  const holes = heads.count * tails.count
  return {
    head: { margins: first, count: heads.count, classes: heads.classes },
    tail: { margins: last, count: tails.count, classes: tails.classes },
    ...(holes <= Math.max(1 << 16, 4 * rows) ? fullTable(heads, tails) : hashed(heads, tails)),
  }
}

/** Where to split so that the larger of the two halves has as few combinations as can be. */
function halfWay(margins: readonly Margin[]): number {
  const sizes = margins.map(({ levels }) => Math.log(levels.length))
  const sum = (part: readonly number[]) => part.reduce((total, size) => total + size, 0)
  let best = 1
  let least = Infinity
  for (let split = 1; split <= margins.length; split += 1) {
    const larger = Math.max(sum(sizes.slice(0, split)), sum(sizes.slice(split)))
    if (larger < least) {
      best = split
      least = larger
    }
  }
  return best
}

/** The entries that occur, found by marking them in a table with all of them. */
function fullTable(heads: JointCodes, tails: JointCodes): TableEntries {
  const patternOf = heads.of
  const width = tails.count
  const numberOf = new Int32Array(heads.count * width)
  for (let row = 0; row < patternOf.length; row += 1) {
    const key = patternOf[row] * width + tails.of[row]
    numberOf[key] = 1
    patternOf[row] = key
  }
  const start = new Int32Array(heads.count + 1)
  const tailOf = new Int32Array(numberOf.reduce((count, one) => count + one, 0))
  let count = 0
  for (let head = 0; head < heads.count; head += 1) {
    for (let tail = 0; tail < width; tail += 1) {
      if (numberOf[head * width + tail] === 0) continue
      numberOf[head * width + tail] = count
      tailOf[count] = tail
      count += 1
    }
    start[head + 1] = count
  }
  for (let row = 0; row < patternOf.length; row += 1) patternOf[row] = numberOf[patternOf[row]]
  return { start, tailOf, patternOf }
}

/** The entries that occur, where the full table would be too large. */
function hashed(heads: JointCodes, tails: JointCodes): TableEntries {
  const headOfRow = heads.of
  const patternOf = headOfRow.slice()
  const count = compactPairs(patternOf, tails.of, tails.count)
  const sample = new Int32Array(count)
  for (let row = 0; row < patternOf.length; row += 1) sample[patternOf[row]] = row
  const start = new Int32Array(heads.count + 1)
  for (const row of sample) start[headOfRow[row] + 1] += 1
  for (let head = 0; head < heads.count; head += 1) start[head + 1] += start[head]
  const next = start.slice()
  const place = new Int32Array(count)
  const tailOf = new Int32Array(count)
  for (let pattern = 0; pattern < count; pattern += 1) {
    const head = headOfRow[sample[pattern]]
    place[pattern] = next[head]
    tailOf[next[head]] = tails.of[sample[pattern]]
    next[head] += 1
  }
  for (let row = 0; row < patternOf.length; row += 1) patternOf[row] = place[patternOf[row]]
  return { start, tailOf, patternOf }
}
