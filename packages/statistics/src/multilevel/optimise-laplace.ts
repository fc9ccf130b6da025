// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor, invertByCholesky } from '../algebra/cholesky.ts'
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { invertArrow } from './arrow-system.ts'
import { fixedInformation } from './fixed-information.ts'
import { jointStart } from './joint-start.ts'
import { laplaceGradient } from './laplace-gradient.ts'
import { findMode, type LaplaceMode } from './laplace-mode.ts'
import { type LaplaceState, moveTo } from './laplace-state.ts'
import { type Minimum, minimise, type Surface } from './minimise.ts'

/** The lowest Laplace deviance: theta of every group, then the fixed coefficients. */
export interface LaplaceOptimum {
  readonly at: Float64Array
  readonly deviance: number
  /** Inverse of the second derivatives there; undefined where the deviance does not bend up in every direction. */
  readonly inverse: Matrix | undefined
  /** What a further Newton step would win, in units of the deviance. */
  readonly left: number
}

interface Evaluated extends Surface {
  readonly mode: LaplaceMode
}

const scoringSteps = 3
const rounds = 6
/** A theta below this is tried at zero. */
const nearZero = 1e-2

/** Finds the optimum and leaves the state there, with its mode. */
export function optimiseLaplace(state: LaplaceState): LaplaceOptimum {
  const groups = state.cells.groups.length
  const evaluate = (at: Float64Array): Evaluated => {
    moveTo(state, at.subarray(0, groups), at.subarray(groups))
    const mode = findMode(state)
    return { value: mode.deviance, gradient: laplaceGradient(state, mode), mode }
  }
  let { at, inverse } = scoringStart(state, evaluate)
  for (let round = 0; ; round += 1) {
    const found = atZeroWhereLower(evaluate, descend(evaluate, at, inverse, groups), groups)
    // From the modes found, which are nearer than those of the neighbour before.
    evaluate(found.at)
    const modes = state.u.slice()
    const nearby = (place: Float64Array) => {
      state.u.set(modes)
      return evaluate(place).gradient
    }
    const hessian = secondDerivatives(nearby, found.at, inverse, groups)
    const lower = choleskyFactor(hessian, 1e-10)
    const sharp = lower === undefined ? undefined : invertByCholesky(lower)
    const left = sharp === undefined ? found.left : decrement(sharp, found.surface.gradient)
    const saddle = saddleOf(hessian, found.at, groups)
    if (round === rounds || (saddle < 0 && left < 1e-9)) {
      // A last step costs nothing: it is known, and where it leads has to be visited anyway.
      const end = sharp === undefined ? found.at : newton(found, sharp, groups)
      return { at: end, deviance: evaluate(end).value, inverse: sharp, left }
    }
    at = found.at
    if (saddle >= 0) at[saddle] = 0.3
    inverse = sharp ?? expectedInverse(state, evaluate(at).mode)
  }
}

/** A few scoring steps from theta 1, with the expected bend of the ground where they end. */
function scoringStart(
  state: LaplaceState,
  evaluate: (at: Float64Array) => Evaluated,
): { readonly at: Float64Array; readonly inverse: Matrix } {
  state.theta.fill(1)
  jointStart(state)
  let at: Float64Array = Float64Array.of(...state.theta, ...state.coefficients)
  for (let step = 0; ; step += 1) {
    const surface = evaluate(at)
    const inverse = expectedInverse(state, surface.mode)
    if (step === scoringSteps) return { at, inverse }
    at = scored(at, surface.gradient, inverse, state.theta.length)
  }
}

function descend(
  evaluate: (at: Float64Array) => Surface,
  at: Float64Array,
  inverse: Matrix,
  groups: number,
): Minimum {
  const reach = (from: Float64Array) =>
    from.map((value, j) => (j < groups ? 0.2 + Math.abs(value) : 3))
  return minimise(evaluate, at, { inverse, reach, mostSteps: 200, enough: 1e-12 })
}

/** A group without variance of its own: theta exactly zero, where that is not worse. */
function atZeroWhereLower(
  evaluate: (at: Float64Array) => Surface,
  found: Minimum,
  groups: number,
): Minimum {
  let best = found
  for (let k = 0; k < groups; k += 1) {
    if (best.at[k] === 0 || Math.abs(best.at[k]) > nearZero) continue
    const at = best.at.slice()
    at[k] = 0
    const surface = evaluate(at)
    if (surface.value <= best.surface.value + 1e-9) best = { at, surface, left: best.left }
  }
  const turned = (value: number, j: number) => (j < groups && best.at[j] < 0 ? -value : value)
  const { value, gradient } = best.surface
  return { ...best, at: best.at.map(turned), surface: { value, gradient: gradient.map(turned) } }
}

function newton({ at, surface }: Minimum, inverse: Matrix, groups: number): Float64Array {
  return at.map((value, i) => {
    if (i < groups && value === 0) return 0
    let move = 0
    for (let j = 0; j < at.length; j += 1) {
      move += inverse.values[i * at.length + j] * surface.gradient[j]
    }
    return value - move
  })
}

/** A group at zero from which the deviance goes down; -1 when there is none. */
function saddleOf(hessian: Matrix, at: Float64Array, groups: number): number {
  for (let k = 0; k < groups; k += 1) {
    if (at[k] === 0 && hessian.values[k * hessian.columns + k] < 0) return k
  }
  return -1
}

/**
 * Inverse of the expected second derivatives: for theta as if the effects were measured with normal
 * errors, for the fixed coefficients with the effects giving way.
 */
function expectedInverse(state: LaplaceState, { system }: LaplaceMode): Matrix {
  const { cells, theta, columns, pattern } = state
  const groups = cells.groups.length
  const size = groups + columns
  const result = zeroMatrix(size, size)
  const { diagonal, dense } = invertArrow(system)
  for (const [k, { start, levels }] of cells.groups.entries()) {
    let known = 0
    for (let at = start; at < start + levels.length; at += 1) {
      const rest = at - pattern.first
      known += (1 - (k === 0 ? diagonal[at] : dense.values[rest * pattern.rest + rest])) ** 2
    }
    result.values[k * size + k] = Math.min(theta[k] ** 2 / (4 * known), 1) || 0.1
  }
  const lower = choleskyFactor(fixedInformation(state, system).reduced)
  const fixed = lower === undefined ? undefined : invertByCholesky(lower)
  for (let i = 0; i < columns; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      result.values[(groups + i) * size + groups + j] =
        fixed === undefined ? Number(i === j) : fixed.values[i * columns + j] / 2
    }
  }
  return result
}

/** One scoring step: in the variance for the groups, where it is nearly exact. */
function scored(
  at: Float64Array,
  gradient: Float64Array,
  { columns, values }: Matrix,
  groups: number,
): Float64Array {
  return at.map((value, i) => {
    let move = 0
    for (let j = 0; j < columns; j += 1) move += values[i * columns + j] * gradient[j]
    if (i >= groups) return value - Math.max(-2, Math.min(2, move))
    // d / d theta² = (d / d theta) / (2 theta), and its expected bend likewise.
    const variance = value ** 2 - 2 * value * move
    return Math.sqrt(Math.max(value ** 2 / 16, Math.min(variance, 9 * value ** 2)))
  })
}

/** Central differences of the exact gradient, a thousandth of a standard error wide. */
function secondDerivatives(
  gradient: (at: Float64Array) => Float64Array,
  at: Float64Array,
  inverse: Matrix,
  groups: number,
): Matrix {
  const size = at.length
  const raw = zeroMatrix(size, size)
  for (let j = 0; j < size; j += 1) {
    const wide = Math.sqrt(Math.max(0, 2 * inverse.values[j * size + j]))
    const widest = j < groups ? Math.max(0.1, at[j]) : 1
    const step = 1e-3 * Math.min(widest, Math.max(1e-3, wide))
    const up = gradient(at.with(j, at[j] + step))
    const down = gradient(at.with(j, at[j] - step))
    for (let i = 0; i < size; i += 1) raw.values[i * size + j] = (up[i] - down[i]) / (2 * step)
  }
  const even = zeroMatrix(size, size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      even.values[i * size + j] = (raw.values[i * size + j] + raw.values[j * size + i]) / 2
    }
  }
  return even
}

function decrement({ columns, values }: Matrix, gradient: Float64Array): number {
  let sum = 0
  for (let i = 0; i < columns; i += 1) {
    for (let j = 0; j < columns; j += 1) sum += gradient[i] * values[i * columns + j] * gradient[j]
  }
  return sum / 2
}
