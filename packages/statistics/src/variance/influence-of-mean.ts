// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import { influenceOfRatio, type LinearisedEstimate } from './influence-of-ratio.ts'

/**
 * A weighted mean, sum(w y) / sum(w), and what each row contributes to its error:
 * w (y - mean) / sum(w). For a share give an indicator of 0 and 1.
 *
 * @param domain 1 for rows that count and 0 for the rest, which stay in the design; absent: all
 * @throws ContractError when lengths differ or a number is not finite
 * @returns impossible `denominator-is-zero` when no weight is left
 * @example
 * influenceOfMean(Float64Array.of(1, 3), Float64Array.of(1, 1))
 * // { estimate: 2, influence: [-0.5, 0.5] }
 */
export function influenceOfMean(
  values: Float64Array,
  weights: Float64Array,
  domain?: Float64Array,
): Outcome<LinearisedEstimate> {
  if (domain === undefined) {
    return influenceOfRatio(values, new Float64Array(values.length).fill(1), weights)
  }
  requireSameLength(domain, values)
  const inside = Float64Array.from(values, (value, row) => (domain[row] === 0 ? 0 : value))
  const counts = domain.map((one) => (one === 0 ? 0 : 1))
  return influenceOfRatio(inside, counts, weights)
}
