// SPDX-License-Identifier: EUPL-1.2

import { choleskyFactor, solveByCholesky } from '../algebra/cholesky.ts'
import { dot } from '../algebra/dot.ts'
import { solveArrow } from './arrow-system.ts'
import { fixedInformation } from './fixed-information.ts'
import { curvature, type LaplaceState, moveTo, spreadTheta, visitCells } from './laplace-state.ts'

const mostSteps = 100

/**
 * Moves the fixed coefficients and effects to their joint mode at the present theta (lme4's first
 * stage): close to the optimum, and cheap.
 */
export function jointStart(state: LaplaceState): void {
  let before = penalised(state)
  for (let step = 0; step < mostSteps; step += 1) {
    const { coefficients, effects, decrement } = jointStep(state)
    if (!(decrement > 1e-8)) return
    const from = { coefficients: state.coefficients.slice(), u: state.u.slice() }
    for (let part = 1; part > 1e-6; part /= 2) {
      const fixed = from.coefficients.map((value, at) => value + part * coefficients[at])
      moveTo(state, state.theta, fixed)
      for (let at = 0; at < state.u.length; at += 1) state.u[at] = from.u[at] + part * effects[at]
      const now = penalised(state)
      if (now > before) continue
      before = now
      break
    }
  }
}

function penalised(state: LaplaceState): number {
  let sum = -2 * visitCells(state)
  for (const value of state.u) sum += value * value
  return sum
}

interface JointStep {
  readonly coefficients: Float64Array
  readonly effects: Float64Array
  readonly decrement: number
}

/** Newton's step of both; none where the fixed part is not determined. */
function jointStep(state: LaplaceState): JointStep {
  const { cells, columns, design, residual, score, u } = state
  const system = curvature(state)
  const { givingWay, reduced } = fixedInformation(state, system)
  const scale = spreadTheta(state)
  const pull = u.map((value, at) => scale[at] * score[at] - value)
  const slope = new Float64Array(columns)
  for (let cell = 0; cell < cells.size; cell += 1) {
    for (let j = 0; j < columns; j += 1) slope[j] += residual[cell] * design[cell * columns + j]
  }
  for (let j = 0; j < columns; j += 1) slope[j] -= dot(givingWay[j], pull)
  const lower = choleskyFactor(reduced)
  if (lower === undefined) return { coefficients: slope, effects: pull, decrement: 0 }
  const coefficients = solveByCholesky(lower, slope)
  const effects = pull.slice()
  solveArrow(system, effects)
  for (let j = 0; j < columns; j += 1) {
    for (let at = 0; at < effects.length; at += 1) effects[at] -= givingWay[j][at] * coefficients[j]
  }
  const decrement = dot(slope, coefficients) + dot(pull, effects)
  return { coefficients, effects, decrement: Math.abs(decrement) }
}
