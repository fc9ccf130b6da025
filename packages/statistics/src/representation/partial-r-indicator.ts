// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import { requirePropensities } from './r-indicator.ts'

export interface PartialRIndicator {
  /** Of the trait, 0 or more: the spread of propensities that goes with it. */
  readonly value: number
  /** Per level. */
  readonly classes: Float64Array
}

/**
 * How much of the lack of representativeness goes with a trait: the unconditional partial
 * R-indicator (Schouten, Shlomo and Skinner 2011).
 *
 * Per class k: sqrt(N_k / N) (mean propensity of k - mean of all), above 0 when the class answers
 * more than others; of the trait: root of the sum of squares. Not corrected for chance. 0 for a
 * class that nobody is in.
 *
 * @param propensities to answer, one per invited person, 0 to 1
 * @param trait of the invited
 * @param weights design weights of the invited
 * @throws ContractError when lengths differ or a number is out of range
 * @returns impossible `no-positive-weight`, `trait-is-missing` (detail: row)
 * @example
 * const trait = factorOf(['a', 'a', 'b', 'b'])
 * partialRIndicator(Float64Array.of(0.2, 0.4, 0.6, 0.8), trait, Float64Array.of(1, 1, 1, 1))
 * // { value: 0.2, classes: [-0.1414213…, 0.1414213…] }
 */
export function partialRIndicator(
  propensities: Float64Array,
  trait: Factor,
  weights: Float64Array,
): Outcome<PartialRIndicator> {
  requirePropensities(propensities, weights)
  requireSameLength(trait.codes, weights)
  const missing = trait.codes.findIndex((code) => code < 0)
  if (missing >= 0) return impossible('trait-is-missing', { row: missing })
  const sizes = new Float64Array(trait.levels.length)
  const sums = new Float64Array(trait.levels.length)
  for (let row = 0; row < weights.length; row += 1) {
    sizes[trait.codes[row]] += weights[row]
    sums[trait.codes[row]] += weights[row] * propensities[row]
  }
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total === 0) return impossible('no-positive-weight')
  const mean = sums.reduce((sum, one) => sum + one, 0) / total
  const classes = sizes.map((size, code) =>
    size === 0 ? 0 : Math.sqrt(size / total) * (sums[code] / size - mean),
  )
  return ok({ value: Math.hypot(...classes), classes })
}
