// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'

/** x with R x = b for an upper triangle R (its first `columns` = `rows` entries). */
export function solveUpper(r: Matrix, b: ArrayLike<number>): Float64Array {
  const x = new Float64Array(r.rows)
  for (let i = r.rows - 1; i >= 0; i -= 1) {
    let sum = b[i]
    for (let k = i + 1; k < r.rows; k += 1) sum -= r.values[i * r.columns + k] * x[k]
    x[i] = sum / r.values[i * r.columns + i]
  }
  return x
}

/** Writes q with R' q = x: a row of the model in the frame in which the information is 1. */
export function solveUpperTransposed(r: Matrix, x: Float64Array, q: Float64Array): void {
  for (let i = 0; i < r.rows; i += 1) {
    let sum = x[i]
    for (let k = 0; k < i; k += 1) sum -= r.values[k * r.columns + i] * q[k]
    q[i] = sum / r.values[i * r.columns + i]
  }
}

/** R^-1 M R^-T, symmetric to the last bit: a covariance M of that frame in the model's own. */
export function backFromFrame(r: Matrix, middle?: Matrix): Matrix {
  const size = r.rows
  const inverse = Array.from({ length: size }, (_, j) => {
    const unit = new Float64Array(size)
    unit[j] = 1
    return solveUpper(r, unit)
  })
  const covariance = zeroMatrix(size, size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = 0
      for (let a = i; a < size; a += 1) {
        if (middle === undefined) sum += inverse[a][i] * inverse[a][j]
        else {
          for (let b = j; b < size; b += 1) {
            sum += inverse[a][i] * middle.values[a * size + b] * inverse[b][j]
          }
        }
      }
      covariance.values[i * size + j] = sum
      covariance.values[j * size + i] = sum
    }
  }
  return covariance
}

/** The last column of a triangle with a right side. */
export function rightSide({ values, rows, columns }: Matrix): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => values[i * columns + columns - 1])
}
