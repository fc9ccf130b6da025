// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite, requireSameLength } from '../contract/require-numbers.ts'

export interface LinearisedEstimate {
  readonly estimate: number
  /** One per row, the weight included; their sum is 0. */
  readonly influence: Float64Array
}

/**
 * A ratio of two weighted totals, sum(w y) / sum(w x), and what each row contributes to its error:
 * w (y - ratio x) / sum(w x) (Woodruff 1971). With x = 1 it is a weighted mean, with x an
 * indicator the mean of a domain.
 *
 * @throws ContractError when lengths differ or a number is not finite
 * @returns impossible `denominator-is-zero`
 * @example
 * influenceOfRatio(Float64Array.of(1, 3), Float64Array.of(1, 1), Float64Array.of(1, 1))
 * // { estimate: 2, influence: [-0.5, 0.5] }
 */
export function influenceOfRatio(
  numerator: Float64Array,
  denominator: Float64Array,
  weights: Float64Array,
): Outcome<LinearisedEstimate> {
  requireSameLength(numerator, weights)
  requireSameLength(denominator, weights)
  requireFinite(numerator, 'numerator')
  requireFinite(denominator, 'denominator')
  requireFinite(weights, 'weight')
  let above = 0
  let below = 0
  for (let row = 0; row < weights.length; row += 1) {
    above += weights[row] * numerator[row]
    below += weights[row] * denominator[row]
  }
  if (below === 0) return impossible('denominator-is-zero')
  const estimate = above / below
  const influence = Float64Array.from(
    weights,
    (weight, row) => (weight * (numerator[row] - estimate * denominator[row])) / below,
  )
  return ok({ estimate, influence })
}
