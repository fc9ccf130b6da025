// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor } from '../algebra/cholesky.ts'
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { addGramBlock } from './gram-block.ts'
import { addRows, emptyFactor } from './triangular-factor.ts'

/** Rows that are worked on at a time: their buffers stay in the fastest memory. */
export const blockRows = 512
/** Up to so many numbers, orthogonal reflections cost nothing worth saving. */
const small = 50_000
/** Squared: a column keeps so much of itself beside the others, or products are not exact enough. */
const clear = 1e-6

/** Fills weight and right side of rows `at` to `at + rows`. */
export type BlockFiller = (
  at: number,
  rows: number,
  weight: Float64Array,
  side: Float64Array,
) => void

/**
 * The triangle R of weighted least squares, R'R = X'WX, and as its last column what solves
 * R x = R^-T X's for the right side s.
 *
 * For large models by sums of products (normal equations), in units of each column's length, when
 * these are well conditioned; else by reflections of sqrt(W) X, exact for nearly dependent columns
 * too.
 *
 * @param fill is called once per block, in order; when the products turn out to be too coarse,
 *   once more for all blocks
 */
export function weightedSquares(
  columns: readonly Float64Array[],
  rows: number,
  fill: BlockFiller,
): Matrix {
  if (rows * columns.length > small) {
    const quick = byProducts(columns, rows, fill)
    if (quick !== undefined) return quick
  }
  return byReflections(columns, rows, fill)
}

function byReflections(columns: readonly Float64Array[], rows: number, fill: BlockFiller): Matrix {
  const factor = emptyFactor(columns.length)
  const weight = new Float64Array(blockRows)
  const block = [...columns, weight].map(() => new Float64Array(blockRows))
  const side = block[columns.length]
  for (let at = 0; at < rows; at += blockRows) {
    const count = Math.min(blockRows, rows - at)
    fill(at, count, weight, side)
    for (let row = 0; row < count; row += 1) {
      const root = Math.sqrt(weight[row])
      weight[row] = root
      side[row] = root > 0 ? side[row] / root : 0
    }
    for (let j = 0; j < columns.length; j += 1) {
      const column = columns[j]
      const buffer = block[j]
      for (let row = 0; row < count; row += 1) buffer[row] = weight[row] * column[at + row]
    }
    addRows(factor, block, count)
  }
  return factor.triangle
}

function byProducts(
  columns: readonly Float64Array[],
  rows: number,
  fill: BlockFiller,
): Matrix | undefined {
  const size = columns.length
  const gram = zeroMatrix(size, size)
  const right = new Float64Array(size)
  const weight = new Float64Array(blockRows)
  const side = new Float64Array(blockRows)
  const weighted = new Float64Array(blockRows)
  for (let at = 0; at < rows; at += blockRows) {
    const count = Math.min(blockRows, rows - at)
    fill(at, count, weight, side)
    addGramBlock(gram.values, right, columns, at, count, weight, side, weighted)
  }
  return triangleOf(gram, right)
}

/** @returns undefined when a column is nearly a combination of those before it */
function triangleOf(gram: Matrix, right: Float64Array): Matrix | undefined {
  const size = gram.rows
  const unit = Float64Array.from(right, (_, j) => Math.sqrt(gram.values[j * size + j]))
  if (!unit.every((length) => length > 0 && length < Infinity)) return undefined
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) gram.values[i * size + j] /= unit[i] * unit[j]
  }
  const lower = choleskyFactor(gram, clear)
  if (lower === undefined) return undefined
  const triangle = zeroMatrix(size, size + 1)
  for (let i = 0; i < size; i += 1) {
    let rest = right[i] / unit[i]
    for (let k = 0; k < i; k += 1) {
      rest -= lower.values[i * size + k] * triangle.values[k * (size + 1) + size]
    }
    triangle.values[i * (size + 1) + size] = rest / lower.values[i * size + i]
    for (let j = i; j < size; j += 1) {
      triangle.values[i * (size + 1) + j] = lower.values[j * size + i] * unit[j]
    }
  }
  return triangle
}
