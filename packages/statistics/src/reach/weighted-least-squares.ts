// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'

export interface WeightedLeastSquares {
  /** One per column; undefined where the column follows from the ones before it. */
  readonly coefficients: readonly (number | undefined)[]
  readonly rank: number
  /** Entry (0, 0) of the inverse of X'WX; 0 when the first column was not used. */
  readonly firstVariance: number
}

/** A column of which less than this part is new is left out, as R's glm does. */
const aliased = 1e-11

/** Least squares by orthogonal columns (modified Gram-Schmidt, twice over), in their order. */
export function weightedLeastSquares(
  design: Matrix,
  response: Float64Array,
  weights: Float64Array,
): WeightedLeastSquares {
  const roots = weights.map(Math.sqrt)
  const used: { column: number; unit: Float64Array; row: Float64Array }[] = []
  for (let j = 0; j < design.columns; j += 1) {
    const rest = roots.map((root, i) => root * design.values[i * design.columns + j])
    const before = lengthOf(rest)
    const row = new Float64Array(used.length + 1)
    for (let pass = 0; pass < 2; pass += 1) {
      for (const [k, { unit }] of used.entries()) row[k] += takeOff(rest, unit)
    }
    const left = lengthOf(rest)
    if (!(left > aliased * before)) continue
    row[used.length] = left
    used.push({ column: j, unit: rest.map((part) => part / left), row })
  }
  const target = roots.map((root, i) => root * response[i])
  const parts = used.map(({ unit }) => takeOff(target, unit))
  const solved = backSubstitute(used, parts)
  const coefficients: (number | undefined)[] = Array.from({ length: design.columns })
  for (const [k, { column }] of used.entries()) coefficients[column] = solved[k]
  return {
    coefficients,
    rank: used.length,
    firstVariance: used[0]?.column === 0 ? firstVariance(used) : 0,
  }
}

function backSubstitute(used: readonly { row: Float64Array }[], right: readonly number[]) {
  const solved = Float64Array.from(right)
  for (let k = used.length - 1; k >= 0; k -= 1) {
    for (let l = k + 1; l < used.length; l += 1) solved[k] -= used[l].row[k] * solved[l]
    solved[k] /= used[k].row[k]
  }
  return solved
}

/** The squared length of the first row of the inverse of the triangle R. */
function firstVariance(used: readonly { row: Float64Array }[]): number {
  let sum = 0
  for (let k = 0; k < used.length; k += 1) {
    const unit = used.map((_, l) => (l === k ? 1 : 0))
    sum += backSubstitute(used, unit)[0] ** 2
  }
  return sum
}

/** Takes off the part of a vector along a unit vector; returns how long it was. */
function takeOff(vector: Float64Array, unit: Float64Array): number {
  let along = 0
  for (let i = 0; i < vector.length; i += 1) along += vector[i] * unit[i]
  for (let i = 0; i < vector.length; i += 1) vector[i] -= along * unit[i]
  return along
}

function lengthOf(vector: Float64Array): number {
  let squares = 0
  for (const part of vector) squares += part * part
  return Math.sqrt(squares)
}
