// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, matrixOf } from '../algebra/matrix.ts'
import { logFactorial } from '../distributions/log-factorial.ts'
import { weightedLeastSquares } from './weighted-least-squares.ts'

export interface PoissonFit {
  /** One per column; undefined where the column follows from the ones before it. */
  readonly coefficients: readonly (number | undefined)[]
  readonly fitted: Float64Array
  readonly deviance: number
  readonly aic: number
  /** Cells less columns that were used. */
  readonly degreesOfFreedom: number
  /** Of the first coefficient. */
  readonly interceptVariance: number
  readonly converged: boolean
}

const mostSteps = 25
const smallChange = 1e-8

/**
 * A Poisson model with log link on a table of counts, by iteratively reweighted least squares
 * (McCullagh and Nelder 1989, section 2.5), started at the counts plus 0.1 and ended when the
 * deviance changes by less than 1e-8 of itself: the steps of R's glm, so that it also stops where
 * R does when a coefficient runs off to infinity.
 */
export function poissonOnCells(design: Matrix, counts: Float64Array): PoissonFit {
  const cells = counts.length
  let linear: Float64Array = counts.map((count) => Math.log(count + 0.1))
  let fitted: Float64Array = linear.map(expected)
  let deviance = devianceOf(counts, fitted)
  let solved = weightedLeastSquares(design, linear, fitted)
  let converged = false
  for (let step = 0; step < mostSteps && !converged; step += 1) {
    const working = linear.map((eta, cell) => eta + (counts[cell] - fitted[cell]) / fitted[cell])
    solved = weightedLeastSquares(design, working, fitted)
    linear = predict(design, solved.coefficients)
    fitted = linear.map(expected)
    const before = deviance
    deviance = devianceOf(counts, fitted)
    converged = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < smallChange
  }
  return {
    coefficients: solved.coefficients,
    fitted,
    deviance,
    aic: aicOf(counts, fitted, solved.rank),
    degreesOfFreedom: cells - solved.rank,
    interceptVariance: solved.firstVariance,
    converged,
  }
}

/** A mean does not vanish: below the rounding of 1 it stays there. */
function expected(linear: number): number {
  return Math.max(Number.EPSILON, Math.exp(linear))
}

function predict(design: Matrix, coefficients: readonly (number | undefined)[]): Float64Array {
  const linear = new Float64Array(design.rows)
  for (const [j, coefficient] of coefficients.entries()) {
    if (coefficient === undefined) continue
    for (let i = 0; i < design.rows; i += 1) {
      linear[i] += coefficient * design.values[i * design.columns + j]
    }
  }
  return linear
}

function devianceOf(counts: Float64Array, fitted: Float64Array): number {
  let deviance = 0
  for (const [cell, count] of counts.entries()) {
    const logs = count === 0 ? 0 : count * Math.log(count / fitted[cell])
    deviance += 2 * (logs - (count - fitted[cell]))
  }
  return deviance
}

function aicOf(counts: Float64Array, fitted: Float64Array, rank: number): number {
  let logLikelihood = 0
  for (const [cell, count] of counts.entries()) {
    const logs = count === 0 ? 0 : count * Math.log(fitted[cell])
    logLikelihood += logs - fitted[cell] - logFactorial(count)
  }
  return 2 * rank - 2 * logLikelihood
}

/** The design of a log-linear model: a column of ones, then one per group of lists. */
export function designOfGroups(histories: Matrix, groups: readonly (readonly number[])[]): Matrix {
  return matrixOf(
    Array.from({ length: histories.rows }, (_, row) => [
      1,
      ...groups.map((group) =>
        group.every((list) => histories.values[row * histories.columns + list] === 1) ? 1 : 0,
      ),
    ]),
  )
}
