// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'

/** What weighting costs and how unequal the weights are. */
export interface KishSummary {
  /** Respondents, those of weight 0 included. */
  readonly n: number
  readonly sum: number
  /** (sum w)² / sum w²: unweighted respondents that the weighted sample is worth. */
  readonly effectiveN: number
  /** n / effective n = 1 + cv²; 1 when all weights are equal. */
  readonly designEffect: number
  /** Standard deviation of the weights (divisor n) over their mean. */
  readonly coefficientOfVariation: number
  readonly smallest: number
  readonly largest: number
}

/**
 * Effective sample size and design effect of unequal weights (Kish 1965, section 11.7; 1992).
 * Assumes that weights and answers have nothing to do with each other.
 *
 * @param weights one per respondent, finite and not negative
 * @throws ContractError when a weight is negative or not finite
 * @returns impossible `no-positive-weight`
 * @example kish(Float64Array.of(1, 1, 2)) // effectiveN 2.666…, designEffect 1.125
 */
export function kish(weights: Float64Array): Outcome<KishSummary> {
  requireNotNegative(weights, 'weight')
  let largest = 0
  let smallest = Infinity
  for (const weight of weights) {
    largest = Math.max(largest, weight)
    smallest = Math.min(smallest, weight)
  }
  if (largest === 0) return impossible('no-positive-weight')
  // In units of the largest weight, so that no square overflows or vanishes.
  let sum = 0
  let squares = 0
  for (const weight of weights) {
    const part = weight / largest
    sum += part
    squares += part * part
  }
  const n = weights.length
  const mean = sum / n
  let spread = 0
  for (const weight of weights) spread += (weight / largest - mean) ** 2
  return ok({
    n,
    sum: sum * largest,
    effectiveN: (sum * sum) / squares,
    designEffect: (n * squares) / (sum * sum),
    coefficientOfVariation: Math.sqrt(spread / n) / mean,
    smallest,
    largest,
  })
}
