// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireFinite, requireNotNegative } from '../contract/require-numbers.ts'
import { type ModelMatrix, requireModelMatrix } from './model-matrix.ts'

/** What a fit may be told beside outcome and predictors. */
export interface FitOptions {
  /** What each row counts for (survey weights, say), not negative; absent: 1. */
  readonly weights?: Float64Array | undefined
  /** Known part of the linear predictor, such as the logarithm of the exposure. */
  readonly offset?: Float64Array | undefined
  /**
   * A column that keeps less than this part of its length beside the columns before it says nothing
   * of its own and is left out (`aliased`); 1e-11 unless told, in `fitOls` 1e-7, as in R.
   */
  readonly tolerance?: number
}

/** @throws ContractError when lengths differ or a number is not finite */
export function requireRegression(
  matrix: ModelMatrix,
  outcome: Float64Array,
  { weights, offset }: FitOptions,
): void {
  requireModelMatrix(matrix)
  for (const column of [outcome, weights, offset]) {
    if (column !== undefined && column.length !== matrix.rows) {
      throw new ContractError(`${column.length} entries for a model of ${matrix.rows} rows`)
    }
  }
  requireFinite(outcome, 'outcome')
  requireFinite(offset ?? [], 'offset')
  requireNotNegative(weights ?? [], 'weight')
}
