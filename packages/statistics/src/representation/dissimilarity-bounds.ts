// SPDX-License-Identifier: EUPL-1.2

import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireBounds, requireSameLength } from '../contract/require-numbers.ts'
import { dissimilarity } from './dissimilarity.ts'

/** So many open cells are tried in every way (2^16 sums); more get the simpler bound. */
const mostOpenCells = 16

/** Sums of printed decimals miss by some 1e-16 per cell. */
const slack = 1e-10

/**
 * Between which ends the index of dissimilarity lies when shares are known within intervals and add
 * up to one.
 *
 * Lowest: every share goes as near to p as it may, and what then lacks or exceeds one must be moved
 * after all: 1/2 (sum |c - p| + |1 - sum c|), exact. Highest: over all sets A of classes that are
 * above p, min(sum over A of high - p, sum over the rest of p - low). Classes whose interval does
 * not hold p are on one side for sure; the others are tried in every way, exact up to 16 of them,
 * beyond that as if each stood on both sides (an outer bound).
 *
 * @param shares per class, fractions, intervals that can add up to one
 * @param population share per class among residents; divided by its sum first
 * @throws ContractError when lengths differ or an interval is upside down
 * @returns impossible `not-a-whole` when no shares within the intervals add up to one,
 *   `empty-distribution` when population or shares are all zero
 * @example
 * const shares = [{ value: 0.5, low: 0.49, high: 0.51 }, { value: 0.5, low: 0.49, high: 0.51 }]
 * dissimilarityBounds(shares, Float64Array.of(0.45, 0.55))
 * // { value: 0.05, low: 0.04, high: 0.06 }
 */
export function dissimilarityBounds(
  shares: readonly Interval[],
  population: Float64Array,
): Outcome<Interval> {
  requireSameLength(shares, population)
  for (const share of shares) requireBounds(share, 'share')
  const printed = Float64Array.from(shares, (share) => share.value)
  const value = dissimilarity(printed, population)
  if (value.status === 'impossible') return value
  const low = sum(shares.map((share) => share.low))
  const high = sum(shares.map((share) => share.high))
  if (low > 1 + slack || high < 1 - slack) return impossible('not-a-whole')
  const total = sum([...population])
  const p = [...population].map((one) => one / total)
  return ok({
    value: value.value,
    low: Math.min(value.value, lowest(shares, p)),
    high: Math.max(value.value, highest(shares, p)),
  })
}

function lowest(shares: readonly Interval[], p: readonly number[]): number {
  const nearest = shares.map(({ low, high }, index) => Math.min(high, Math.max(low, p[index] ?? 0)))
  const apart = sum(nearest.map((one, index) => Math.abs(one - (p[index] ?? 0))))
  return (apart + Math.abs(1 - sum(nearest))) / 2
}

interface Cell {
  /** How far the share may lie above p, below 0 when it cannot. */
  readonly above: number
  readonly below: number
}

function highest(shares: readonly Interval[], p: readonly number[]): number {
  const cells = shares.map(({ low, high }, index): Cell => {
    const own = p[index] ?? 0
    return { above: high - own, below: own - low }
  })
  const over = cells.filter(({ below }) => below < 0)
  const under = cells.filter(({ above }) => above < 0)
  const open = cells.filter(({ above, below }) => above >= 0 && below >= 0)
  const above = sum(over.map((cell) => cell.above))
  const below = sum(under.map((cell) => cell.below))
  if (open.length > mostOpenCells) {
    return Math.min(
      above + sum(open.map((cell) => cell.above)),
      below + sum(open.map((cell) => cell.below)),
    )
  }
  return bestSplit(open, above, below)
}

/** The largest min(above, below) over all ways to put the cells on one side or the other. */
function bestSplit([cell, ...rest]: readonly Cell[], above: number, below: number): number {
  if (cell === undefined) return Math.min(above, below)
  return Math.max(
    bestSplit(rest, above + cell.above, below),
    bestSplit(rest, above, below + cell.below),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
