// SPDX-License-Identifier: EUPL-1.2

import { independentColumns } from '../models/independent-columns.ts'
import { weightedSquares } from '../models/weighted-squares.ts'

/** Totals to be met by columns that are independent of one another. */
export interface CalibrationProblem {
  /** Design weights. */
  readonly weights: Float64Array
  readonly columns: readonly Float64Array[]
  readonly totals: Float64Array
}

/** A column of which less is left beside the others is not told apart from them. */
const shortest = 1e-11

/** What is still missing from each total. */
export function gapsOf(
  { weights, columns, totals }: CalibrationProblem,
  ratios: Float64Array,
): Float64Array {
  return totals.map((total, j) => {
    const column = columns[j]
    let sum = 0
    for (let row = 0; row < weights.length; row += 1) {
      sum += weights[row] * ratios[row] * column[row]
    }
    return total - sum
  })
}

/**
 * The step with X'DSX step = gaps, for slopes S. Unknowns that the rows with a slope do not tell
 * apart from those before them stay 0.
 */
export function newtonStep(
  { weights, columns }: CalibrationProblem,
  slopes: Float64Array,
  gaps: Float64Array,
): Float64Array {
  const rows = weights.length
  const triangle = weightedSquares(columns, rows, (at, count, weight, side) => {
    for (let row = 0; row < count; row += 1) {
      weight[row] = weights[at + row] * slopes[at + row]
      side[row] = 0
    }
  })
  const kept = independentColumns(triangle, shortest)
  if (kept.length < columns.length) {
    const step = new Float64Array(columns.length)
    if (kept.length === 0) return step
    const part = { weights, columns: Array.from(kept, (j) => columns[j]), totals: gaps }
    const inner = newtonStep(
      part,
      slopes,
      Float64Array.from(kept, (j) => gaps[j]),
    )
    for (const [at, j] of kept.entries()) step[j] = inner[at]
    return step
  }
  const r = triangle.values
  const size = columns.length
  const width = size + 1
  const x = gaps.slice()
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] -= r[k * width + i] * x[k]
    x[i] /= r[i * width + i]
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] -= r[i * width + k] * x[k]
    x[i] /= r[i * width + i]
  }
  return x
}

/** x'lambda per row. */
export function linearPart({ weights, columns }: CalibrationProblem, lambda: Float64Array) {
  const u = new Float64Array(weights.length)
  for (const [j, column] of columns.entries()) {
    for (let row = 0; row < u.length; row += 1) u[row] += column[row] * lambda[j]
  }
  return u
}

/** The largest gap as a part of 1 + |total|. */
export function largestGap({ totals }: CalibrationProblem, gaps: Float64Array): number {
  let largest = 0
  for (let j = 0; j < gaps.length; j += 1) {
    const off = Math.abs(gaps[j]) / (1 + Math.abs(totals[j]))
    if (!(off <= largest)) largest = Number.isNaN(off) ? Infinity : off
  }
  return largest
}
