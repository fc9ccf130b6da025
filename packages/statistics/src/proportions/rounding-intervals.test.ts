// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { array, assert as check, constantFrom, integer, pre, property } from 'fast-check'
import { ContractError } from '../contract/contract-error.ts'
import { near } from '../testing/near.ts'
import { roundingIntervals } from './rounding-intervals.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)

test('a share printed as 3 in a column with one decimal is 2.95 to 3.05 percent', () => {
  const { intervals, totalFeasible } = roundingIntervals(of(0.03), of(0.001))
  near(intervals[0]?.low ?? 0, 0.0295)
  near(intervals[0]?.high ?? 0, 0.0305)
  assert.equal(totalFeasible, null)
})

test('the step belongs to the column, so shares of one list may have unlike margins', () => {
  const { intervals } = roundingIntervals(of(0.5, 0.5), of(0.01, 0.001))
  near((intervals[0]?.high ?? 0) - (intervals[0]?.low ?? 0), 0.01)
  near((intervals[1]?.high ?? 0) - (intervals[1]?.low ?? 0), 0.001)
})

test('no share lies below 0 or above 1', () => {
  const { intervals } = roundingIntervals(of(0, 1), of(0.01, 0.01), 1)
  assert.equal(intervals[0]?.low, 0)
  near(intervals[0]?.high ?? 0, 0.005)
  near(intervals[1]?.low ?? 0, 0.995)
  assert.equal(intervals[1]?.high, 1)
})

test('three times 33 percent of a whole were all rounded down', () => {
  const { intervals, totalFeasible } = roundingIntervals(
    of(0.33, 0.33, 0.33),
    of(0.01, 0.01, 0.01),
    1,
  )
  assert.equal(totalFeasible, true)
  for (const { low, high } of intervals) {
    near(low, 0.33)
    near(high, 0.335)
  }
})

test('percentages that add up to 140 are no whole, and nothing is tightened', () => {
  const { intervals, totalFeasible } = roundingIntervals(of(0.7, 0.7), of(0.01, 0.01), 1)
  assert.equal(totalFeasible, false)
  near(intervals[0]?.low ?? 0, 0.695)
})

test('a whole that only fits at the very ends is still one', () => {
  const { intervals, totalFeasible } = roundingIntervals(of(0.5, 0.499), of(0.001, 0.001), 1)
  assert.equal(totalFeasible, true)
  for (const { low, value, high } of intervals) assert.ok(low <= value && value <= high)
})

test('whatever was rounded lies within its interval', () => {
  const parts = array(integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 14 })
  check(
    property(parts, constantFrom(0.1, 0.01, 0.001), (counts, step) => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      pre(total > 0)
      const truth = counts.map((count) => count / total)
      const printed = Float64Array.from(truth, (share) => Math.round(share / step) * step)
      const { intervals, totalFeasible } = roundingIntervals(
        printed,
        printed.map(() => step),
        1,
      )
      assert.equal(totalFeasible, true)
      for (const [index, share] of truth.entries()) {
        const { low, high } = intervals[index] ?? { low: 1, high: 0 }
        assert.ok(low - 1e-9 <= share && share <= high + 1e-9)
      }
    }),
    { seed: 20261122, numRuns: 200 },
  )
})

test('a negative share or lists of unlike length are the caller’s mistake', () => {
  assert.throws(() => roundingIntervals(of(-0.1), of(0.01)), ContractError)
  assert.throws(() => roundingIntervals(of(Number.NaN), of(0.01)), ContractError)
  assert.throws(() => roundingIntervals(of(0.1, 0.2), of(0.01)), ContractError)
})
