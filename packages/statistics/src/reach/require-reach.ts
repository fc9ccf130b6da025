// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Bounds } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireBounds, requireNotNegative } from '../contract/require-numbers.ts'

/**
 * The intervals cut to the population, for not more than all can be reached.
 *
 * @throws ContractError when there is none, an end is negative or upside down, or the population
 *   is not finite
 * @returns impossible `no-population`, `reach-above-population` (detail: platform) when even the
 *   low end is
 */
export function withinPopulation(
  reach: readonly Bounds[],
  population: number,
): Outcome<readonly Bounds[]> {
  requireNotNegative([population], 'population')
  if (reach.length === 0) throw new ContractError('no platform')
  for (const bounds of reach) {
    requireBounds(bounds, 'reach')
    requireNotNegative([bounds.low], 'reach')
  }
  if (population === 0) return impossible('no-population')
  const above = reach.findIndex(({ low }) => low > population)
  if (above >= 0) return impossible('reach-above-population', { platform: above })
  return ok(reach.map(({ low, high }) => ({ low, high: Math.min(high, population) })))
}
