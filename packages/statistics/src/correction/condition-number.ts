// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { singularValues } from '../algebra/singular-values.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite } from '../contract/require-numbers.ts'

/**
 * How much a matrix can blow up a relative error when it is inverted: its largest over its
 * smallest singular value (the 2-norm condition number). 1 is best.
 *
 * @throws ContractError when an entry is not finite
 * @returns impossible `singular` when the smallest is zero up to rounding
 * @example conditionNumber(matrixOf([[3, 0], [0, 4]])) // 1.333333…
 */
export function conditionNumber(matrix: Matrix): Outcome<number> {
  requireFinite(matrix.values, 'entry')
  const size = Math.max(matrix.rows, matrix.columns)
  const values = singularValues(matrix)
  const largest = values[0] ?? 0
  const smallest = values[values.length - 1] ?? 0
  if (!(smallest > largest * size * Number.EPSILON)) return impossible('singular')
  return ok(largest / smallest)
}
