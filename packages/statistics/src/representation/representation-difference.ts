// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { requireBounds } from '../contract/require-numbers.ts'

/**
 * By how many points a class is more frequent in a layer than among residents: d = s - p, as a
 * fraction (one point is 0.01). Bounds from bounds.
 *
 * @throws ContractError when an end is not finite or upside down
 * @example
 * const residents = { value: 0.1, low: 0.1, high: 0.1 }
 * representationDifference({ value: 0.2, low: 0.19, high: 0.21 }, residents)
 * // { value: 0.1, low: 0.09, high: 0.11 }
 */
export function representationDifference(share: Interval, population: Interval): Interval {
  requireBounds(share, 'share')
  requireBounds(population, 'population')
  return {
    value: share.value - population.value,
    low: share.low - population.high,
    high: share.high - population.low,
  }
}
