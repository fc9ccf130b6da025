// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'

/**
 * Contrasts of the cells of a table that no effect of rows or columns alone can reach: products of
 * Helmert contrasts, at right angles and of length 1. A row per cell (row after row), a column per
 * contrast.
 */
export function interactionContrasts(rows: number, columns: number): Matrix {
  const left = helmert(rows)
  const right = helmert(columns)
  const contrasts = zeroMatrix(rows * columns, (rows - 1) * (columns - 1))
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      for (let a = 0; a < rows - 1; a += 1) {
        for (let b = 0; b < columns - 1; b += 1) {
          contrasts.values[(i * columns + j) * contrasts.columns + a * (columns - 1) + b] =
            left.values[i * (rows - 1) + a] * right.values[j * (columns - 1) + b]
        }
      }
    }
  }
  return contrasts
}

/** Column k: the mean of classes 0 to k against class k + 1. */
function helmert(classes: number): Matrix {
  const matrix = zeroMatrix(classes, classes - 1)
  for (let k = 0; k < classes - 1; k += 1) {
    const length = Math.sqrt((k + 1) * (k + 2))
    for (let i = 0; i <= k; i += 1) matrix.values[i * (classes - 1) + k] = 1 / length
    matrix.values[(k + 1) * (classes - 1) + k] = -(k + 1) / length
  }
  return matrix
}
