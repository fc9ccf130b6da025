// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { type Matrix, zeroMatrix } from './matrix.ts'

/**
 * The lower triangle L with L L' = A of a symmetric positive definite matrix; only the lower half
 * of A is read.
 *
 * @param tolerance a pivot below this part of its own diagonal entry counts as zero
 * @returns undefined when A is not positive definite (singular up to the tolerance, or indefinite)
 * @throws ContractError when A is not square
 * @example choleskyFactor(matrixOf([[4, 2], [2, 5]])) // rows [2, 0], [1, 2]
 */
export function choleskyFactor(a: Matrix, tolerance = 1e-14): Matrix | undefined {
  const size = a.rows
  if (a.columns !== size) throw new ContractError(`${size} rows, ${a.columns} columns`)
  const lower = zeroMatrix(size, size)
  const l = lower.values
  for (let j = 0; j < size; j += 1) {
    let pivot = a.values[j * size + j]
    for (let k = 0; k < j; k += 1) pivot -= l[j * size + k] ** 2
    if (!(pivot > tolerance * Math.abs(a.values[j * size + j]))) return undefined
    const root = Math.sqrt(pivot)
    l[j * size + j] = root
    for (let i = j + 1; i < size; i += 1) {
      let sum = a.values[i * size + j]
      for (let k = 0; k < j; k += 1) sum -= l[i * size + k] * l[j * size + k]
      l[i * size + j] = sum / root
    }
  }
  return lower
}

/** x with L L' x = b, for the factor L of `choleskyFactor`. */
export function solveByCholesky(lower: Matrix, b: ArrayLike<number>): Float64Array {
  const size = lower.rows
  const l = lower.values
  const x = Float64Array.from(b)
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] -= l[i * size + k] * x[k]
    x[i] /= l[i * size + i]
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] -= l[k * size + i] * x[k]
    x[i] /= l[i * size + i]
  }
  return x
}

/** The inverse of A from its factor L, symmetric to the last bit. */
export function invertByCholesky(lower: Matrix): Matrix {
  const size = lower.rows
  const inverse = zeroMatrix(size, size)
  for (let j = 0; j < size; j += 1) {
    const unit = new Float64Array(size)
    unit[j] = 1
    const column = solveByCholesky(lower, unit)
    for (let i = j; i < size; i += 1) {
      inverse.values[i * size + j] = column[i]
      inverse.values[j * size + i] = column[i]
    }
  }
  return inverse
}
