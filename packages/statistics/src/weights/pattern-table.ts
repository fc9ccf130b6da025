// SPDX-License-Identifier: EUPL-1.2
import { hashedEntries } from './hashed-entries.ts'
import { jointCodes } from './joint-codes.ts'
import type { Margin } from './margin.ts'
import { mixedRadix } from './mixed-radix.ts'

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

export interface TableEntries {
  /** Patterns of head h: `start[h]` up to `start[h + 1]`. */
  readonly start: Int32Array
  /** Per pattern, its tail. */
  readonly tailOf: Int32Array
  /** Per row of the sample, its pattern. */
  readonly patternOf: Int32Array
}

/** Tables of up to so many cells are made with all of them. */
const smallTable = 1 << 16

/** @returns undefined when a code is missing or no level */
export function patternTable(margins: readonly Margin[], rows: number): PatternTable | undefined {
  const split = halfWay(margins)
  const first = margins.slice(0, split)
  const last = margins.slice(split)
  const heads = combinations(first)
  const tails = combinations(last)
  if (heads * tails > Math.max(smallTable, 4 * rows)) return sparseTable(first, last, rows)
  const cells = mixedRadix(margins, rows)
  if (cells === undefined) return undefined
  const entries = { start: evenly(heads, tails), tailOf: repeated(heads, tails), patternOf: cells }
  return {
    head: { margins: first, count: heads, classes: classesOf(first, heads) },
    tail: { margins: last, count: tails, classes: classesOf(last, tails) },
    ...(heads * tails > rows ? withoutHoles(entries) : entries),
  }
}

/** Where to split so that the larger of the two halves has as few combinations as can be. */
function halfWay(margins: readonly Margin[]): number {
  let best = 1
  let least = Infinity
  for (let split = 1; split <= margins.length; split += 1) {
    const first = combinations(margins.slice(0, split))
    const larger = Math.max(first, combinations(margins.slice(split)))
    if (larger < least) {
      best = split
      least = larger
    }
  }
  return best
}

function combinations(margins: readonly Margin[]): number {
  return margins.reduce((count, { levels }) => count * levels.length, 1)
}

/** Per margin, the class of each combination, the last margin fastest. */
function classesOf(margins: readonly Margin[], count: number): Int32Array[] {
  let pace = count
  return margins.map(({ levels }) => {
    pace /= levels.length
    const every = pace
    return Int32Array.from({ length: count }, (_, one) => Math.floor(one / every) % levels.length)
  })
}

function evenly(heads: number, tails: number): Int32Array {
  const start = new Int32Array(heads + 1)
  for (let head = 0; head <= heads; head += 1) start[head] = head * tails
  return start
}

function repeated(heads: number, tails: number): Int32Array {
  const tailOf = new Int32Array(heads * tails)
  for (let cell = 0; cell < tailOf.length; cell += 1) tailOf[cell] = cell % tails
  return tailOf
}

/** The table with only those cells that a row has. */
function withoutHoles({ start, tailOf, patternOf }: TableEntries): TableEntries {
  const numberOf = new Int32Array(tailOf.length)
  for (let row = 0; row < patternOf.length; row += 1) numberOf[patternOf[row]] = 1
  let count = 0
  for (let head = 0; head + 1 < start.length; head += 1) {
    const first = count
    for (let cell = start[head]; cell < start[head + 1]; cell += 1) {
      if (numberOf[cell] === 0) continue
      numberOf[cell] = count
      tailOf[count] = tailOf[cell]
      count += 1
    }
    start[head] = first
  }
  start[start.length - 1] = count
  for (let row = 0; row < patternOf.length; row += 1) patternOf[row] = numberOf[patternOf[row]]
  return { start, tailOf: tailOf.slice(0, count), patternOf }
}

function sparseTable(
  first: readonly Margin[],
  last: readonly Margin[],
  rows: number,
): PatternTable | undefined {
  const heads = jointCodes(first, rows)
  const tails = jointCodes(last, rows)
  if (heads === undefined || tails === undefined) return undefined
  return {
    head: { margins: first, count: heads.count, classes: heads.classes },
    tail: { margins: last, count: tails.count, classes: tails.classes },
    ...hashedEntries(heads, tails),
  }
}
