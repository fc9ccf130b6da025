// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { type Matrix, zeroMatrix } from './matrix.ts'

const mostSweeps = 100

export interface SymmetricEigen {
  /** Largest first. */
  readonly values: Float64Array
  /** Column j belongs to value j; columns have length 1 and stand at right angles. */
  readonly vectors: Matrix
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Jacobi 1846;
 * Golub and Van Loan 8.5). Meant for small matrices: tens of rows.
 *
 * @throws ContractError when the matrix is not square
 * @example symmetricEigen(matrixOf([[2, 1], [1, 2]])).values // [3, 1]
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  const n = matrix.rows
  if (matrix.columns !== n) throw new ContractError(`${n} rows, ${matrix.columns} columns`)
  const a = matrix.values.slice()
  const v = zeroMatrix(n, n)
  for (let i = 0; i < n; i += 1) v.values[i * n + i] = 1
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let moved = false
    for (let p = 0; p < n; p += 1) {
      for (let q = p + 1; q < n; q += 1) moved = rotate(a, v.values, n, p, q) || moved
    }
    if (!moved) break
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j] - a[i * n + i])
  const vectors = zeroMatrix(n, n)
  for (const [to, from] of order.entries()) {
    for (let i = 0; i < n; i += 1) vectors.values[i * n + to] = v.values[i * n + from]
  }
  return { values: Float64Array.from(order, (i) => a[i * n + i]), vectors }
}

/** Turns the plane of p and q so that entry (p, q) vanishes; whether that was needed. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): boolean {
  const apq = a[p * n + q]
  const size = Math.sqrt(Math.abs(a[p * n + p])) * Math.sqrt(Math.abs(a[q * n + q]))
  if (Math.abs(apq) <= 1e-17 * size || Math.abs(apq) < 1e-300) return false
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * apq)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < n; k += 1) turn(a, k * n + p, k * n + q, c, s)
  for (let k = 0; k < n; k += 1) turn(a, p * n + k, q * n + k, c, s)
  for (let k = 0; k < n; k += 1) turn(v, k * n + p, k * n + q, c, s)
  return true
}

function turn(values: Float64Array, at: number, other: number, c: number, s: number): void {
  const x = values[at]
  const y = values[other]
  values[at] = c * x - s * y
  values[other] = s * x + c * y
}
