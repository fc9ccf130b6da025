// SPDX-License-Identifier: EUPL-1.2
import { type Outcome, ok } from '../contract/outcome.ts'
import { type KishSummary, kish } from './kish.ts'

export interface WeightDiagnostics extends KishSummary {
  /** Of the weights above 0. */
  readonly median: number
  /** Largest weight over the median. */
  readonly largestOverMedian: number
  /** Rows of weight 0. */
  readonly zeroWeights: number
  /** The part of the total that the one largest weight has, 0 to 1. */
  readonly largestShare: number
}

/**
 * How unequal weights are: the summary of `kish`, and the largest weight beside the median one,
 * which shows a single respondent who speaks for many.
 *
 * @param weights one per respondent, finite and not negative
 * @throws ContractError when a weight is negative or not finite
 * @returns impossible `no-positive-weight`
 * @example weightDiagnostics(Float64Array.of(0, 1, 1, 6))
 *   // { median: 1, largestOverMedian: 6, zeroWeights: 1, largestShare: 0.75 }
 */
export function weightDiagnostics(weights: Float64Array): Outcome<WeightDiagnostics> {
  const summary = kish(weights)
  if (summary.status !== 'ok') return summary
  const positive = weights.filter((weight) => weight > 0).sort()
  const middle = positive.length >> 1
  const median =
    positive.length % 2 === 1 ? positive[middle] : (positive[middle - 1] + positive[middle]) / 2
  const { largest, sum } = summary.value
  return ok({
    ...summary.value,
    median,
    largestOverMedian: largest / median,
    zeroWeights: weights.length - positive.length,
    largestShare: largest / sum,
  })
}
