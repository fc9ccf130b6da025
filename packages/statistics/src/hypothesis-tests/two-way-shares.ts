// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'

/** A weighted table of two traits over the rows on which both are known. */
export interface TwoWayShares {
  /** Fractions of the total weight. */
  readonly shares: Matrix
  readonly rowShares: Float64Array
  readonly columnShares: Float64Array
  /** Sum of the weights. */
  readonly total: number
  /** Rows of data that count, those of weight 0 included. */
  readonly n: number
}

/**
 * The weighted table of two traits.
 *
 * @throws ContractError when lengths differ
 * @returns impossible `too-few-classes`, `no-positive-weight`, `empty-row` or `empty-column`
 *   (detail: level) when a level has no weight
 */
export function twoWayShares(
  rows: Factor,
  columns: Factor,
  weights: Float64Array,
): Outcome<TwoWayShares> {
  requireSameLength(rows.codes, weights)
  requireSameLength(columns.codes, weights)
  const shares = zeroMatrix(rows.levels.length, columns.levels.length)
  if (shares.rows < 2 || shares.columns < 2) return impossible('too-few-classes')
  let total = 0
  let n = 0
  for (let row = 0; row < weights.length; row += 1) {
    if (rows.codes[row] < 0 || columns.codes[row] < 0) continue
    shares.values[rows.codes[row] * shares.columns + columns.codes[row]] += weights[row]
    total += weights[row]
    n += 1
  }
  if (total === 0) return impossible('no-positive-weight')
  const rowShares = new Float64Array(shares.rows)
  const columnShares = new Float64Array(shares.columns)
  for (let at = 0; at < shares.values.length; at += 1) {
    shares.values[at] /= total
    rowShares[Math.floor(at / shares.columns)] += shares.values[at]
    columnShares[at % shares.columns] += shares.values[at]
  }
  const emptyRow = rowShares.indexOf(0)
  if (emptyRow >= 0) return impossible('empty-row', { level: rows.levels[emptyRow] })
  const emptyColumn = columnShares.indexOf(0)
  if (emptyColumn >= 0) return impossible('empty-column', { level: columns.levels[emptyColumn] })
  return ok({ shares, rowShares, columnShares, total, n })
}
