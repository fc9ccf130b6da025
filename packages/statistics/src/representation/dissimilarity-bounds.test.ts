// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { array, assert as check, integer, nat, property } from 'fast-check'
import type { Interval } from '../contract/interval.ts'
import { roundingIntervals } from '../proportions/rounding-intervals.ts'
import { known, near, valueOf } from '../testing/near.ts'
import { dissimilarityBounds } from './dissimilarity-bounds.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)

test('known shares leave no room', () => {
  const shares = [0.5, 0.3, 0.2].map(known)
  const { value, low, high } = valueOf(dissimilarityBounds(shares, of(2, 3, 5)))
  near(value, 0.3)
  near(low, 0.3)
  near(high, 0.3)
})

test('shares that may all be equal to those of residents may be 0 apart', () => {
  const { intervals } = roundingIntervals(of(0.5, 0.5), of(0.01, 0.01), 1)
  const { low, high } = valueOf(dissimilarityBounds(intervals, of(0.502, 0.498)))
  near(low, 0)
  near(high, 0.007)
})

test('intervals that cannot add up to one have no dissimilarity', () => {
  assert.deepEqual(dissimilarityBounds([known(0.7), known(0.7)], of(1, 1)), {
    status: 'impossible',
    reason: 'not-a-whole',
  })
})

/** The highest lies at a corner of what is possible: all cells at an end, but one that fills up. */
function highestByCorners(shares: readonly Interval[], p: readonly number[]): number {
  let best = 0
  for (let corner = 0; corner < 2 ** shares.length; corner += 1) {
    const ends = shares.map(({ low, high }, index) => ((corner >> index) & 1 ? high : low))
    const total = ends.reduce((sum, end) => sum + end, 0)
    for (const [free, { low, high }] of shares.entries()) {
      const filled = (ends[free] ?? 0) + 1 - total
      if (filled < low - 1e-12 || filled > high + 1e-12) continue
      const apart = ends.map((end, index) =>
        Math.abs((index === free ? filled : end) - (p[index] ?? 0)),
      )
      best = Math.max(best, apart.reduce((sum, one) => sum + one, 0) / 2)
    }
  }
  return best
}

const distribution = array(integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 7 }).map(
  (counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0)
    return counts.map((count) => count / total)
  },
)

test('the high end is the one found by trying all corners; the truth lies within', () => {
  check(
    property(distribution, array(nat(50), { minLength: 7, maxLength: 7 }), (truth, weights) => {
      const step = 0.05
      const printed = Float64Array.from(truth, (share) => Math.round(share / step) * step)
      const { intervals } = roundingIntervals(
        printed,
        printed.map(() => step),
        1,
      )
      const population = Float64Array.from(truth, (_, index) => 1 + (weights[index] ?? 0))
      const total = population.reduce((sum, one) => sum + one, 0)
      const p = [...population].map((one) => one / total)
      const bounds = valueOf(dissimilarityBounds(intervals, population))
      const apart =
        truth.reduce((sum, share, index) => sum + Math.abs(share - (p[index] ?? 0)), 0) / 2
      assert.ok(bounds.low - 1e-9 <= apart && apart <= bounds.high + 1e-9)
      near(bounds.high, Math.max(bounds.value, highestByCorners(intervals, p)), 1e-9)
    }),
    { seed: 20261122, numRuns: 150 },
  )
})

test('more open cells than can be tried get an outer bound', () => {
  const population = new Float64Array(20).fill(0.05)
  const shares = Array.from(population, () => ({ value: 0.05, low: 0.04, high: 0.06 }))
  const { low, high } = valueOf(dissimilarityBounds(shares, population))
  near(low, 0)
  near(high, 0.2)
})
