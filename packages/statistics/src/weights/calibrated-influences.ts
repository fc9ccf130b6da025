// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite } from '../contract/require-numbers.ts'
import { type Calibration, requireCalibration } from './calibration.ts'
import { columnResiduals } from './column-residuals.ts'
import { marginResiduals } from './margin-residuals.ts'

/**
 * What each row contributes to the error of estimates made with calibrated weights: what the
 * calibration explains of a variable has no error left, so only the residual counts.
 *
 * Residual of the regression of the variable on the margins' classes (or auxiliaries) with the
 * DESIGN weights, times the FINAL weight (Deville and Särndal 1992, equation 3.4). One regression
 * on all margins together, also after raking. Holds for post-stratification, raking and every
 * calibration of large samples; when one weight dominates, the error comes out too small.
 *
 * @param variables per estimate its linearised variable without the weight: for a total the values,
 *   for a mean (value - mean) / sum of the final weights
 * @throws ContractError when lengths differ or a number is not finite
 * @returns a column per variable for `linearisedCovariance`; impossible `missing-values` (rows)
 *   when a row with a weight has no class in a margin
 * @example calibratedInfluences([Float64Array.of(1, 3, 4)], {
 *   designWeights: Float64Array.of(1, 1, 1),
 *   weights: Float64Array.of(5, 5, 2),
 *   margins: [marginOf('sex', ['f', 'f', 'm'], { f: 10, m: 2 })],
 * }) // [[-5, 5, 0]]
 */
export function calibratedInfluences(
  variables: readonly Float64Array[],
  calibration: Calibration,
): Outcome<readonly Float64Array[]> {
  requireCalibration(calibration)
  const { designWeights, weights } = calibration
  for (const variable of variables) {
    requireFinite(variable, 'variable')
    if (variable.length !== weights.length) {
      throw new ContractError(`a variable of ${variable.length} rows, ${weights.length} weights`)
    }
  }
  const residuals =
    'margins' in calibration
      ? marginResiduals(variables, calibration.margins, designWeights)
      : ok(columnResiduals(variables, calibration.auxiliaries, designWeights))
  if (residuals.status !== 'ok') return residuals
  for (const residual of residuals.value) {
    for (let row = 0; row < residual.length; row += 1) residual[row] *= weights[row]
  }
  return residuals
}
