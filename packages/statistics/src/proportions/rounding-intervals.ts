// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { requireNotNegative, requireSameLength } from '../contract/require-numbers.ts'

export interface RoundingIntervals {
  readonly intervals: readonly Interval[]
  /** Whether rounding alone can explain that the shares do not print as the total; null: none given. */
  readonly totalFeasible: boolean | null
}

/** Sums of printed decimals miss by some 1e-16 per cell; no file prints ten decimals. */
const slack = 1e-10

/**
 * Where rounded shares may come from: half a step to either side, within 0 and 1.
 *
 * A share printed as 0.03 in a column with steps of 0.001 is 0.0295-0.0305. Where the shares make up
 * a whole, each is also what the others leave: total - sum of their highs at least, total - sum of
 * their lows at most. When no shares within the intervals add up to the total, nothing is tightened
 * and `totalFeasible` is false. A tightened interval never leaves out the printed share itself.
 *
 * @param shares as printed, fractions
 * @param steps rounding step of the column of each share, fraction (0.001: one decimal of a percent)
 * @param total what the unrounded shares add up to, where that is known (1 over the known)
 * @throws ContractError when lengths differ or a number is negative or not finite
 * @example
 * const third = Float64Array.of(0.33, 0.33, 0.33)
 * const { intervals } = roundingIntervals(third, Float64Array.of(0.01, 0.01, 0.01), 1)
 * intervals[0] // { value: 0.33, low: 0.33…, high: 0.335 }
 */
export function roundingIntervals(
  shares: Float64Array,
  steps: Float64Array,
  total?: number,
): RoundingIntervals {
  requireSameLength(shares, steps)
  requireNotNegative(shares, 'share')
  requireNotNegative(steps, 'step')
  const intervals = Array.from(shares, (value, index): Interval => {
    const half = (steps[index] ?? 0) / 2
    return {
      value,
      low: Math.max(0, value - half),
      high: Math.max(value, Math.min(1, value + half)),
    }
  })
  if (total === undefined) return { intervals, totalFeasible: null }
  const low = intervals.reduce((sum, interval) => sum + interval.low, 0)
  const high = intervals.reduce((sum, interval) => sum + interval.high, 0)
  if (low > total + slack || high < total - slack) return { intervals, totalFeasible: false }
  const tightened = intervals.map((own) => ({
    value: own.value,
    low: Math.min(own.value, Math.max(own.low, total - (high - own.high))),
    high: Math.max(own.value, Math.min(own.high, total - (low - own.low))),
  }))
  return { intervals: tightened, totalFeasible: true }
}
