// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { requireFinite, requireNotNegative } from '../contract/require-numbers.ts'
import { type Margin, requireMargins } from './margin.ts'

/** What weights were brought in line with: classes of margins (or cells), or columns of numbers. */
export type Calibration = CalibrationWeights &
  ({ readonly margins: readonly Margin[] } | { readonly auxiliaries: Matrix })

interface CalibrationWeights {
  /** Before, one per row, not negative. */
  readonly designWeights: Float64Array
  /** After. */
  readonly weights: Float64Array
}

/** @throws ContractError when lengths differ or a number is not one */
export function requireCalibration(calibration: Calibration): void {
  const { designWeights, weights } = calibration
  requireNotNegative(designWeights, 'design weight')
  requireFinite(weights, 'weight')
  const rows = designWeights.length
  if (weights.length !== rows) {
    throw new ContractError(`${weights.length} weights, ${rows} design weights`)
  }
  if ('margins' in calibration) {
    requireMargins(calibration.margins, rows)
    return
  }
  if (calibration.auxiliaries.rows !== rows) {
    throw new ContractError(`${calibration.auxiliaries.rows} rows of auxiliaries, ${rows} weights`)
  }
  requireFinite(calibration.auxiliaries.values, 'auxiliary')
}
