// SPDX-License-Identifier: EUPL-1.2
import { type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite, requireSameLength } from '../contract/require-numbers.ts'
import type { LinearisedEstimate } from '../variance/influence-of-ratio.ts'
import { calibratedInfluences } from './calibrated-influences.ts'
import { type Calibration, requireCalibration } from './calibration.ts'

/**
 * A total with calibrated weights, and what each row contributes to its error: residual of the
 * value on what was calibrated to, times the final weight; see `calibratedInfluences`.
 *
 * @throws ContractError when lengths differ or a number is not finite
 * @returns for `linearisedCovariance`; impossible `missing-values` (rows)
 * @example influenceOfCalibratedTotal(Float64Array.of(1, 3, 4), {
 *   designWeights: Float64Array.of(1, 1, 1),
 *   weights: Float64Array.of(5, 5, 2),
 *   margins: [marginOf('sex', ['f', 'f', 'm'], { f: 10, m: 2 })],
 * }) // { estimate: 28, influence: [-5, 5, 0] }
 */
export function influenceOfCalibratedTotal(
  values: Float64Array,
  calibration: Calibration,
): Outcome<LinearisedEstimate> {
  requireCalibration(calibration)
  requireSameLength(values, calibration.weights)
  requireFinite(values, 'value')
  const influences = calibratedInfluences([values], calibration)
  if (influences.status !== 'ok') return influences
  const estimate = values.reduce((sum, value, row) => sum + value * calibration.weights[row], 0)
  return ok({ estimate, influence: influences.value[0] })
}
