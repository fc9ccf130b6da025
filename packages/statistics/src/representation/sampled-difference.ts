// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { requireFinite, requireLevel, requireNotNegative } from '../contract/require-numbers.ts'
import { studentQuantile } from '../distributions/student-quantile.ts'
import type { EstimatedShare } from './sampled-ratio.ts'

/**
 * By how many points a class is more frequent in a sampled layer than among residents, with its
 * sampling interval: d = s - p, var(d) = var(s) + var(p), the two taken as independent. As a
 * fraction: one point is 0.01.
 *
 * @param share of the class in the layer; @param population the same among residents
 * @param level of confidence, 0 to 1 exclusive
 * @param degreesOfFreedom of the layer's standard error; Infinity for the normal interval
 * @throws ContractError when a number is negative or not finite, or level or df out
 *   of range (so few degrees of freedom that the interval has no end, too)
 * @example
 * sampledDifference({ value: 0.2, se: 0.03 }, { value: 0.1, se: 0.04 }, 0.95, Infinity)
 * // { value: 0.1, se: 0.05, low: 0.00200180…, high: 0.19799819… }
 */
export function sampledDifference(
  share: EstimatedShare,
  population: EstimatedShare,
  level: number,
  degreesOfFreedom: number,
): Interval & { readonly se: number } {
  requireNotNegative([share.value, share.se, population.value, population.se], 'share')
  requireLevel(level)
  const critical = studentQuantile((1 + level) / 2, degreesOfFreedom)
  const value = share.value - population.value
  const se = Math.hypot(share.se, population.se)
  requireFinite([critical * se], 'half-width')
  return { value, low: value - critical * se, high: value + critical * se, se }
}
