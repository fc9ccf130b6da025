// SPDX-License-Identifier: EUPL-1.2
import { type ArrowInverse, invertArrow, solveArrow } from './arrow-system.ts'
import type { LaplaceMode } from './laplace-mode.ts'
import { type LaplaceState, spreadTheta } from './laplace-state.ts'

/**
 * Exact derivatives of the Laplace deviance at its mode: first by theta, then by the fixed
 * coefficients.
 *
 * With the deviance d = -2 l(û) + û'û + log|A|, A = 1 + theta Z'WZ theta: the mode moves along (the
 * implicit function theorem), and log|A| moves with the weights of all cells. Per cell, h is the
 * variance of its logit given the fixed part and `skew` the derivative of its weight.
 */
export function laplaceGradient(state: LaplaceState, mode: LaplaceMode): Float64Array {
  const { cells, u, score } = state
  const groups = cells.groups.length
  const inverse = invertArrow(mode.system)
  const gradient = new Float64Array(groups + state.columns)
  const { bent, bentSums } = bendOfCells(state, inverse, gradient)
  const scale = spreadTheta(state)
  const pull = bentSums.map((sum, at) => sum * scale[at])
  solveArrow(mode.system, pull)
  const dragSums = addFixedPart(state, bent, pull, gradient)
  for (const [k, { start, levels }] of cells.groups.entries()) {
    let sum = 0
    for (let at = start; at < start + levels.length; at += 1) {
      sum += u[at] * (bentSums[at] - 2 * score[at] - dragSums[at]) + pull[at] * score[at]
    }
    gradient[k] += sum
  }
  return gradient
}

interface Bend {
  /** Per cell the derivative of log|A| by its logit. */
  readonly bent: Float64Array
  readonly bentSums: Float64Array
}

/** Adds 2 tr(A⁻¹ theta Z'W Z) per group to the gradient, on the way. */
function bendOfCells(state: LaplaceState, inverse: ArrowInverse, gradient: Float64Array): Bend {
  const { cells, pattern, theta, weight, skew } = state
  const { first, rest, slots } = pattern
  const { size, places } = cells
  const groups = cells.groups.length
  const bent = new Float64Array(size)
  const bentSums = new Float64Array(cells.effects)
  for (let cell = 0; cell < size; cell += 1) {
    const at = cell * groups
    const slot = at - cell
    const own = theta[0] * inverse.diagonal[places[at]]
    let lead = own
    for (let k = 1; k < groups; k += 1) lead += theta[k] * inverse.cross[slots[slot + k - 1]]
    gradient[0] += 2 * weight[cell] * lead
    let variance = theta[0] * lead
    for (let k = 1; k < groups; k += 1) {
      const row = (places[at + k] - first) * rest - first
      let sum = theta[0] * inverse.cross[slots[slot + k - 1]]
      for (let l = 1; l < groups; l += 1) {
        sum += theta[l] * inverse.dense.values[row + places[at + l]]
      }
      gradient[k] += 2 * weight[cell] * sum
      variance += theta[k] * sum
    }
    bent[cell] = skew[cell] * variance
    for (let k = 0; k < groups; k += 1) bentSums[places[at + k]] += bent[cell]
  }
  return { bent, bentSums }
}

/** Adds the derivatives by the fixed coefficients; per level how the mode's own move drags. */
function addFixedPart(
  state: LaplaceState,
  bent: Float64Array,
  pull: Float64Array,
  gradient: Float64Array,
): Float64Array {
  const { cells, design, columns, residual, weight } = state
  const { size, places } = cells
  const groups = cells.groups.length
  const scale = spreadTheta(state)
  const dragSums = new Float64Array(cells.effects)
  for (let cell = 0; cell < size; cell += 1) {
    const at = cell * groups
    let drag = 0
    for (let k = 0; k < groups; k += 1) drag += scale[places[at + k]] * pull[places[at + k]]
    drag *= weight[cell]
    for (let k = 0; k < groups; k += 1) dragSums[places[at + k]] += drag
    const slope = bent[cell] - 2 * residual[cell] - drag
    for (let j = 0; j < columns; j += 1) gradient[groups + j] += design[cell * columns + j] * slope
  }
  return dragSums
}
