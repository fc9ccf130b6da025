// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { linearPredictor } from './linear-predictor.ts'
import { rightSide, solveUpper } from './triangular-algebra.ts'
import { weightedSquares } from './weighted-squares.ts'

export interface LeastSquares {
  readonly estimates: Float64Array
  readonly fitted: Float64Array
  readonly residuals: Float64Array
  /** Upper triangle R with R'R = X'WX. */
  readonly triangle: Matrix
}

/** The first solution and its corrections, from what it leaves over (Björck 1967). */
const rounds = 3

/**
 * Weighted least squares on linearly independent columns, refined until rounding is all that is
 * left.
 */
export function leastSquares(
  columns: readonly Float64Array[],
  outcome: Float64Array,
  weights: Float64Array,
  offset: Float64Array,
): LeastSquares {
  const rows = outcome.length
  const estimates = new Float64Array(columns.length)
  const fitted = new Float64Array(rows)
  const residuals = outcome.map((value, row) => value - offset[row])
  let triangle = zeroMatrix(0, 1)
  for (let round = 0; round < rounds; round += 1) {
    triangle = weightedSquares(columns, rows, (at, count, weight, side) => {
      for (let row = 0; row < count; row += 1) {
        weight[row] = weights[at + row]
        side[row] = weights[at + row] * residuals[at + row]
      }
    })
    const step = solveUpper(triangle, rightSide(triangle))
    for (let j = 0; j < step.length; j += 1) estimates[j] += step[j]
    linearPredictor(columns, estimates, offset, 0, rows, fitted)
    for (let row = 0; row < rows; row += 1) residuals[row] = outcome[row] - fitted[row]
  }
  return { estimates, fitted, residuals, triangle }
}
