// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { type Matrix, zeroMatrix } from './matrix.ts'

/**
 * X with A X = B for a square A, by Gaussian elimination with partial pivoting.
 *
 * As in R's `solve`, a matrix whose rows are of very different sizes counts as singular: scale it
 * first.
 *
 * @returns undefined when A is singular: a pivot below `tolerance` times its largest entry, or not
 *   finite
 * @throws ContractError when A is not square or B has another number of rows
 * @example solve(matrixOf([[0, 2], [1, 0]]), matrixOf([[4], [3]])) // [[3], [2]]
 */
export function solve(a: Matrix, b: Matrix, tolerance = 1e-14): Matrix | undefined {
  const size = a.rows
  if (a.columns !== size || b.rows !== size) {
    throw new ContractError(`${size} by ${a.columns}, right side of ${b.rows} rows`)
  }
  const m = a.values.slice()
  const x = zeroMatrix(size, b.columns)
  x.values.set(b.values)
  const largest = m.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  for (let step = 0; step < size; step += 1) {
    const pivot = pivotRow(m, size, step)
    if (!(Math.abs(m[pivot * size + step]) > tolerance * largest)) return undefined
    swapRows(m, size, step, pivot)
    swapRows(x.values, b.columns, step, pivot)
    for (let i = step + 1; i < size; i += 1) {
      const factor = m[i * size + step] / m[step * size + step]
      if (factor === 0) continue
      for (let j = step; j < size; j += 1) m[i * size + j] -= factor * m[step * size + j]
      for (let j = 0; j < b.columns; j += 1) {
        x.values[i * b.columns + j] -= factor * x.values[step * b.columns + j]
      }
    }
  }
  substituteBack(m, x)
  return x
}

function pivotRow(m: Float64Array, size: number, step: number): number {
  let best = step
  for (let i = step + 1; i < size; i += 1) {
    if (Math.abs(m[i * size + step]) > Math.abs(m[best * size + step])) best = i
  }
  return best
}

function swapRows(values: Float64Array, columns: number, a: number, b: number): void {
  if (a === b) return
  for (let j = 0; j < columns; j += 1) {
    const kept = values[a * columns + j]
    values[a * columns + j] = values[b * columns + j]
    values[b * columns + j] = kept
  }
}

function substituteBack(m: Float64Array, x: Matrix): void {
  const size = x.rows
  for (let j = 0; j < x.columns; j += 1) {
    for (let i = size - 1; i >= 0; i -= 1) {
      let sum = x.values[i * x.columns + j]
      for (let k = i + 1; k < size; k += 1) sum -= m[i * size + k] * x.values[k * x.columns + j]
      x.values[i * x.columns + j] = sum / m[i * size + i]
    }
  }
}
