// SPDX-License-Identifier: EUPL-1.2
import { independentColumns } from './independent-columns.ts'
import type { ModelMatrix } from './model-matrix.ts'
import { weightedSquares } from './weighted-squares.ts'

/** A model matrix without the columns that say nothing of their own. */
export interface IndependentMatrix extends ModelMatrix {
  /** Names of the columns left out: each is a combination of columns before it. */
  readonly aliased: readonly string[]
}

/**
 * Leaves out the columns that are combinations of those before them.
 *
 * @param weights rows of weight 0 do not count; absent: all rows count
 * @param tolerance part of itself that a column must keep beside those before it
 */
export function independentMatrix(
  matrix: ModelMatrix,
  weights: Float64Array | undefined,
  tolerance: number,
): IndependentMatrix {
  const { rows, names, columns } = matrix
  const triangle = weightedSquares(columns, rows, (at, count, weight, side) => {
    for (let row = 0; row < count; row += 1) {
      weight[row] = weights === undefined ? 1 : weights[at + row]
      side[row] = 0
    }
  })
  const kept = independentColumns(triangle, tolerance)
  const isKept = new Set(kept)
  return {
    rows,
    names: Array.from(kept, (j) => names[j]),
    columns: Array.from(kept, (j) => columns[j]),
    aliased: names.filter((_, j) => !isKept.has(j)),
  }
}
