// SPDX-License-Identifier: EUPL-1.2
import { zeroMatrix } from '../algebra/matrix.ts'
import { type ArrowPattern, type ArrowSystem, arrowPattern, factorArrow } from './arrow-system.ts'
import type { Cells } from './cells.ts'

/**
 * The model at one place: standard deviations theta, fixed coefficients and effects theta u, with
 * what the cells say there. Everything that changes is overwritten at the next place.
 */
export interface LaplaceState {
  readonly cells: Cells
  /** Fixed part as orthonormal columns, row after row. */
  readonly design: Float64Array
  readonly columns: number
  readonly pattern: ArrowPattern
  /** Per group its standard deviation on the logit scale; its sign means nothing. */
  readonly theta: Float64Array
  readonly coefficients: Float64Array
  /** Effects divided by their theta: standard normal before the data. */
  readonly u: Float64Array
  /** Per cell the logit without the effects. */
  readonly linear: Float64Array
  /** Per cell the logit with the effects. */
  readonly logit: Float64Array
  /** Per cell successes minus expected ones. */
  readonly residual: Float64Array
  /** Per cell n p (1 - p). */
  readonly weight: Float64Array
  /** Per cell n p (1 - p) (1 - 2 p), the derivative of the weight. */
  readonly skew: Float64Array
  /** Per level the sum of residuals. */
  readonly score: Float64Array
  /** Sums of weights: per level, per entry of the pattern, per pair of the rest. */
  readonly levelWeight: Float64Array
  readonly crossWeight: Float64Array
  readonly denseWeight: Float64Array
}

export function laplaceState(cells: Cells, design: Float64Array, columns: number): LaplaceState {
  const { size, groups, effects } = cells
  const pattern = arrowPattern(cells)
  return {
    cells,
    design,
    columns,
    pattern,
    theta: new Float64Array(groups.length).fill(1),
    coefficients: new Float64Array(columns),
    u: new Float64Array(effects),
    linear: cells.offset.slice(),
    logit: new Float64Array(size),
    residual: new Float64Array(size),
    weight: new Float64Array(size),
    skew: new Float64Array(size),
    score: new Float64Array(effects),
    levelWeight: new Float64Array(effects),
    crossWeight: new Float64Array(pattern.column.length),
    denseWeight: new Float64Array(pattern.rest * pattern.rest),
  }
}

/** Goes to these standard deviations and fixed coefficients; the effects stay where they were. */
export function moveTo(
  state: LaplaceState,
  theta: ArrayLike<number>,
  coefficients: ArrayLike<number>,
): void {
  const { cells, design, columns, linear } = state
  state.theta.set(theta)
  state.coefficients.set(coefficients)
  for (let cell = 0; cell < cells.size; cell += 1) {
    let sum = cells.offset[cell]
    for (let j = 0; j < columns; j += 1) sum += design[cell * columns + j] * coefficients[j]
    linear[cell] = sum
  }
}

/** Theta of every level, a place per effect. */
export function spreadTheta({ cells, theta }: LaplaceState): Float64Array {
  const spread = new Float64Array(cells.effects)
  for (const [k, { start, levels }] of cells.groups.entries()) {
    spread.fill(theta[k], start, start + levels.length)
  }
  return spread
}

/**
 * Runs over the cells: residuals, weights and their sums at the present effects.
 *
 * @returns the log likelihood given the effects, without binomial coefficients
 */
export function visitCells(state: LaplaceState): number {
  const { cells, linear, logit, u } = state
  const { size, places } = cells
  const groups = cells.groups.length
  const effects = spreadTheta(state)
  for (let at = 0; at < effects.length; at += 1) effects[at] *= u[at]
  for (let cell = 0; cell < size; cell += 1) {
    let sum = linear[cell]
    for (let k = 0; k < groups; k += 1) sum += effects[places[cell * groups + k]]
    logit[cell] = sum
  }
  return weighCells(state)
}

/** The same at the logits that stand in the state. */
export function weighCells(state: LaplaceState): number {
  const { cells, logit, residual, weight, skew } = state
  const { size, successes, trials } = cells
  let sum = 0
  for (let cell = 0; cell < size; cell += 1) {
    const value = logit[cell]
    const small = Math.exp(-Math.abs(value))
    const less = small / (1 + small)
    const n = trials[cell]
    const y = successes[cell]
    const positive = value >= 0
    // Each count beside its own tail: no digits are lost where the share is next to 0 or 1.
    residual[cell] = positive ? n * less - (n - y) : y - n * less
    weight[cell] = (n * less) / (1 + small)
    skew[cell] = weight[cell] * (positive ? 2 * less - 1 : 1 - 2 * less)
    sum += (positive ? (y - n) * value : y * value) - n * Math.log1p(small)
  }
  sumLevels(state)
  return sum
}

function sumLevels(state: LaplaceState): void {
  const { cells, pattern, residual, weight, score, levelWeight, crossWeight, denseWeight } = state
  const { places, size } = cells
  const groups = cells.groups.length
  const { first, rest, slots } = pattern
  score.fill(0)
  levelWeight.fill(0)
  crossWeight.fill(0)
  denseWeight.fill(0)
  for (let cell = 0; cell < size; cell += 1) {
    const w = weight[cell]
    const at = cell * groups
    score[places[at]] += residual[cell]
    levelWeight[places[at]] += w
    for (let k = 1; k < groups; k += 1) {
      const place = places[at + k]
      score[place] += residual[cell]
      levelWeight[place] += w
      crossWeight[slots[at - cell + k - 1]] += w
      // Groups stand in the order of their places: this is the lower half.
      const row = (place - first) * rest - first
      for (let l = 1; l < k; l += 1) denseWeight[row + places[at + l]] += w
    }
  }
}

/** Theta Z'W Z theta + 1, the second derivative of half the penalised deviance, factored. */
export function curvature(state: LaplaceState): ArrowSystem {
  const { pattern, levelWeight, crossWeight, denseWeight, theta } = state
  const { first, rest, start, column } = pattern
  const scale = spreadTheta(state)
  const diagonal = new Float64Array(first)
  for (let i = 0; i < first; i += 1) diagonal[i] = 1 + theta[0] ** 2 * levelWeight[i]
  const cross = new Float64Array(column.length)
  for (let i = 0; i < first; i += 1) {
    for (let a = start[i]; a < start[i + 1]; a += 1) {
      cross[a] = theta[0] * scale[first + column[a]] * crossWeight[a]
    }
  }
  const dense = zeroMatrix(rest, rest)
  for (let i = 0; i < rest; i += 1) {
    for (let j = 0; j < i; j += 1) {
      dense.values[i * rest + j] = scale[first + i] * scale[first + j] * denseWeight[i * rest + j]
    }
    dense.values[i * rest + i] = 1 + scale[first + i] ** 2 * levelWeight[first + i]
  }
  return factorArrow(pattern, diagonal, cross, dense)
}
