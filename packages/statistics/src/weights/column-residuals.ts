// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { independentColumns } from '../models/independent-columns.ts'
import { type BlockFiller, weightedSquares } from '../models/weighted-squares.ts'

const rounds = 2
/** A column that keeps less of itself beside those before it says nothing of its own: as in R. */
const shortest = 1e-7

/** What a weighted regression on columns of numbers leaves of variables; aliased ones are let go. */
export function columnResiduals(
  variables: readonly Float64Array[],
  auxiliaries: Matrix,
  weights: Float64Array,
): Float64Array[] {
  const columns = independentAuxiliaries(auxiliaries, weights).map((j) => columnOf(auxiliaries, j))
  return variables.map((variable) => {
    const residual = variable.slice()
    for (let round = 0; round < rounds; round += 1) takeOut(residual, columns, weights)
    return residual
  })
}

export function columnOf({ rows, columns, values }: Matrix, j: number): Float64Array {
  const column = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1) column[row] = values[row * columns + j]
  return column
}

/** The columns that are no combination of those before them, among rows with a weight. */
export function independentAuxiliaries(auxiliaries: Matrix, weights: Float64Array): number[] {
  const { rows, columns } = auxiliaries
  const all = Array.from({ length: columns }, (_, j) => columnOf(auxiliaries, j))
  const zero = new Float64Array(rows)
  return [...independentColumns(weightedSquares(all, rows, filler(weights, zero)), shortest)]
}

function filler(weights: Float64Array, values: Float64Array): BlockFiller {
  return (at, count, weight, side) => {
    for (let row = 0; row < count; row += 1) {
      weight[row] = weights[at + row]
      side[row] = weights[at + row] * values[at + row]
    }
  }
}

function takeOut(
  residual: Float64Array,
  columns: readonly Float64Array[],
  weights: Float64Array,
): void {
  const size = columns.length
  const width = size + 1
  const { values } = weightedSquares(columns, residual.length, filler(weights, residual))
  const solution = new Float64Array(size)
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = values[i * width + size]
    for (let j = i + 1; j < size; j += 1) sum -= values[i * width + j] * solution[j]
    solution[i] = sum / values[i * width + i]
  }
  for (const [j, column] of columns.entries()) {
    for (let row = 0; row < residual.length; row += 1) residual[row] -= column[row] * solution[j]
  }
}
