// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'

/**
 * One x with A x = b for a symmetric positive semidefinite A and a b in its range, by LDL' without
 * pivoting: an unknown that is a combination of those before it is set to 0.
 *
 * @param a overwritten; only its lower half is read
 * @param tolerance a pivot below this part of its own diagonal entry counts as zero
 */
export function solveSemidefinite(a: Matrix, b: Float64Array, tolerance = 1e-13): Float64Array {
  const size = a.rows
  const l = a.values
  const x = b.slice()
  const pivots = new Float64Array(size)
  for (let j = 0; j < size; j += 1) {
    const whole = l[j * size + j]
    let pivot = whole
    for (let k = 0; k < j; k += 1) pivot -= l[j * size + k] ** 2 * pivots[k]
    if (!(pivot > tolerance * whole)) {
      for (let i = j; i < size; i += 1) l[i * size + j] = 0
      continue
    }
    pivots[j] = pivot
    for (let i = j + 1; i < size; i += 1) {
      let sum = l[i * size + j]
      for (let k = 0; k < j; k += 1) sum -= l[i * size + k] * l[j * size + k] * pivots[k]
      l[i * size + j] = sum / pivot
    }
  }
  for (let i = 0; i < size; i += 1) {
    if (pivots[i] === 0) continue
    for (let k = 0; k < i; k += 1) x[i] -= l[i * size + k] * x[k]
  }
  for (let i = 0; i < size; i += 1) x[i] = pivots[i] > 0 ? x[i] / pivots[i] : 0
  for (let i = size - 1; i >= 0; i -= 1) {
    if (pivots[i] === 0) continue
    for (let k = i + 1; k < size; k += 1) x[i] -= l[k * size + i] * x[k]
  }
  return x
}
