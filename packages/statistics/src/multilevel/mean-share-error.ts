// SPDX-License-Identifier: EUPL-1.2
import { solveArrow } from './arrow-system.ts'
import { fixedVariance } from './logit-variance.ts'
import type { MultilevelLogit } from './multilevel-logit.ts'
import { newLevelVariance, type PredictionRows, thetaByPlace } from './prediction-rows.ts'

export interface MeanOfShares {
  /** Per row asked for. */
  readonly shares: Float64Array
  readonly weights: Float64Array
  /** Those that count. */
  readonly rows: Int32Array
}

/** Standard error of a weighted mean of modelled shares, by the delta method. */
export function meanShareError(
  fit: MultilevelLogit,
  asked: PredictionRows,
  { shares, weights, rows }: MeanOfShares,
): number {
  const { columns, groups, fixed, places } = asked
  const { system, givingWay } = fit.posterior
  const theta = thetaByPlace(fit)
  const loads = new Float64Array(theta.length)
  const newLoads = new Float64Array(asked.newLevels.length)
  const d = new Float64Array(columns)
  let total = 0
  for (const row of rows) {
    const slope = weights[row] * shares[row] * (1 - shares[row])
    total += weights[row]
    for (let j = 0; j < columns; j += 1) d[j] += slope * fixed[row * columns + j]
    for (let k = 0; k < groups; k += 1) {
      const place = places[row * groups + k]
      if (place < 0) newLoads[-1 - place] += slope
      else loads[place] += slope
    }
  }
  for (let at = 0; at < loads.length; at += 1) {
    loads[at] *= theta[at]
    if (loads[at] === 0) continue
    for (let j = 0; j < columns; j += 1) d[j] -= givingWay[j][at] * loads[at]
  }
  const solved = loads.slice()
  solveArrow(system, solved)
  let variance = fixedVariance(fit, d)
  for (let at = 0; at < loads.length; at += 1) variance += loads[at] * solved[at]
  for (let at = 0; at < newLoads.length; at += 1) {
    variance += newLoads[at] ** 2 * newLevelVariance(fit, asked, -1 - at)
  }
  return Math.sqrt(variance) / total
}
