// SPDX-License-Identifier: EUPL-1.2

import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'
import { logGamma } from '../distributions/log-gamma.ts'
import { generalizedLinear } from './generalized-linear.ts'
import type { ModelFit } from './model-fit.ts'
import type { ModelMatrix } from './model-matrix.ts'
import { poissonFamily } from './poisson-family.ts'
import { type FitOptions, requireRegression } from './require-regression.ts'

export interface PoissonFit extends ModelFit {
  /**
   * Pearson's chi-square over the residual degrees of freedom: well above 1 when counts vary more
   * than Poisson's. Undefined when the degrees of freedom are 0.
   */
  readonly dispersion: number | undefined
}

/**
 * Poisson regression: how counts, or rates of an exposure, hang on predictors.
 *
 * log(mean) = offset + X b, by maximum likelihood (Fisher scoring; McCullagh and Nelder 1989,
 * chapter 6). With the logarithm of an exposure as offset, exp(b) is a ratio of rates. Assumes that
 * the variance is the mean; with another variance the estimates stand, the covariance does not: use
 * `robustCovariance` or `fitNegativeBinomial`.
 *
 * @param matrix predictors, a row per count
 * @param counts not negative
 * @param options.weights what each row counts for; a row of weight 0 does not count
 * @throws ContractError when lengths differ, a number is not finite, or a count is negative
 * @returns the fit; impossible `no-observations`, `separation` (detail `columns`: those whose
 *   estimates would be infinite, because they tell counts of zero apart) or `not-converged`
 * @example
 * const group = modelMatrix({ group: factorOf(['a', 'a', 'b', 'b']) })
 * fitPoisson(group, Float64Array.of(1, 3, 6, 2))
 * // { names: ['(Intercept)', 'groupb'], estimates: [0.693147…, 0.693147…], dispersion: 1.5 }
 */
export function fitPoisson(
  matrix: ModelMatrix,
  counts: Float64Array,
  options: FitOptions = {},
): Outcome<PoissonFit> {
  requireRegression(matrix, counts, options)
  requireNotNegative(counts, 'count')
  const { weights, offset, tolerance } = options
  if (weights?.every((weight) => weight === 0) ?? matrix.rows === 0) {
    return impossible('no-observations')
  }
  const observations = { outcome: counts, prior: weights, offset }
  const fit = generalizedLinear(matrix, observations, poissonFamily, tolerance)
  if (fit.status !== 'ok') return fit
  const logLikelihood = saturated(counts, weights) - fit.value.deviance / 2
  const aic = 2 * fit.value.names.length - 2 * logLikelihood
  return ok({ ...fit.value, testDegreesOfFreedom: Infinity, logLikelihood, aic })
}

/** Log-likelihood when every count is expected as it is. */
function saturated(counts: Float64Array, weights: Float64Array | undefined): number {
  let sum = 0
  for (let row = 0; row < counts.length; row += 1) {
    const count = counts[row]
    if (count === 0) continue
    const most = count * Math.log(count) - count - logGamma(count + 1)
    sum += (weights === undefined ? 1 : weights[row]) * most
  }
  return sum
}
