// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'

/** What every fitted regression tells. */
export interface ModelFit {
  /** The columns that have an estimate. */
  readonly names: readonly string[]
  /** Columns left out because those before them say the same. */
  readonly aliased: readonly string[]
  readonly estimates: Float64Array
  /** Model-based covariance of the estimates. */
  readonly covariance: Matrix
  /** Degrees of freedom of their tests: Infinity for the normal distribution. */
  readonly testDegreesOfFreedom: number
  /** Rows of positive weight. */
  readonly n: number
  /** n less the number of estimates. */
  readonly residualDegreesOfFreedom: number
  /** Expected outcome per row, in units of the outcome. */
  readonly fitted: Float64Array
  readonly deviance: number
  /** Deviance of the model with nothing but the intercept (and the offset). */
  readonly nullDeviance: number
  /** Undefined where it has no bound: a linear model without error. */
  readonly logLikelihood: number | undefined
  readonly aic: number | undefined
  readonly working: WorkingModel
}

/** What robust covariances are made of. */
export interface ScoreModel {
  /** Per estimate a column; times `scores` the derivative of a row's log-likelihood. */
  readonly columns: readonly Float64Array[]
  readonly scores: Float64Array
  /** Upper triangle R with R'R = the information. */
  readonly triangle: Matrix
}

/** The least squares that a fit with a linear predictor ended with. */
export interface WorkingModel extends ScoreModel {
  /** Information per row: R'R = X'WX. */
  readonly weights: Float64Array
}
