// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative, requireSameLength } from '../contract/require-numbers.ts'

/** Weights scaled to a mean of 1; ones where there are none. */
export function meanOneWeights(
  weights: Float64Array | undefined,
  units: number,
): Outcome<Float64Array> {
  const scaled = new Float64Array(units).fill(1)
  if (weights === undefined) return ok(scaled)
  requireSameLength(weights, scaled)
  requireNotNegative(weights, 'weight')
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0)
  if (largest === 0) return impossible('no-positive-weight')
  // In units of the largest weight, so that no sum overflows.
  const sum = weights.reduce((total, weight) => total + weight / largest, 0)
  for (let unit = 0; unit < units; unit += 1) scaled[unit] = (weights[unit] / largest / sum) * units
  return ok(scaled)
}
