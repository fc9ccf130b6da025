// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import {
  requireDomain,
  type SurveyEstimateOptions,
  type SurveyEstimates,
} from './survey-estimates.ts'
import { surveyMeans } from './survey-means.ts'

/**
 * The weighted share of every level of a factor, with their covariance. Rows where the factor is
 * missing are left out of the base like rows outside the domain; they are not counted as a level.
 *
 * @param factor one code per row of the design; levels that nobody has get share 0, error 0
 * @throws ContractError when lengths differ or the design is broken
 * @returns one estimate per level; impossible `denominator-is-zero` when nobody has a level, or as
 *   `surveyRatios`
 * @example
 * surveyShares(factorOf(['a', 'b', 'b', null]), { weights: Float64Array.of(2, 1, 1, 5) })
 * // { estimates: [0.5, 0.5], n: 3 }
 */
export function surveyShares(
  factor: Factor,
  design: SurveyDesign,
  options: SurveyEstimateOptions = {},
): Outcome<SurveyEstimates> {
  const { codes, levels } = factor
  requireSameLength(codes, design.weights)
  requireDomain(options.domain, design.weights)
  const columns = levels.map((_, level) =>
    Float64Array.from(codes, (code) => (code === level ? 1 : 0)),
  )
  const base = Float64Array.from(codes, (code, row) =>
    code < 0 || options.domain?.[row] === 0 ? 0 : 1,
  )
  const domain = base.includes(0) ? { domain: base } : {}
  return surveyMeans(columns, design, { ...options, ...domain })
}
