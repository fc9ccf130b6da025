// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { independentMatrix } from './independent-matrix.ts'
import { leastSquares } from './least-squares.ts'
import type { ModelFit } from './model-fit.ts'
import type { ModelMatrix } from './model-matrix.ts'
import { type FitOptions, requireRegression } from './require-regression.ts'
import { backFromFrame } from './triangular-algebra.ts'

export interface OlsFit extends ModelFit {
  /** Part of the outcome's variance that the model explains, 0 to 1; undefined without any. */
  readonly rSquared: number | undefined
  /** Standard deviation of the errors; undefined without residual degrees of freedom. */
  readonly sigma: number | undefined
}

/**
 * Linear regression by (weighted) least squares: how the mean of a number hangs on predictors.
 *
 * b = (X'WX)^-1 X'W(y - offset), by orthogonal reflections with one step of refinement. The
 * covariance assumes errors of equal variance (times the inverse of the weights); for others use
 * `robustCovariance`. Without residual degrees of freedom the covariance is all 0 and `sigma`
 * undefined: nothing is known about the error.
 *
 * @param matrix predictors, a row per unit
 * @param outcome finite
 * @param options.weights what each row counts for; a row of weight 0 does not count
 * @throws ContractError when lengths differ, a number is not finite, or a weight is negative
 * @returns the fit; impossible `no-observations`
 * @example
 * const x = modelMatrix({ x: Float64Array.of(1, 2, 3) })
 * fitOls(x, Float64Array.of(2, 3, 5)) // { estimates: [0.333333…, 1.5], sigma: 0.408248… }
 */
export function fitOls(
  matrix: ModelMatrix,
  outcome: Float64Array,
  options: FitOptions = {},
): Outcome<OlsFit> {
  requireRegression(matrix, outcome, options)
  const weights = options.weights ?? new Float64Array(matrix.rows).fill(1)
  const n = weights.reduce((count, weight) => count + Number(weight > 0), 0)
  if (n === 0) return impossible('no-observations')
  const { names, columns, aliased } = independentMatrix(matrix, weights, options.tolerance ?? 1e-7)
  const offset = options.offset ?? new Float64Array(matrix.rows)
  const { estimates, fitted, residuals, triangle } = leastSquares(columns, outcome, weights, offset)
  // As many estimates as rows: what is left over is rounding.
  if (n === columns.length) residuals.fill(0)
  const scores = residuals.map((value, row) => value * weights[row])
  const deviance = scores.reduce((sum, score, row) => sum + score * residuals[row], 0)
  const centred = names.includes('(Intercept)')
  const ownPart = outcome.map((value, row) => value - offset[row])
  const nullDeviance = spread(ownPart, weights, centred)
  const explained = spread(fitted, weights, centred)
  const freedom = n - columns.length
  const variance = freedom > 0 ? deviance / freedom : 0
  const logLikelihood = gaussian(deviance, n, weights)
  return ok({
    names,
    aliased,
    estimates,
    covariance: scaled(backFromFrame(triangle), variance),
    testDegreesOfFreedom: freedom,
    n,
    residualDegreesOfFreedom: freedom,
    fitted,
    deviance,
    nullDeviance,
    logLikelihood,
    aic: logLikelihood === undefined ? undefined : 2 * (columns.length + 1 - logLikelihood),
    rSquared: explained + deviance > 0 ? explained / (explained + deviance) : undefined,
    sigma: freedom > 0 ? Math.sqrt(variance) : undefined,
    working: { columns, weights, scores, triangle },
  })
}

function scaled({ rows, columns, values }: Matrix, factor: number): Matrix {
  return { rows, columns, values: values.map((value) => value * factor) }
}

/** Weighted sum of squares about the weighted mean, or about 0. */
function spread(values: Float64Array, weights: Float64Array, centred: boolean): number {
  let total = 0
  let sum = 0
  for (let row = 0; row < values.length; row += 1) {
    total += weights[row]
    sum += weights[row] * values[row]
  }
  const middle = centred ? sum / total : 0
  return values.reduce((squares, value, row) => squares + weights[row] * (value - middle) ** 2, 0)
}

/** Log-likelihood of normal errors; none when the fit is perfect: it has no bound. */
function gaussian(deviance: number, n: number, weights: Float64Array): number | undefined {
  if (deviance === 0) return undefined
  let logs = 0
  for (const weight of weights) if (weight > 0) logs += Math.log(weight)
  return 0.5 * (logs - n * (Math.log(2 * Math.PI) + 1 - Math.log(n) + Math.log(deviance)))
}
