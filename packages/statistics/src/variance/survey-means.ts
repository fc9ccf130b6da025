// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../contract/outcome.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import type { SurveyEstimateOptions, SurveyEstimates } from './survey-estimates.ts'
import { surveyRatios } from './survey-ratios.ts'

/**
 * Weighted means, sum(w y) / sum(w), several at once with their covariance.
 *
 * A mean is the ratio of a total to a size that is itself estimated, also in a domain: rows outside
 * stay in the design with no influence, so that clusters without anyone inside count.
 *
 * @param columns one per mean, one value per row of the design (0 and 1 for a share)
 * @throws ContractError when lengths differ, a number is not finite, or the design is broken
 * @returns impossible `denominator-is-zero` when no weight is left, or as `surveyRatios`
 * @example
 * const stages = [{ clusters: Int32Array.of(1, 1, 2, 3) }]
 * surveyMeans([Float64Array.of(1, 0, 1, 1)], { weights: Float64Array.of(1, 1, 1, 1), stages })
 * // { estimates: [0.75], standardErrors: [0.1875], degreesOfFreedom: 2 }
 */
export function surveyMeans(
  columns: readonly Float64Array[],
  design: SurveyDesign,
  options: SurveyEstimateOptions = {},
): Outcome<SurveyEstimates> {
  const ones = new Float64Array(design.weights.length).fill(1)
  return surveyRatios(
    columns,
    columns.map(() => ones),
    design,
    options,
  )
}
