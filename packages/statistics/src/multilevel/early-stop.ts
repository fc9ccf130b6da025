// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor, invertByCholesky } from '../algebra/cholesky.ts'
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { centralSlopes } from './central-slopes.ts'
import { earlyStopDeviance } from './early-stop-deviance.ts'
import { firstStage } from './first-stage.ts'
import { type LaplaceState, moveTo } from './laplace-state.ts'
import { minimise, type Surface } from './minimise.ts'
import type { LaplaceOptimum } from './optimise-laplace.ts'

/**
 * The optimum as glmer of lme4 1.1 finds it at its default tolerances. Its inner loop begins at the
 * logits of its first stage and stops early, so that the determinant in its deviance belongs to
 * weights of one step before: the estimates move in the fourth digit and standard errors by a
 * per cent. For comparison with published results; not better in any way.
 *
 * @param exact the optimum of the exact deviance, from which to look
 * @param saturated log likelihood of the rows given when every row has its own share
 */
export function earlyStopOptimum(
  state: LaplaceState,
  exact: LaplaceOptimum,
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
  setToZero(deviance, at, groups)
  const lower = choleskyFactor(secondDifferences(deviance, at, scale), 1e-12)
  return {
    at,
    deviance: deviance(at),
    inverse: lower && invertByCholesky(lower),
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

/** Second differences, at a hundredth of each scale. */
function secondDifferences(
  deviance: (at: Float64Array) => number,
  at: Float64Array,
  scale: Float64Array,
): Matrix {
  const size = at.length
  const bends = zeroMatrix(size, size)
  const centre = deviance(at)
  const moved = (i: number, a: number, j: number, b: number) => {
    const place = at.slice()
    place[i] += (a * scale[i]) / 100
    place[j] += (b * scale[j]) / 100
    return deviance(place)
  }
  for (let j = 0; j < size; j += 1) {
    const own = moved(j, 1, j, 0) - 2 * centre + moved(j, -1, j, 0)
    bends.values[j * size + j] = own / (scale[j] / 100) ** 2
    for (let i = 0; i < j; i += 1) {
      const twist =
        moved(i, 1, j, 1) - moved(i, 1, j, -1) - moved(i, -1, j, 1) + moved(i, -1, j, -1)
      const bend = twist / ((4 * scale[i] * scale[j]) / 1e4)
      bends.values[i * size + j] = bend
      bends.values[j * size + i] = bend
    }
  }
  return bends
}

function diagonalMatrix(diagonal: Float64Array): Matrix {
  const matrix = zeroMatrix(diagonal.length, diagonal.length)
  for (let j = 0; j < diagonal.length; j += 1) matrix.values[j * diagonal.length + j] = diagonal[j]
  return matrix
}

function copied({ rows, columns, values }: Matrix): Matrix {
  return { rows, columns, values: values.slice() }
}
