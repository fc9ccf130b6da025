// SPDX-License-Identifier: EUPL-1.2

import { choleskyFactor } from '../algebra/cholesky.ts'
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { symmetricEigen } from '../algebra/symmetric-eigen.ts'

/**
 * Turns independent standard normals into numbers with the given covariance: the function gives
 * entry j of R z with R R' the covariance, which may be singular.
 */
export function covarianceRoot(covariance: Matrix): (z: Float64Array, j: number) => number {
  const size = covariance.rows
  if (isDiagonal(covariance)) {
    const roots = Float64Array.from({ length: size }, (_, j) =>
      Math.sqrt(covariance.values[j * size + j]),
    )
    return (z, j) => roots[j] * z[j]
  }
  const root = choleskyFactor(covariance) ?? eigenRoot(covariance)
  return (z, j) => {
    let sum = 0
    for (let k = 0; k < size; k += 1) sum += root.values[j * size + k] * z[k]
    return sum
  }
}

function isDiagonal({ values, rows }: Matrix): boolean {
  return values.every((value, at) => value === 0 || at % (rows + 1) === 0)
}

/** Columns of eigenvectors times the roots of their values; rounding below 0 counts as 0. */
function eigenRoot(covariance: Matrix): Matrix {
  const size = covariance.rows
  const { values, vectors } = symmetricEigen(covariance)
  const root = zeroMatrix(size, size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const scale = Math.sqrt(Math.max(0, values[j]))
      root.values[i * size + j] = vectors.values[i * size + j] * scale
    }
  }
  return root
}
