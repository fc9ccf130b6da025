// SPDX-License-Identifier: EUPL-1.2
import { dot } from '../algebra/dot.ts'
import { type ArrowSystem, solveArrow } from './arrow-system.ts'
import { curvature, type LaplaceState, spreadTheta, visitCells } from './laplace-state.ts'

/** The effects that fit best at given standard deviations and fixed coefficients. */
export interface LaplaceMode {
  readonly system: ArrowSystem
  /** Log likelihood at the mode given the effects, without binomial coefficients. */
  readonly conditional: number
  /** Minus twice the Laplace log likelihood, without binomial coefficients. */
  readonly deviance: number
}

const mostSteps = 200
/** Newton's decrement below which the effects are at rest: theirs is the square of it. */
const atRest = 1e-18

/**
 * Conditional modes by penalised iteratively reweighted least squares (Bates et al. 2015): Newton
 * steps on a convex function, halved while they go up, so that they always arrive.
 */
export function findMode(state: LaplaceState): LaplaceMode {
  const { u } = state
  const theta = spreadTheta(state)
  let conditional = visitCells(state)
  let penalised = penalty(u) - 2 * conditional
  let system = curvature(state)
  for (let step = 0; step < mostSteps; step += 1) {
    const gradient = u.map((value, at) => theta[at] * state.score[at] - value)
    const move = gradient.slice()
    solveArrow(system, move)
    if (!(dot(gradient, move) > atRest)) break
    const from = u.slice()
    const before = penalised
    for (let part = 1; part > 1e-10; part /= 2) {
      for (let at = 0; at < u.length; at += 1) u[at] = from[at] + part * move[at]
      conditional = visitCells(state)
      penalised = penalty(u) - 2 * conditional
      if (penalised <= before + 1e-13 * Math.abs(before)) break
    }
    system = curvature(state)
  }
  return { system, conditional, deviance: penalised + system.logDeterminant }
}

function penalty(u: Float64Array): number {
  return dot(u, u)
}
