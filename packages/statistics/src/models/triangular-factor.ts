// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'

/**
 * Least squares by orthogonal reflections, the rows coming in blocks: R and Q'z of the QR
 * decomposition of all rows so far, and the squared length of what z has beside the columns
 * (Golub and Van Loan 2013, section 5.2; row blocks as in their section 6.5). As exact as a
 * decomposition of all rows at once, in the memory of one block.
 */
export interface TriangularFactor {
  /** Upper triangle, with the right side as its last column. */
  readonly triangle: Matrix
  /** Squared length of the residual. */
  residual: number
}

/** @param size number of columns, the right side not counted */
export function emptyFactor(size: number): TriangularFactor {
  return { triangle: zeroMatrix(size, size + 1), residual: 0 }
}

/**
 * Takes a block of rows in.
 *
 * @param block a buffer per column, the right side last; overwritten
 * @param rows how many entries of the buffers count
 */
export function addRows(
  factor: TriangularFactor,
  block: readonly Float64Array[],
  rows: number,
): void {
  const size = factor.triangle.rows
  const width = size + 1
  const r = factor.triangle.values
  for (let j = 0; j < size; j += 1) {
    const column = block[j]
    let squares = 0
    for (let row = 0; row < rows; row += 1) squares += column[row] * column[row]
    if (squares === 0) continue
    const old = r[j * width + j]
    const length = Math.sqrt(old * old + squares)
    const pivot = old > 0 ? -length : length
    const head = old - pivot
    const scale = 2 / (head * head + squares)
    r[j * width + j] = pivot
    for (let l = j + 1; l < width; l += 1) {
      const other = block[l]
      let dot = r[j * width + l] * head
      for (let row = 0; row < rows; row += 1) dot += column[row] * other[row]
      dot *= scale
      r[j * width + l] -= dot * head
      for (let row = 0; row < rows; row += 1) other[row] -= dot * column[row]
    }
  }
  const right = block[size]
  for (let row = 0; row < rows; row += 1) factor.residual += right[row] * right[row]
}
