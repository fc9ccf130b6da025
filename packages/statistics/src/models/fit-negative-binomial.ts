// SPDX-License-Identifier: EUPL-1.2

import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'
import { type CountTable, countTable } from './count-table.ts'
import { manyRows } from './every-nth-row.ts'
import { fitPoisson, type PoissonFit } from './fit-poisson.ts'
import { fitFrom } from './generalized-linear.ts'
import { independentMatrix } from './independent-matrix.ts'
import { informationAt } from './information-at.ts'
import { linearPredictor } from './linear-predictor.ts'
import type { ModelFit } from './model-fit.ts'
import type { ModelMatrix } from './model-matrix.ts'
import { negativeBinomialFamily } from './negative-binomial-family.ts'
import {
  type Counts,
  type NegativeBinomialResult,
  negativeBinomialSearch,
} from './negative-binomial-search.ts'
import { type FitOptions, requireRegression } from './require-regression.ts'
import { saturatedLogLikelihood } from './theta-likelihood.ts'
import { thetaNewton } from './theta-newton.ts'
import { rightSide, solveUpper } from './triangular-algebra.ts'

export interface NegativeBinomialFit extends ModelFit {
  readonly distribution: 'negative-binomial'
  /** Variance = mean + mean² / theta: the smaller, the more the counts vary. */
  readonly theta: number
  readonly thetaStandardError: number
  readonly dispersion: number | undefined
}

/** The counts vary no more than Poisson's: theta has no finite estimate. */
export interface PoissonInstead extends PoissonFit {
  readonly distribution: 'poisson'
  readonly reason: 'no-overdispersion'
}

/**
 * Negative binomial regression (NB2): counts that vary more than Poisson's.
 *
 * log(mean) = offset + X b, variance = mean + mean² / theta; estimates and theta by maximum
 * likelihood (Hilbe 2011, chapter 8; Venables and Ripley 2002, section 7.4). The covariance of the
 * estimates is that of the expected information at the theta found, as if theta were known. When
 * the counts do not vary more than the means of a Poisson fit, the likelihood grows with theta
 * without end: the Poisson fit is the answer, and `distribution` says so.
 *
 * @param matrix predictors, a row per count
 * @param counts not negative
 * @param options.weights what each row counts for; a row of weight 0 does not count
 * @throws ContractError when lengths differ, a number is not finite, or a count is negative
 * @returns the fit, of distribution `negative-binomial` or `poisson`; impossible as `fitPoisson`
 * @example
 * const one = { rows: 5, names: ['(Intercept)'], columns: [Float64Array.of(1, 1, 1, 1, 1)] }
 * fitNegativeBinomial(one, Float64Array.of(0, 1, 2, 9, 18))
 * // { distribution: 'negative-binomial', estimates: [1.79175…], theta: 0.630268… }
 */
export function fitNegativeBinomial(
  matrix: ModelMatrix,
  counts: Float64Array,
  options: FitOptions = {},
): Outcome<NegativeBinomialFit | PoissonInstead> {
  requireRegression(matrix, counts, options)
  requireNotNegative(counts, 'count')
  const { weights, offset } = options
  if (weights?.every((weight) => weight === 0) ?? matrix.rows === 0) {
    return impossible('no-observations')
  }
  const independent = independentMatrix(matrix, weights, options.tolerance ?? 1e-11)
  const data = { names: independent.names, columns: independent.columns, outcome: counts }
  const problem = { ...data, prior: weights, offset }
  const table = countTable(counts, weights)
  const search = negativeBinomialSearch(problem, table)
  if (search.status !== 'ok') return search
  if (search.value === 'no-overdispersion') return poissonInstead(matrix, counts, options)
  const { theta, thetaStandardError, ...last } =
    matrix.rows > manyRows ? search.value : refined(problem, table, search.value)
  const all = { ...problem, family: negativeBinomialFamily(theta) }
  const fit = fitFrom(all, independent.aliased, last)
  const logLikelihood = saturatedLogLikelihood(table, theta) - fit.deviance / 2
  return ok({
    ...fit,
    distribution: 'negative-binomial',
    theta,
    thetaStandardError,
    testDegreesOfFreedom: Infinity,
    logLikelihood,
    aic: 2 * (fit.names.length + 1) - 2 * logLikelihood,
  })
}

function poissonInstead(
  matrix: ModelMatrix,
  counts: Float64Array,
  options: FitOptions,
): Outcome<PoissonInstead> {
  const fit = fitPoisson(matrix, counts, options)
  if (fit.status !== 'ok') return fit
  return ok({ ...fit.value, distribution: 'poisson', reason: 'no-overdispersion' })
}

/** Theta to the digits of R, and one step to its estimates: they hardly move. */
function refined(
  problem: Counts,
  table: CountTable,
  from: NegativeBinomialResult,
): NegativeBinomialResult {
  const found = thetaNewton(problem.outcome, meansOf(problem, from.estimates), problem.prior, table)
  const theta = found?.theta ?? from.theta
  const family = negativeBinomialFamily(theta)
  const { triangle } = informationAt({ ...problem, family }, from.estimates)
  const step = solveUpper(triangle, rightSide(triangle))
  const estimates = from.estimates.map((value, j) => value + step[j])
  const thetaStandardError = found?.standardError ?? from.thetaStandardError
  return { ...from, estimates, lastButOne: estimates, triangle, theta, thetaStandardError }
}

function meansOf({ columns, outcome, offset }: Counts, estimates: Float64Array): Float64Array {
  const means = new Float64Array(outcome.length)
  linearPredictor(columns, estimates, offset, 0, means.length, means)
  for (let row = 0; row < means.length; row += 1) means[row] = Math.exp(means[row])
  return means
}
