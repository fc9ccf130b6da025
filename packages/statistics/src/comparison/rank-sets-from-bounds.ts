// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { requireBounds } from '../contract/require-numbers.ts'
import { type RankSet, rankSet } from './rank-set.ts'

/**
 * Which ranks every unit may have when values are known within bounds and nothing is known of where
 * in between. The true rank, one more than the number of larger values, is always in the set.
 *
 * Another unit is surely above when its low end lies above this one's high end, and surely not
 * above when its high end lies at or under this one's low end.
 *
 * @param bounds one per unit, in any unit of measurement; rank 1 is the largest value
 * @throws ContractError when an end is not finite or upside down
 * @returns one set per unit, in the same order
 * @example
 * rankSetsFromBounds([{ low: 1, high: 2 }, { low: 3, high: 5 }, { low: 4, high: 6 }])
 * // [{ best: 3, worst: 3 }, { best: 1, worst: 2, unclear: 1 }, { best: 1, worst: 2, below: 1 }]
 */
export function rankSetsFromBounds(bounds: readonly Bounds[]): readonly RankSet[] {
  for (const one of bounds) requireBounds(one, 'bounds')
  const lows = Float64Array.from(bounds, ({ low }) => low).sort()
  const highs = Float64Array.from(bounds, ({ high }) => high).sort()
  return bounds.map(({ low, high }) => {
    const above = lows.length - countUpTo(lows, high)
    // A unit of which the value is known has its own high end at its low end.
    const below = countUpTo(highs, low) - Number(low === high)
    return rankSet(bounds.length, above, below)
  })
}

/** How many of the sorted numbers are at most the limit. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (sorted[middle] <= limit) from = middle + 1
    else to = middle
  }
  return from
}
