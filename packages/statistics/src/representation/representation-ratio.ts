// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireBounds, requireNotNegative } from '../contract/require-numbers.ts'

/**
 * How often a class occurs in a layer, against how often among residents: R = s / p.
 *
 * Bounds from bounds: lowest s over highest p, highest s over lowest p. For a sample see
 * sampledRatio.
 *
 * @param share of the class in the layer, fraction; @param population the same among residents
 * @throws ContractError when an end is negative, not finite or upside down
 * @returns impossible `no-residents` when the class may be empty among residents
 * @example
 * const residents = { value: 0.1, low: 0.1, high: 0.1 }
 * representationRatio({ value: 0.2, low: 0.19, high: 0.21 }, residents)
 * // { value: 2, low: 1.9, high: 2.1 }
 */
export function representationRatio(share: Interval, population: Interval): Outcome<Interval> {
  requireShare(share)
  requireShare(population)
  if (population.low === 0) return impossible('no-residents')
  return ok({
    value: share.value / population.value,
    low: share.low / population.high,
    high: share.high / population.low,
  })
}

function requireShare(share: Interval): void {
  requireBounds(share, 'share')
  requireNotNegative([share.low, share.value], 'share')
}
