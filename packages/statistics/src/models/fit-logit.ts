// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'
import { logGamma } from '../distributions/log-gamma.ts'
import type { Family } from './family.ts'
import { generalizedLinear } from './generalized-linear.ts'
import { logitFamily } from './logit-family.ts'
import type { ModelFit } from './model-fit.ts'
import type { ModelMatrix } from './model-matrix.ts'
import { probitFamily } from './probit-family.ts'
import { type FitOptions, requireRegression } from './require-regression.ts'

export interface BinaryFitOptions extends FitOptions {
  /** Trials per row when outcomes are grouped; absent: 1 each, and an outcome is 0 or 1. */
  readonly trials?: Float64Array | undefined
  /** `logit` unless told. */
  readonly link?: 'logit' | 'probit'
}

export interface BinaryFit extends ModelFit {
  /** Pearson's chi-square over the residual degrees of freedom; undefined when these are 0. */
  readonly dispersion: number | undefined
}

const families: Readonly<Record<'logit' | 'probit', Family>> = {
  logit: logitFamily,
  probit: probitFamily,
}

/**
 * Logistic regression: how the chance of a success hangs on predictors.
 *
 * log(p / (1 - p)) = offset + X b, by maximum likelihood (Fisher scoring; McCullagh and Nelder
 * 1989, chapter 4). Assumes independent rows, or a robust covariance afterwards. Estimates are in
 * log odds per unit of a predictor.
 *
 * @param matrix predictors, a row per unit or group
 * @param successes 0 or 1 per row, or a number of successes up to the row's trials
 * @param options.trials trials per row; a row without trials does not count
 * @param options.weights what each row counts for; a row of weight 0 does not count
 * @throws ContractError when lengths differ, a number is not finite, or successes exceed trials
 * @returns the fit; impossible `no-observations`, `separation` (detail `columns`: those whose
 *   estimates would be infinite, because they tell successes and failures apart without error) or
 *   `not-converged`
 * @example
 * const dose = modelMatrix({ dose: Float64Array.of(0, 1, 2, 3) })
 * fitLogit(dose, Float64Array.of(0, 1, 0, 1))
 * // { names: ['(Intercept)', 'dose'], deviance: 4.69497…, n: 4 }
 */
export function fitLogit(
  matrix: ModelMatrix,
  successes: Float64Array,
  options: BinaryFitOptions = {},
): Outcome<BinaryFit> {
  const { trials, weights, offset, tolerance, link = 'logit' } = options
  requireRegression(matrix, successes, options)
  requireTrials(successes, trials)
  const prior = priorOf(trials, weights)
  const outcome =
    trials === undefined
      ? successes
      : successes.map((count, row) => (trials[row] > 0 ? count / trials[row] : 0))
  if (prior?.every((counts) => counts === 0) ?? matrix.rows === 0) {
    return impossible('no-observations')
  }
  const fit = generalizedLinear(matrix, { outcome, prior, offset }, families[link], tolerance)
  if (fit.status !== 'ok') return fit
  const constant = combinations(successes, trials, weights)
  const logLikelihood = constant - halfDeviance(fit.value.deviance, outcome, prior)
  const aic = 2 * fit.value.names.length - 2 * logLikelihood
  return ok({ ...fit.value, testDegreesOfFreedom: Infinity, logLikelihood, aic })
}

function requireTrials(successes: Float64Array, trials: Float64Array | undefined): void {
  requireNotNegative(successes, 'successes')
  requireNotNegative(trials ?? [], 'trials')
  if (trials !== undefined && trials.length !== successes.length) {
    throw new ContractError(`${trials.length} trials for ${successes.length} rows`)
  }
  for (let row = 0; row < successes.length; row += 1) {
    const most = trials === undefined ? 1 : trials[row]
    if (successes[row] > most) throw new ContractError(`${successes[row]} successes of ${most}`)
  }
}

function priorOf(
  trials: Float64Array | undefined,
  weights: Float64Array | undefined,
): Float64Array | undefined {
  if (trials === undefined || weights === undefined) return trials ?? weights
  return trials.map((count, row) => count * weights[row])
}

/** Minus the log-likelihood of the fit, but for the number of ways to have the successes. */
function halfDeviance(
  deviance: number,
  outcome: Float64Array,
  prior: Float64Array | undefined,
): number {
  let sum = deviance / 2
  for (let row = 0; row < outcome.length; row += 1) {
    const share = outcome[row]
    if (share === 0 || share === 1) continue
    const counts = prior === undefined ? 1 : prior[row]
    sum -= counts * (share * Math.log(share) + (1 - share) * Math.log1p(-share))
  }
  return sum
}

/** Log of the number of ways in which each row can have its successes, times its weight. */
function combinations(
  successes: Float64Array,
  trials: Float64Array | undefined,
  weights: Float64Array | undefined,
): number {
  if (trials === undefined) return 0
  let sum = 0
  for (let row = 0; row < successes.length; row += 1) {
    const failures = trials[row] - successes[row]
    const ways = logGamma(trials[row] + 1) - logGamma(successes[row] + 1) - logGamma(failures + 1)
    sum += (weights === undefined ? 1 : weights[row]) * ways
  }
  return sum
}
