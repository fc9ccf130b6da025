// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { everyNth, manyRows, sampledRows } from './every-nth-row.ts'
import { independentColumns } from './independent-columns.ts'
import type { ModelMatrix } from './model-matrix.ts'
import { weightedSquares } from './weighted-squares.ts'

/** A model matrix without the columns that say nothing of their own. */
export interface IndependentMatrix extends ModelMatrix {
  /** Names of the columns left out: each is a combination of columns before it. */
  readonly aliased: readonly string[]
}

/** What part of itself a column of clear meaning keeps beside the others. */
const clear = 1e-2

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
  if (rows > manyRows && hasClearPart(matrix, weights)) return { ...matrix, aliased: [] }
  const triangle = triangleOf(matrix, weights)
  const kept = independentColumns(triangle, tolerance)
  const isKept = new Set(kept)
  return {
    rows,
    names: Array.from(kept, (j) => names[j]),
    columns: Array.from(kept, (j) => columns[j]),
    aliased: names.filter((_, j) => !isKept.has(j)),
  }
}

/** Whether the columns are independent, and far from dependent, on a part of the rows already. */
function hasClearPart({ rows, columns }: ModelMatrix, weights: Float64Array | undefined): boolean {
  const step = Math.floor(rows / sampledRows)
  const part = columns.map((column) => everyNth(column, step))
  const length = part[0]?.length ?? 0
  const triangle = triangleOf(
    { rows: length, names: [], columns: part },
    weights && everyNth(weights, step),
  )
  return independentColumns(triangle, clear).length === columns.length
}

function triangleOf({ rows, columns }: ModelMatrix, weights: Float64Array | undefined): Matrix {
  return weightedSquares(columns, rows, (at, count, weight, side) => {
    for (let row = 0; row < count; row += 1) {
      weight[row] = weights === undefined ? 1 : weights[at + row]
      side[row] = 0
    }
  })
}
