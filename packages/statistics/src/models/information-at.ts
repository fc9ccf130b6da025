// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import type { Family } from './family.ts'
import { linearPredictor } from './linear-predictor.ts'
import { blockRows, weightedSquares } from './weighted-squares.ts'

/** A generalized linear model to be fitted; the columns are linearly independent. */
export interface ScoringProblem {
  readonly names: readonly string[]
  readonly columns: readonly Float64Array[]
  readonly outcome: Float64Array
  readonly prior?: Float64Array | undefined
  readonly offset?: Float64Array | undefined
  readonly family: Family
}

export interface Information {
  /** R with R'R = the expected information, and as its last column R^-T times the score. */
  readonly triangle: Matrix
  /** Minus twice the log-likelihood, but for what does not hang on the estimates. */
  readonly kernel: number
}

/** Information, score and likelihood at some estimates: one walk over the rows. */
export function informationAt(problem: ScoringProblem, estimates: Float64Array): Information {
  const { columns, outcome, prior, offset, family } = problem
  const predictor = new Float64Array(blockRows)
  let kernel = 0
  const triangle = weightedSquares(columns, outcome.length, (at, rows, weight, side) => {
    if (at === 0) kernel = 0
    linearPredictor(columns, estimates, offset, at, rows, predictor)
    kernel += family.evaluate(predictor, outcome, prior, at, rows, weight, side)
  })
  return { triangle, kernel }
}
