// SPDX-License-Identifier: EUPL-1.2
import { zeroMatrix } from '../algebra/matrix.ts'
import { centralSlopes } from './central-slopes.ts'
import { jointStart } from './joint-start.ts'
import { curvature, type LaplaceState, moveTo, visitCells } from './laplace-state.ts'
import { minimise, type Surface } from './minimise.ts'

/** What glmer knows before its second stage. */
export interface FirstStage {
  readonly at: Float64Array
  readonly logits: Float64Array
}

/** Where theta is best with coefficients and effects at their joint mode. */
export function firstStage(state: LaplaceState): FirstStage {
  const theta = new Float64Array(state.theta.length).fill(1)
  state.coefficients.fill(0)
  state.u.fill(0)
  const deviance = (at: Float64Array) => {
    moveTo(state, at, state.coefficients)
    jointStart(state)
    const conditional = visitCells(state)
    const penalty = state.u.reduce((sum, one) => sum + one * one, 0)
    return curvature(state).logDeterminant + penalty - 2 * conditional
  }
  const scale = theta.map((one) => Math.max(0.05, one) / 10)
  const evaluate = (at: Float64Array): Surface => ({
    value: deviance(at),
    gradient: centralSlopes(deviance, at, scale),
  })
  const inverse = zeroMatrix(theta.length, theta.length)
  for (let k = 0; k < theta.length; k += 1) inverse.values[k * (theta.length + 1)] = scale[k] ** 2
  const reach = (at: Float64Array) => at.map((one) => 0.1 + Math.abs(one) / 2)
  const found = minimise(evaluate, theta, { inverse, reach, mostSteps: 60, enough: 1e-9 })
  deviance(found.at)
  return { at: Float64Array.of(...found.at, ...state.coefficients), logits: state.logit.slice() }
}
