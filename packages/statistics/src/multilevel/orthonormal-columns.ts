// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import type { Cells } from './cells.ts'

/** The fixed part rewritten on columns of one size at right angles: X = Q R. */
export interface OrthonormalColumns {
  /** Q, row after row: the mean of each squared column, weighted by trials, is 1. */
  readonly q: Float64Array
  /** R, upper triangle. */
  readonly r: Matrix
  /** Columns of X that stand in Q. */
  readonly kept: readonly number[]
  /** Columns of X that those before them already say. */
  readonly aliased: readonly number[]
}

/** A column of which less than this part is new says nothing new (the bound of R's lm). */
const newPart = 1e-7

/**
 * Gram-Schmidt with a second pass, weighted by the trials: covariates of any scale and a mean far
 * from zero do the optimiser no harm.
 */
export function orthonormalColumns(cells: Cells): OrthonormalColumns {
  const { size, columns, fixed, trials } = cells
  const total = trials.reduce((sum, count) => sum + count, 0)
  const basis: Float64Array[] = []
  const r = zeroMatrix(columns, columns)
  const kept: number[] = []
  const aliased: number[] = []
  for (let j = 0; j < columns; j += 1) {
    const column = new Float64Array(size)
    for (let cell = 0; cell < size; cell += 1) column[cell] = fixed[cell * columns + j]
    const before = norm(column, trials, total)
    for (let pass = 0; pass < 2; pass += 1) {
      for (let i = 0; i < basis.length; i += 1) {
        r.values[i * columns + kept.length] += removed(column, basis[i], trials, total)
      }
    }
    const after = norm(column, trials, total)
    if (!(after > newPart * before)) {
      aliased.push(j)
      for (let i = 0; i < basis.length; i += 1) r.values[i * columns + kept.length] = 0
      continue
    }
    r.values[basis.length * columns + kept.length] = after
    for (let cell = 0; cell < size; cell += 1) column[cell] /= after
    basis.push(column)
    kept.push(j)
  }
  return { q: rowsOfBasis(basis, size), r: corner(r, kept.length), kept, aliased }
}

function norm(column: Float64Array, weights: Float64Array, total: number): number {
  let sum = 0
  for (let cell = 0; cell < column.length; cell += 1) sum += weights[cell] * column[cell] ** 2
  return Math.sqrt(sum / total)
}

/** Takes the part along `unit` away from the column; how much it was. */
function removed(
  column: Float64Array,
  unit: Float64Array,
  weights: Float64Array,
  total: number,
): number {
  let sum = 0
  for (let cell = 0; cell < column.length; cell += 1) {
    sum += weights[cell] * column[cell] * unit[cell]
  }
  const part = sum / total
  for (let cell = 0; cell < column.length; cell += 1) column[cell] -= part * unit[cell]
  return part
}

function rowsOfBasis(basis: readonly Float64Array[], size: number): Float64Array {
  const rows = new Float64Array(size * basis.length)
  for (const [j, column] of basis.entries()) {
    for (let cell = 0; cell < size; cell += 1) rows[cell * basis.length + j] = column[cell]
  }
  return rows
}

function corner(matrix: Matrix, size: number): Matrix {
  const cut = zeroMatrix(size, size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      cut.values[i * size + j] = matrix.values[i * matrix.columns + j]
    }
  }
  return cut
}
