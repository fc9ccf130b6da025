// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor, invertByCholesky } from '../algebra/cholesky.ts'
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { logGamma } from '../distributions/log-gamma.ts'
import { invertArrow } from './arrow-system.ts'
import { type BinomialRows, requireBinomialRows } from './binomial-rows.ts'
import { byGiven } from './by-given.ts'
import { type Cells, cellsOf } from './cells.ts'
import { earlyStopOptimum } from './early-stop.ts'
import { effectPosterior } from './effect-posterior.ts'
import { fixedEffects } from './fixed-effects.ts'
import { type FixedInformation, fixedInformation } from './fixed-information.ts'
import { findMode, type LaplaceMode } from './laplace-mode.ts'
import { type LaplaceState, laplaceState } from './laplace-state.ts'
import type { GroupEffects, MultilevelLogit } from './multilevel-logit.ts'
import { nothingToFit } from './nothing-to-fit.ts'
import { type LaplaceOptimum, optimiseLaplace } from './optimise-laplace.ts'
import { type OrthonormalColumns, orthonormalColumns } from './orthonormal-columns.ts'
import { separatedColumns } from './separation.ts'

/** A standard deviation on the logit scale at which every level is all or nothing. */
const allOrNothing = 100
const enoughLeft = 1e-6

export interface MultilevelOptions {
  /**
   * `exact` unless said. `early-stop` answers as glmer of lme4 1.1 does at its default tolerances,
   * whose estimates are off in the fourth digit: for comparison with what it published.
   */
  readonly optimum?: 'exact' | 'early-stop'
}

/**
 * Fits shares that differ over municipalities, age classes and other groups: a binomial logit with
 * a random intercept for each of several crossed or nested groups (Gelman and Little 1997).
 *
 * logit p = offset + X b + sum over groups of theta_k u_k[level], u standard normal. Coefficients b
 * and standard deviations theta maximise the likelihood with the effects integrated out by
 * Laplace's approximation (Breslow and Clayton 1993; Bates et al. 2015): lme4's `glmer` with
 * nAGQ = 1, but with exact derivatives, so it stops at the optimum and not before it. The covariance
 * is the inverse of the second derivatives over b and theta together, as in `vcov` of a `glmer`; where
 * the likelihood is flat in some theta, that of b alone given theta.
 *
 * Rows that are alike are first summed to cells: 100,000 answers cost no more than their cells.
 * Assumes independent answers given the effects. Fewer than five levels say little about a standard
 * deviation: such a factor is better among the fixed columns. From a probability sample or panel
 * only; what comes out is modelled, and no verdict on one account's audience may rest on it.
 *
 * @throws ContractError when lengths differ, a number is not finite, a level is missing, a count is
 *   not in 0 <= successes <= trials, or there is no group
 * @returns impossible `no-answers`; `no-variation` (all successes, or none); `one-level` (a group
 *   of one level); `separation` (a coefficient without end; `columns` names them);
 *   `no-finite-variance` (the levels of `group` are all or nothing); `not-converged`
 * @example
 * const rows = multilevelRows({ place: factorOf(['a', 'b', 'c', 'd']) })
 * const successes = Float64Array.of(8, 1, 5, 2)
 * const trials = Float64Array.of(10, 10, 10, 10)
 * const { value: fit } = fitMultilevelLogit({ ...rows, successes, trials })
 * fit.logLikelihood // -9.158945…
 * fit.groups[0].standardDeviation // 1.15153…
 * fit.fixed.estimate // [-0.515506…]
 */
export function fitMultilevelLogit(
  rows: BinomialRows,
  { optimum = 'exact' }: MultilevelOptions = {},
): Outcome<MultilevelLogit> {
  requireBinomialRows(rows)
  const cells = cellsOf(rows)
  const nothing = nothingToFit(cells, optimum)
  if (nothing !== undefined) return nothing
  const columns = orthonormalColumns(cells)
  const state = laplaceState(cells, columns.q, columns.kept.length)
  const exact = optimiseLaplace(state)
  const best = optimum === 'exact' ? exact : earlyStopOptimum(state, exact, saturated(rows))
  const mode = findMode(state)
  const information = fixedInformation(state, mode.system)
  const covariance = covarianceOf(best, information, cells.groups.length)
  const problem = problemOf(rows, cells, columns, best, covariance)
  if (problem !== undefined) return problem
  const fixed = fixedEffects(rows.fixed.names, columns, state.coefficients, covariance)
  const groups = groupEffects(state, mode)
  const parameters = best.at.length
  const logLikelihood = logCoefficients(rows) - best.deviance / 2
  const posterior = effectPosterior(state, best, columns.r)
  return ok({
    fixed,
    groups,
    logLikelihood,
    parameters,
    aic: 2 * parameters - 2 * logLikelihood,
    singular: groups.flatMap((one) => (one.standardDeviation === 0 ? [one.name] : [])),
    responses: total(cells.trials),
    cells: cells.size,
    posterior,
  })
}

function problemOf(
  rows: BinomialRows,
  cells: Cells,
  columns: OrthonormalColumns,
  best: LaplaceOptimum,
  covariance: Matrix | undefined,
): Outcome<never> | undefined {
  const infinite = cells.groups.find((_, k) => !(best.at[k] < allOrNothing))
  if (infinite !== undefined) return impossible('no-finite-variance', { group: infinite.name })
  const separated = covariance && separatedColumns(cells, columns, covariance)
  if (separated === undefined || separated.length > 0) {
    const names = (separated ?? columns.kept).map((j) => rows.fixed.names[j])
    return impossible('separation', { columns: names })
  }
  return best.left < enoughLeft ? undefined : impossible('not-converged', { left: best.left })
}

/** Covariance of the coefficients of the orthonormal columns. */
function covarianceOf(
  best: LaplaceOptimum,
  { reduced }: FixedInformation,
  groups: number,
): Matrix | undefined {
  const size = reduced.rows
  if (best.inverse === undefined) {
    const lower = choleskyFactor(reduced)
    return lower && invertByCholesky(lower)
  }
  const covariance = zeroMatrix(size, size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      // The deviance is minus twice the log likelihood.
      const at = (groups + i) * best.inverse.columns + groups + j
      covariance.values[i * size + j] = 2 * best.inverse.values[at]
    }
  }
  return covariance
}

function groupEffects(state: LaplaceState, mode: LaplaceMode): readonly GroupEffects[] {
  const { cells, theta, u, pattern } = state
  const { diagonal, dense } = invertArrow(mode.system)
  const varianceAt = (at: number) => {
    const rest = at - pattern.first
    return rest < 0 ? diagonal[at] : dense.values[rest * pattern.rest + rest]
  }
  return byGiven(cells, ({ name, levels, start }, k) => ({
    name,
    levels,
    standardDeviation: theta[k],
    effect: u.slice(start, start + levels.length).map((value) => theta[k] * value),
    standardError: Float64Array.from(
      levels,
      (_, at) => theta[k] * Math.sqrt(varianceAt(start + at)),
    ),
  }))
}

function logCoefficients({ successes, trials }: BinomialRows): number {
  let sum = 0
  for (let row = 0; row < trials.length; row += 1) {
    const n = trials[row]
    const y = successes[row]
    if (y > 0 && y < n) sum += logGamma(n + 1) - logGamma(y + 1) - logGamma(n - y + 1)
  }
  return sum
}

/** Log likelihood when every row has its own share, without binomial coefficients. */
function saturated({ successes, trials }: BinomialRows): number {
  let sum = 0
  for (let row = 0; row < trials.length; row += 1) {
    const n = trials[row]
    const y = successes[row]
    if (y > 0 && y < n) sum += y * Math.log(y / n) + (n - y) * Math.log1p(-y / n)
  }
  return sum
}

function total(values: Float64Array): number {
  let sum = 0
  for (let at = 0; at < values.length; at += 1) sum += values[at]
  return sum
}
