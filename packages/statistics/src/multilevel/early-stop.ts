// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor, invertByCholesky } from '../algebra/cholesky.ts'
import { type Matrix, multiply, transpose, zeroMatrix } from '../algebra/matrix.ts'
import { centralSlopes } from './central-slopes.ts'
import { earlyStopDeviance } from './early-stop-deviance.ts'
import { firstStage } from './first-stage.ts'
import { type LaplaceState, moveTo } from './laplace-state.ts'
import { minimise, type Surface } from './minimise.ts'
import type { LaplaceOptimum } from './optimise-laplace.ts'

/** Step of glmer's finite differences, in the units of theta and the coefficients given. */
const coarse = 1e-4

/**
 * The optimum as glmer of lme4 1.1 finds it at its default tolerances. Its inner loop begins at the
 * logits of its first stage and stops early, so that the determinant in its deviance belongs to
 * weights of one step before: the estimates move in the fourth digit and standard errors by a
 * per cent. For comparison with published results; not better in any way.
 *
 * @param exact the optimum of the exact deviance, from which to look
 * @param r upper triangle that turns given coefficients into those of the orthonormal columns
 * @param saturated log likelihood of the rows given when every row has its own share
 */
export function earlyStopOptimum(
  state: LaplaceState,
  exact: LaplaceOptimum,
  r: Matrix,
  saturated: number,
): LaplaceOptimum {
  const groups = state.cells.groups.length
  const start = firstStage(state)
  let loops = 0
  const run = (at: Float64Array) => {
    moveTo(state, at.subarray(0, groups), at.subarray(groups))
    return earlyStopDeviance(state, start.logits, saturated, loops)
  }
  const deviance = (at: Float64Array) => run(at).value
  const scale = scaleOf(exact, groups)
  const inverse = exact.inverse ?? diagonalMatrix(scale.map((one) => one * one))
  const evaluate = (at: Float64Array): Surface => ({
    value: deviance(at),
    gradient: centralSlopes(deviance, at, scale),
  })
  let at = start.at
  // The deviance jumps where the loop turns once more: each number of turns has its own optimum.
  for (let round = 0; round < 4; round += 1) {
    const last = loops
    loops = 0
    loops = run(at).loops
    if (loops === last) break
    const options = { inverse: copied(inverse), reach: () => scale, mostSteps: 60, enough: 1e-10 }
    at = minimise(evaluate, at, options).at
    at = at.map((value, j) => (j < groups ? Math.abs(value) : value))
  }
  loops = 0
  setToZero(deviance, at, groups)
  const lower = choleskyFactor(givenHessian(deviance, at, r, groups), 1e-12)
  return {
    at,
    deviance: deviance(at),
    inverse: lower && onColumns(invertByCholesky(lower), r, groups),
    left: exact.left,
  }
}

/** Theta of a group without variance of its own, which a search comes near but does not reach. */
function setToZero(deviance: (at: Float64Array) => number, at: Float64Array, groups: number): void {
  for (let k = 0; k < groups; k += 1) {
    if (at[k] < 1e-2 && deviance(at.with(k, 0)) <= deviance(at) + 1e-7) at[k] = 0
  }
}

/** About a standard error of every parameter. */
function scaleOf({ at, inverse }: LaplaceOptimum, groups: number): Float64Array {
  return at.map((value, j) => {
    const variance = 2 * (inverse?.values[j * at.length + j] ?? 0)
    const width = variance > 0 ? Math.sqrt(variance) : 0.1
    return j < groups ? Math.min(width, Math.max(0.1, Math.abs(value))) : width
  })
}

/** Second differences as glmer takes them, by theta and the coefficients given. */
function givenHessian(
  deviance: (at: Float64Array) => number,
  at: Float64Array,
  r: Matrix,
  groups: number,
): Matrix {
  const size = at.length
  const raw = zeroMatrix(size, size)
  const steps = Array.from({ length: size }, (_, j) => stepOfGiven(j, size, r, groups))
  const centre = deviance(at)
  const moved = (signs: readonly (readonly [Float64Array, number])[]) =>
    deviance(at.map((value, i) => signs.reduce((sum, [step, by]) => sum + by * step[i], value)))
  for (let j = 0; j < size; j += 1) {
    const own = moved([[steps[j], 1]]) - 2 * centre + moved([[steps[j], -1]])
    raw.values[j * size + j] = own / coarse ** 2
    for (let i = 0; i < j; i += 1) {
      let bend = 0
      for (const a of [1, -1]) {
        for (const b of [1, -1])
          bend +=
            a *
            b *
            moved([
              [steps[i], a],
              [steps[j], b],
            ])
      }
      raw.values[i * size + j] = bend / (4 * coarse ** 2)
      raw.values[j * size + i] = bend / (4 * coarse ** 2)
    }
  }
  return raw
}

function stepOfGiven(j: number, size: number, r: Matrix, groups: number): Float64Array {
  const step = new Float64Array(size)
  if (j < groups) step[j] = coarse
  for (let i = 0; i <= j - groups; i += 1) {
    step[groups + i] = coarse * r.values[i * r.columns + j - groups]
  }
  return step
}

/** T V T' for T = (1, R): a covariance of coefficients given as one of those of the columns. */
function onColumns(given: Matrix, r: Matrix, groups: number): Matrix {
  const size = given.rows
  const turn = diagonalMatrix(new Float64Array(size).fill(1))
  for (let i = 0; i < r.rows; i += 1) {
    for (let j = i; j < r.rows; j += 1) {
      turn.values[(groups + i) * size + groups + j] = r.values[i * r.columns + j]
    }
  }
  return multiply(multiply(turn, given), transpose(turn))
}

function diagonalMatrix(diagonal: Float64Array): Matrix {
  const matrix = zeroMatrix(diagonal.length, diagonal.length)
  for (let j = 0; j < diagonal.length; j += 1) matrix.values[j * diagonal.length + j] = diagonal[j]
  return matrix
}

function copied({ rows, columns, values }: Matrix): Matrix {
  return { rows, columns, values: values.slice() }
}
