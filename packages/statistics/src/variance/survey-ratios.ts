// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome } from '../contract/outcome.ts'
import { requireFinite, requireSameLength } from '../contract/require-numbers.ts'
import { requireDesign, type SurveyDesign } from '../design/survey-design.ts'
import {
  requireDomain,
  type SurveyEstimateOptions,
  type SurveyEstimates,
  surveyEstimates,
} from './survey-estimates.ts'
import { weightedTotal } from './weighted-total.ts'

/**
 * Ratios of weighted totals, sum(w y) / sum(w x), several at once with their covariance.
 *
 * Errors by linearisation of w (y - r x) / sum(w x) (Woodruff 1971), or by replicate weights.
 *
 * @param numerators one column per ratio, one value per row of the design
 * @param denominators as many; the k-th belongs to the k-th numerator
 * @throws ContractError when lengths differ, a number is not finite, or the design is broken
 * @returns impossible `denominator-is-zero` (detail: estimate, from 0), or as
 *   `linearisedCovariance` or `replicateCovariance`
 * @example
 * const design = { weights: Float64Array.of(1, 1, 1) }
 * surveyRatios([Float64Array.of(2, 4, 6)], [Float64Array.of(1, 2, 2)], design)
 * // { estimates: [2.4], standardErrors: [0.366606…], degreesOfFreedom: 2 }
 */
export function surveyRatios(
  numerators: readonly Float64Array[],
  denominators: readonly Float64Array[],
  design: SurveyDesign,
  options: SurveyEstimateOptions = {},
): Outcome<SurveyEstimates> {
  const { domain } = options
  requireDesign(design)
  requireDomain(domain, design.weights)
  if (numerators.length !== denominators.length) {
    throw new ContractError(`${numerators.length} numerators, ${denominators.length} denominators`)
  }
  for (const column of [...numerators, ...denominators]) {
    requireSameLength(column, design.weights)
    requireFinite(column, 'value')
  }
  const estimate = (weights: Float64Array) => {
    const ratios = new Float64Array(numerators.length)
    for (let k = 0; k < ratios.length; k += 1) {
      const below = weightedTotal(denominators[k], weights, domain)
      if (below === 0) return undefined
      ratios[k] = weightedTotal(numerators[k], weights, domain) / below
    }
    return ratios
  }
  const influences = (weights: Float64Array, ratios: Float64Array) =>
    numerators.map((above, k) => {
      const total = weightedTotal(denominators[k], weights, domain)
      return influence(above, denominators[k], weights, ratios[k], total, domain)
    })
  const estimates = estimate(design.weights)
  if (estimates === undefined) return noDenominator(denominators, design.weights, domain)
  return surveyEstimates({ estimate, influences }, estimates, design, options)
}

function influence(
  above: Float64Array,
  below: Float64Array,
  weights: Float64Array,
  ratio: number,
  total: number,
  domain: Float64Array | undefined,
): Float64Array {
  const own = new Float64Array(weights.length)
  for (let row = 0; row < own.length; row += 1) {
    if (domain?.[row] === 0) continue
    own[row] = ((above[row] - ratio * below[row]) * weights[row]) / total
  }
  return own
}

function noDenominator(
  denominators: readonly Float64Array[],
  weights: Float64Array,
  domain: Float64Array | undefined,
): Outcome<never> {
  const which = denominators.findIndex((column) => weightedTotal(column, weights, domain) === 0)
  return impossible('denominator-is-zero', { estimate: which })
}
