// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/** Numbers in rows and columns, row after row: entry (i, j) is `values[i * columns + j]`. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly values: Float64Array
}

export function zeroMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) }
}

/**
 * A matrix from its rows.
 *
 * @param rows arrays of numbers of one length
 * @throws ContractError when the rows differ in length
 * @example matrixOf([[1, 2], [3, 4]]).values // [1, 2, 3, 4]
 */
export function matrixOf(rows: readonly ArrayLike<number>[]): Matrix {
  const columns = rows[0]?.length ?? 0
  const matrix = zeroMatrix(rows.length, columns)
  for (const [i, row] of rows.entries()) {
    if (row.length !== columns) throw new ContractError(`row ${i} has ${row.length} entries`)
    matrix.values.set(row, i * columns)
  }
  return matrix
}

/**
 * The rows of a matrix as arrays of numbers, for printing and storing.
 *
 * @param matrix any matrix
 * @example rowsOf(matrixOf([[1, 2], [3, 4]])) // [[1, 2], [3, 4]]
 */
export function rowsOf(matrix: Matrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, i) =>
    Array.from(matrix.values.subarray(i * matrix.columns, (i + 1) * matrix.columns)),
  )
}

/** The entries (i, i). */
export function diagonalOf(matrix: Matrix): Float64Array {
  const size = Math.min(matrix.rows, matrix.columns)
  return Float64Array.from({ length: size }, (_, i) => matrix.values[i * matrix.columns + i])
}

/** @throws ContractError when the inner sizes differ */
export function multiply(a: Matrix, b: Matrix): Matrix {
  if (a.columns !== b.rows) throw new ContractError(`${a.columns} columns times ${b.rows} rows`)
  const product = zeroMatrix(a.rows, b.columns)
  for (let i = 0; i < a.rows; i += 1) {
    for (let k = 0; k < a.columns; k += 1) {
      const factor = a.values[i * a.columns + k]
      if (factor === 0) continue
      for (let j = 0; j < b.columns; j += 1) {
        product.values[i * b.columns + j] += factor * b.values[k * b.columns + j]
      }
    }
  }
  return product
}

export function transpose(matrix: Matrix): Matrix {
  const turned = zeroMatrix(matrix.columns, matrix.rows)
  for (let i = 0; i < matrix.rows; i += 1) {
    for (let j = 0; j < matrix.columns; j += 1) {
      turned.values[j * matrix.rows + i] = matrix.values[i * matrix.columns + j]
    }
  }
  return turned
}
