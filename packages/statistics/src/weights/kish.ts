// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite } from '../contract/require-numbers.ts'
import { requireWeights } from './require-weights.ts'

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

export interface KishOptions {
  /** Linear calibration can make weights negative; default false: they break the contract. */
  readonly allowNegative?: boolean
}

/**
 * Effective sample size and design effect of unequal weights (Kish 1965, section 11.7; 1992).
 * Assumes that weights and answers have nothing to do with each other.
 *
 * @param weights one per respondent, finite and not negative
 * @throws ContractError when a weight is negative or not finite
 * @returns impossible `no-positive-weight` when the sum is not above 0
 * @example kish(Float64Array.of(1, 1, 2)) // { effectiveN: 2.666…, designEffect: 1.125 }
 */
export function kish(weights: Float64Array, options: KishOptions = {}): Outcome<KishSummary> {
  if (options.allowNegative === true) requireFinite(weights, 'weight')
  else requireWeights(weights)
  const n = weights.length
  let largest = -Infinity
  let smallest = Infinity
  let sum = 0
  let squares = 0
  for (let row = 0; row < n; row += 1) {
    const weight = weights[row]
    if (weight > largest) largest = weight
    if (weight < smallest) smallest = weight
    sum += weight
    squares += weight * weight
  }
  if (!(largest > 0)) return impossible('no-positive-weight')
  // Squares that overflow or vanish: the same in units of the largest weight.
  if (!(squares > 1e-200 && squares < 1e200)) return inUnits(weights, Math.max(largest, -smallest))
  if (!(sum > 0)) return impossible('no-positive-weight')
  const mean = sum / n
  let spread = 0
  for (let row = 0; row < n; row += 1) spread += (weights[row] - mean) ** 2
  return ok({
    n,
    sum,
    effectiveN: (sum * sum) / squares,
    designEffect: (n * squares) / (sum * sum),
    coefficientOfVariation: Math.sqrt(spread / n) / mean,
    smallest,
    largest,
  })
}

function inUnits(weights: Float64Array, unit: number): Outcome<KishSummary> {
  const scaled = kish(
    weights.map((weight) => weight / unit),
    { allowNegative: true },
  )
  if (scaled.status !== 'ok') return scaled
  const { sum, smallest, largest } = scaled.value
  return ok({
    ...scaled.value,
    sum: sum * unit,
    smallest: smallest * unit,
    largest: largest * unit,
  })
}
