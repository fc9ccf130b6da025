// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'

/**
 * Which columns are no combination of the columns before them, from the triangle R of their QR
 * decomposition: the rule of R's `lm` and `glm` (LINPACK `dqrdc2`), so that the later of two columns
 * that say the same is left out.
 *
 * @param triangle upper triangle; a right side beyond it is not looked at
 * @param shortest part of itself that a column must keep once those before are taken out
 */
export function independentColumns(triangle: Matrix, shortest: number): Int32Array {
  const size = triangle.rows
  const basis: Float64Array[] = []
  const kept: number[] = []
  for (let j = 0; j < size; j += 1) {
    const column = new Float64Array(size)
    for (let i = 0; i <= j; i += 1) column[i] = triangle.values[i * triangle.columns + j]
    const whole = lengthOf(column)
    if (whole === 0) continue
    // Twice is enough for orthogonality to the last bit (Kahan; Parlett 1980, section 6.9).
    for (let round = 0; round < 2; round += 1) {
      for (const other of basis) takeOut(column, other)
    }
    const rest = lengthOf(column)
    if (rest < shortest * whole) continue
    kept.push(j)
    basis.push(column.map((value) => value / rest))
  }
  return Int32Array.from(kept)
}

function takeOut(column: Float64Array, other: Float64Array): void {
  let part = 0
  for (let i = 0; i < column.length; i += 1) part += column[i] * other[i]
  for (let i = 0; i < column.length; i += 1) column[i] -= part * other[i]
}

function lengthOf(column: Float64Array): number {
  let largest = 0
  for (const value of column) largest = Math.max(largest, Math.abs(value))
  if (largest === 0) return 0
  let squares = 0
  for (const value of column) squares += (value / largest) ** 2
  return largest * Math.sqrt(squares)
}
