// SPDX-License-Identifier: EUPL-1.2
import { solveArrow } from './arrow-system.ts'
import { curvature, type LaplaceState, visitCells, weighCells } from './laplace-state.ts'

/** Relative change of the penalised deviance at which glmer's inner loop stops (tolPwrss). */
const earlyStop = 1e-7
const mostLoops = 100

/**
 * Minus twice the log likelihood by a loop that stops early, and how often it turned.
 *
 * @param turns how often it has to turn; 0: until the penalised deviance hardly changes
 */
export function earlyStopDeviance(
  state: LaplaceState,
  start: Float64Array,
  saturated: number,
  turns = 0,
): { readonly value: number; readonly loops: number } {
  const { cells, theta, linear, logit, residual, weight, u } = state
  logit.set(start)
  weighCells(state)
  let before = Infinity
  let value = 0
  let loop = 0
  while (loop < (turns || mostLoops)) {
    loop += 1
    const system = curvature(state)
    const next = new Float64Array(cells.effects)
    for (let cell = 0; cell < cells.size; cell += 1) {
      const pull = weight[cell] * (logit[cell] - linear[cell]) + residual[cell]
      for (let k = 0; k < theta.length; k += 1) {
        next[cells.places[cell * theta.length + k]] += theta[k] * pull
      }
    }
    solveArrow(system, next)
    const from = u.slice()
    let conditional = 0
    let penalty = 0
    for (let part = 1; part > 1e-3; part /= 2) {
      for (let at = 0; at < next.length; at += 1) u[at] = from[at] + part * (next[at] - from[at])
      conditional = visitCells(state)
      penalty = u.reduce((sum, one) => sum + one * one, 0)
      if (2 * (saturated - conditional) + penalty <= before * (1 + 1e-12)) break
    }
    value = system.logDeterminant + penalty - 2 * conditional
    const now = 2 * (saturated - conditional) + penalty
    if (turns === 0 && Math.abs((before - now) / now) < earlyStop) break
    before = now
  }
  return { value, loops: loop }
}
