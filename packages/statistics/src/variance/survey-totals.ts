// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../contract/outcome.ts'
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
 * Weighted totals, sum(w y), several at once with their covariance (Horvitz and Thompson 1952).
 *
 * @param columns one per total, one value per row of the design
 * @throws ContractError when lengths differ, a number is not finite, or the design is broken
 * @returns an empty domain has total 0 with error 0; impossible as `linearisedCovariance` or
 *   `replicateCovariance`
 * @example
 * surveyTotals([Float64Array.of(3, 5)], { weights: Float64Array.of(10, 2) })
 * // { estimates: [40], standardErrors: [20], degreesOfFreedom: 1 }
 */
export function surveyTotals(
  columns: readonly Float64Array[],
  design: SurveyDesign,
  options: SurveyEstimateOptions = {},
): Outcome<SurveyEstimates> {
  const { domain } = options
  requireDesign(design)
  requireDomain(domain, design.weights)
  for (const column of columns) {
    requireSameLength(column, design.weights)
    requireFinite(column, 'value')
  }
  const estimate = (weights: Float64Array) =>
    Float64Array.from(columns, (column) => weightedTotal(column, weights, domain))
  const influences = (weights: Float64Array) =>
    columns.map((column) =>
      column.map((value, row) => (domain?.[row] === 0 ? 0 : value * weights[row])),
    )
  return surveyEstimates({ estimate, influences }, estimate(design.weights), design, options)
}
