// SPDX-License-Identifier: EUPL-1.2
import { type Outcome, ok } from '../contract/outcome.ts'
import { type KishSummary, kish } from './kish.ts'
import type { Margin } from './margin.ts'
import { type MarginReached, marginsReached } from './margins-reached.ts'
import { type RakedSample, rakeSample } from './rake-sample.ts'
import { reachedTotals } from './raking-state.ts'

export interface RakingOptions {
  /** Largest relative deviation of a class that counts as met; default 1e-10. */
  readonly tolerance?: number
  /** Sweeps over the margins before giving up; default 500. */
  readonly mostIterations?: number
  /** Scales every margin to this total first, so that margins may be shares or percentages. */
  readonly populationTotal?: number
}

export interface RakedWeights {
  /** One per row; the design weight times a factor for each of its classes. */
  readonly weights: Float64Array
  /** Sweeps and Newton steps. */
  readonly iterations: number
  /** Over all classes of all margins, |reached - total| / total. */
  readonly largestDeviation: number
  readonly margins: readonly MarginReached[]
  /**
   * Rows with a design weight that got weight 0: their class has total 0 in the population, or no
   * weights above 0 can meet the margins.
   */
  readonly zeroWeights: number
  readonly kish: KishSummary
}

/**
 * Weights that meet the population totals of every margin and are otherwise as near to the design
 * weights as can be: raking, or iterative proportional fitting (Deming and Stephan 1940; Deville,
 * Särndal and Sautory 1993).
 *
 * w_i = d_i times a factor per class, the minimum of sum w log(w / d) - w + d under the margins.
 * Convergence is judged on the margins, never on the change between two sweeps. Rows with equal
 * classes are raked together, and where sweeps creep, Newton steps finish the work.
 *
 * @param designWeights one per row, not negative; they matter: the result is proportional to them
 *   within every combination of classes
 * @param margins any number; all with the same total
 * @throws ContractError when lengths differ, a code is no level, a weight or total is negative
 * @returns impossible `missing-values` (rows), `empty-category` (margin, category),
 *   `inconsistent-totals` (totals), `not-converged` (largestDeviation, margin, category)
 * @example
 * rake(Float64Array.of(1, 1, 1, 1), [
 *   marginOf('gender', ['f', 'f', 'm', 'm'], { f: 50, m: 50 }),
 *   marginOf('age', ['young', 'old', 'young', 'old'], { young: 20, old: 80 }),
 * ]) // { weights: [10, 40, 10, 40], zeroWeights: 0 }
 */
export function rake(
  designWeights: Float64Array,
  margins: readonly Margin[],
  options: RakingOptions = {},
): Outcome<RakedWeights> {
  const sample = rakeSample(designWeights, margins, options)
  return sample.status === 'ok' ? weightsOf(designWeights, sample.value) : sample
}

/** The weights of the rows, from the ratios of their patterns. */
export function weightsOf(
  designWeights: Float64Array,
  { table, fit, ratios }: RakedSample,
): Outcome<RakedWeights> {
  const { patternOf } = table
  const weights = new Float64Array(designWeights.length)
  let zeroWeights = 0
  for (let row = 0; row < weights.length; row += 1) {
    const before = designWeights[row]
    if (before === 0) continue
    const weight = before * ratios[patternOf[row]]
    weights[row] = weight
    if (weight === 0) zeroWeights += 1
  }
  const summary = kish(weights)
  if (summary.status !== 'ok') return summary
  return ok({
    weights,
    iterations: fit.iterations,
    largestDeviation: fit.largestDeviation,
    margins: marginsReached(table, reachedTotals(fit.state)),
    zeroWeights,
    kish: summary.value,
  })
}
