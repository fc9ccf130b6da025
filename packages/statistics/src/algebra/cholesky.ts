// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { type Matrix, zeroMatrix } from './matrix.ts'

/**
 * The lower triangle L with L L' = A of a symmetric positive definite matrix; only the lower half
 * of A is read.
 *
 * @param tolerance a pivot below this part of its own diagonal entry counts as zero
 * @returns undefined when A is not positive definite (singular up to the tolerance, or indefinite)
 *   or not finite
 * @throws ContractError when A is not square
 * @example choleskyFactor(matrixOf([[4, 2], [2, 5]])) // [[2, 0], [1, 2]]
 */
export function choleskyFactor(a: Matrix, tolerance = 1e-14): Matrix | undefined {
  const size = a.rows
  if (a.columns !== size) throw new ContractError(`${size} rows, ${a.columns} columns`)
  const lower = zeroMatrix(size, size)
  const l = lower.values
  for (let i = 0; i < size; i += 1) {
    const row = i * size
    for (let j = 0; j < i; j += 1) {
      const other = j * size
      let sum = a.values[row + j]
      for (let k = 0; k < j; k += 1) sum -= l[row + k] * l[other + k]
      l[row + j] = sum / l[other + j]
    }
    let pivot = a.values[row + i]
    for (let k = 0; k < i; k += 1) pivot -= l[row + k] * l[row + k]
    if (!(pivot > tolerance * Math.abs(a.values[row + i]) && pivot < Infinity)) return undefined
    l[row + i] = Math.sqrt(pivot)
  }
  return lower
}

/**
 * x with L L' x = b, for the factor L of `choleskyFactor`.
 *
 * @throws ContractError when b has another length
 */
export function solveByCholesky(lower: Matrix, b: ArrayLike<number>): Float64Array {
  const size = lower.rows
  if (b.length !== size) throw new ContractError(`${size} rows, right side of ${b.length}`)
  const l = lower.values
  const x = Float64Array.from(b)
  for (let i = 0; i < size; i += 1) {
    let sum = x[i]
    for (let k = 0; k < i; k += 1) sum -= l[i * size + k] * x[k]
    x[i] = sum / l[i * size + i]
  }
  // Row by row also on the way back: a column would be read across the whole memory.
  for (let i = size - 1; i >= 0; i -= 1) {
    const value = x[i] / l[i * size + i]
    x[i] = value
    for (let k = 0; k < i; k += 1) x[k] -= l[i * size + k] * value
  }
  return x
}

/** The inverse of A from its factor L, as L⁻ᵀ L⁻¹: symmetric to the last bit. */
export function invertByCholesky(lower: Matrix): Matrix {
  const size = lower.rows
  const half = invertLower(lower)
  const inverse = zeroMatrix(size, size)
  const values = inverse.values
  for (let k = 0; k < size; k += 1) {
    for (let i = 0; i <= k; i += 1) {
      const part = half[k * size + i]
      if (part === 0) continue
      for (let j = 0; j <= i; j += 1) values[i * size + j] += part * half[k * size + j]
    }
  }
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) values[j * size + i] = values[i * size + j]
  }
  return inverse
}

function invertLower({ rows: size, values: l }: Matrix): Float64Array {
  const half = new Float64Array(size * size)
  for (let i = 0; i < size; i += 1) {
    const row = i * size
    for (let k = 0; k < i; k += 1) {
      const part = l[row + k]
      if (part === 0) continue
      for (let j = 0; j <= k; j += 1) half[row + j] -= part * half[k * size + j]
    }
    const pivot = l[row + i]
    for (let j = 0; j < i; j += 1) half[row + j] /= pivot
    half[row + i] = 1 / pivot
  }
  return half
}
