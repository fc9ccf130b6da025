// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import {
  requireFinite,
  requireNotNegative,
  requireSameLength,
} from '../contract/require-numbers.ts'

export interface RIndicator {
  /** Weighted mean of the response propensities. */
  readonly meanPropensity: number
  /** S, their weighted standard deviation over the frame (divisor N - 1). */
  readonly spread: number
  /** 1 - 2 S: 1 when all are equally likely to answer, near 0 at its worst. */
  readonly rIndicator: number
  /** S over the mean: largest possible bias of a mean of respondents, in standard deviations. */
  readonly coefficientOfVariation: number
}

/**
 * How representative a response is: R = 1 - 2 S, with S the spread of the propensities to answer
 * (Schouten, Cobben and Bethlehem 2009).
 *
 * Only for a frame of invited persons with traits of those who did not answer; never for followers
 * or an open survey. R says something of the traits in the model alone: a model with more traits
 * gives a lower R. Not corrected for chance; see biasAdjustedRIndicator.
 *
 * @param propensities to answer, one per invited person, 0 to 1, from a model of the response
 * @param weights design weights of the invited (1 each when the whole frame was invited)
 * @throws ContractError when lengths differ or a number is out of range
 * @returns impossible `frame-too-small` (N of 1 or less), `no-response` when all propensities are 0
 * @example
 * rIndicator(Float64Array.of(0.2, 0.4, 0.6, 0.8), Float64Array.of(1, 1, 1, 1))
 * // { meanPropensity: 0.5, spread: 0.25819888…, rIndicator: 0.48360222… }
 */
export function rIndicator(propensities: Float64Array, weights: Float64Array): Outcome<RIndicator> {
  requirePropensities(propensities, weights)
  let total = 0
  let sum = 0
  for (let row = 0; row < weights.length; row += 1) {
    total += weights[row]
    sum += weights[row] * propensities[row]
  }
  if (total <= 1) return impossible('frame-too-small', { total })
  const mean = sum / total
  if (mean === 0) return impossible('no-response')
  let squares = 0
  for (let row = 0; row < weights.length; row += 1) {
    squares += weights[row] * (propensities[row] - mean) ** 2
  }
  const spread = Math.sqrt(squares / (total - 1))
  return ok({
    meanPropensity: mean,
    spread,
    rIndicator: 1 - 2 * spread,
    coefficientOfVariation: spread / mean,
  })
}

/** @throws ContractError when lengths differ, a weight is negative or a propensity outside 0-1 */
export function requirePropensities(propensities: Float64Array, weights: Float64Array): void {
  requireSameLength(propensities, weights)
  requireNotNegative(weights, 'weight')
  requireFinite([weights.reduce((sum, weight) => sum + weight, 0)], 'sum of weights')
  for (const one of propensities) {
    if (!(one >= 0 && one <= 1)) throw new ContractError(`propensity ${one}`)
  }
}
