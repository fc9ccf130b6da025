// SPDX-License-Identifier: EUPL-1.2
import type { ModelFit } from './model-fit.ts'
import { solveUpperTransposed } from './triangular-algebra.ts'

/**
 * How much each row draws the fit to itself: the diagonal of the (weighted) hat matrix (Belsley,
 * Kuh and Welsch 1980). Between 0 and 1, together as many as there are estimates; at 1 the row is
 * fitted by an estimate of its own.
 *
 * @param fit of `fitOls`, `fitLogit`, `fitPoisson` or `fitNegativeBinomial`
 * @example
 * const x = modelMatrix({ x: Float64Array.of(0, 0, 1) })
 * leverage(fitOls(x, Float64Array.of(1, 2, 5)).value) // [0.5, 0.5, 1]
 */
export function leverage({ working }: Pick<ModelFit, 'working'>): Float64Array {
  const { columns, weights, triangle } = working
  const row = new Float64Array(columns.length)
  const turned = new Float64Array(columns.length)
  return Float64Array.from(weights, (weight, at) => {
    for (let j = 0; j < columns.length; j += 1) row[j] = columns[j][at]
    solveUpperTransposed(triangle, row, turned)
    return Math.min(1, weight * turned.reduce((sum, part) => sum + part * part, 0))
  })
}
