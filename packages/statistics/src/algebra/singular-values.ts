// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from './matrix.ts'

const mostSweeps = 60
/** Columns whose cosine is below this stand at right angles. */
const upright = 1e-15

/**
 * Singular values, largest first, by one-sided Jacobi rotations (Hestenes 1958): exact to the last
 * digits also for the small ones, which a square of the matrix would lose.
 *
 * @param matrix finite numbers; as many values come out as the shorter side is long
 * @example singularValues(matrixOf([[3, 0], [0, 4]])) // [4, 3]
 */
export function singularValues(matrix: Matrix): Float64Array {
  const { rows, columns, values } = matrix
  let largest = 0
  for (let at = 0; at < values.length; at += 1) largest = Math.max(largest, Math.abs(values[at]))
  const count = Math.min(rows, columns)
  if (largest === 0) return new Float64Array(count)
  // In units of the largest entry, so that no square overflows or vanishes.
  const a = Array.from({ length: columns }, (_, j) =>
    Float64Array.from({ length: rows }, (__, i) => values[i * columns + j] / largest),
  )
  for (let sweep = 0; sweep < mostSweeps && rotateAll(a); sweep += 1);
  const norms = a.map((column) => largest * lengthOf(column)).sort((x, y) => y - x)
  return Float64Array.from(norms.slice(0, count))
}

/** One sweep over all pairs of columns; whether anything moved. */
function rotateAll(a: Float64Array[]): boolean {
  let moved = false
  for (let p = 0; p < a.length; p += 1) {
    for (let q = p + 1; q < a.length; q += 1) moved = rotate(a[p], a[q]) || moved
  }
  return moved
}

function rotate(x: Float64Array, y: Float64Array): boolean {
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < x.length; i += 1) {
    xx += x[i] * x[i]
    yy += y[i] * y[i]
    xy += x[i] * y[i]
  }
  if (Math.abs(xy) <= upright * Math.sqrt(xx) * Math.sqrt(yy)) return false
  const zeta = (yy - xx) / (2 * xy)
  const t = (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta))
  const c = 1 / Math.sqrt(1 + t * t)
  const s = c * t
  for (let i = 0; i < x.length; i += 1) {
    const kept = x[i]
    x[i] = c * kept - s * y[i]
    y[i] = s * kept + c * y[i]
  }
  return true
}

function lengthOf(column: Float64Array): number {
  let sum = 0
  for (let i = 0; i < column.length; i += 1) sum += column[i] * column[i]
  return Math.sqrt(sum)
}
