// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite, requireSameLength } from '../contract/require-numbers.ts'
import type { LinearisedEstimate } from '../variance/influence-of-ratio.ts'
import { calibratedInfluences } from './calibrated-influences.ts'
import { type Calibration, requireCalibration } from './calibration.ts'

/**
 * A mean with calibrated weights, and what each row contributes to its error: residual of
 * (value - mean) / sum(w) on what was calibrated to, times the final weight; see
 * `calibratedInfluences`. With 0 and 1 as values it is a share.
 *
 * @param domain 1 for the rows that the mean is about, 0 for the others; absent: all rows
 * @throws ContractError when lengths differ or a number is not finite
 * @returns for `linearisedCovariance`; impossible `denominator-is-zero`, `missing-values` (rows)
 * @example influenceOfCalibratedMean(Float64Array.of(1, 3, 4), {
 *   designWeights: Float64Array.of(1, 1, 1),
 *   weights: Float64Array.of(5, 5, 2),
 *   margins: [marginOf('sex', ['f', 'f', 'm'], { f: 10, m: 2 })],
 * }) // { estimate: 2.333…, influence: [-0.41666…, 0.41666…, 0] }
 */
export function influenceOfCalibratedMean(
  values: Float64Array,
  calibration: Calibration,
  domain?: Float64Array,
): Outcome<LinearisedEstimate> {
  requireCalibration(calibration)
  const { weights } = calibration
  const inside = domain ?? new Float64Array(weights.length).fill(1)
  requireSameLength(values, weights)
  requireSameLength(inside, weights)
  requireFinite(values, 'value')
  requireFinite(inside, 'domain')
  let above = 0
  let below = 0
  for (let row = 0; row < weights.length; row += 1) {
    if (inside[row] === 0) continue
    above += weights[row] * inside[row] * values[row]
    below += weights[row] * inside[row]
  }
  if (below === 0) return impossible('denominator-is-zero')
  const estimate = above / below
  const variable = values.map((value, row) =>
    inside[row] === 0 ? 0 : (inside[row] * (value - estimate)) / below,
  )
  const influences = calibratedInfluences([variable], calibration)
  if (influences.status !== 'ok') return influences
  return ok({ estimate, influence: influences.value[0] })
}
