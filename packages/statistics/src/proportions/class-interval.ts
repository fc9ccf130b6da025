// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Interval } from '../contract/interval.ts'
import { roundingIntervals } from './rounding-intervals.ts'

/**
 * A class that is the sum of some rounded shares, as an age band is of its women and men.
 *
 * Half-widths add up: two cells of one decimal of a percent make a class of 0.1 point to either
 * side. Where all shares make up a whole, the class is also what the other cells leave, which helps
 * a class of many cells.
 *
 * @param shares as printed, fractions; @param steps as for roundingIntervals
 * @param members indexes of the cells of the class, each once
 * @param total what the unrounded shares add up to, where that is known
 * @throws ContractError as roundingIntervals, or when a member is no cell or named twice
 * @example
 * const shares = Float64Array.of(0.042, 0.191, 0.767)
 * classInterval(shares, Float64Array.of(0.001, 0.001, 0.001), [0, 1])
 * // { value: 0.233, low: 0.232, high: 0.234 }
 */
export function classInterval(
  shares: Float64Array,
  steps: Float64Array,
  members: readonly number[],
  total?: number,
): Interval {
  const inside = new Set(members)
  if (inside.size !== members.length) throw new ContractError(`members ${members.join(', ')}`)
  if (members.some((member) => !(member in shares))) throw new ContractError('no such member')
  const { totalFeasible } = roundingIntervals(shares, steps, total)
  const own = sumOf(shares, steps, (index) => inside.has(index))
  if (total === undefined || totalFeasible === false) return own
  const others = sumOf(shares, steps, (index) => !inside.has(index))
  return {
    value: own.value,
    low: Math.min(own.value, Math.max(own.low, total - others.high)),
    high: Math.max(own.value, Math.min(own.high, total - others.low)),
  }
}

/**
 * Cut at 0 and 1 as a whole, not cell by cell: then the ends follow from the sum and the number of
 * cells alone, and a published class does not tell which of its cells are zero.
 */
function sumOf(
  shares: Float64Array,
  steps: Float64Array,
  isMember: (index: number) => boolean,
): Interval {
  let value = 0
  let half = 0
  for (const [index, share] of shares.entries()) {
    if (!isMember(index)) continue
    value += share
    half += (steps[index] ?? 0) / 2
  }
  return {
    value,
    low: Math.max(0, value - half),
    high: Math.max(value, Math.min(1, value + half)),
  }
}
