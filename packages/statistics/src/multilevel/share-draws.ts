// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor } from '../algebra/cholesky.ts'
import { normalDraw } from '../random/normal-draw.ts'
import type { RandomStream } from '../random/random-stream.ts'
import { correlateArrow } from './arrow-system.ts'
import type { MultilevelLogit } from './multilevel-logit.ts'
import { type PredictionRows, thetaByPlace } from './prediction-rows.ts'

/**
 * A way to draw coefficients, effects and effects of new levels from their normal approximation:
 * each call overwrites `shares` with the share of every row.
 */
export function shareDraws(
  fit: MultilevelLogit,
  asked: PredictionRows,
  stream: RandomStream,
): (shares: Float64Array) => void {
  const { size, fixed, columns, places, groups } = asked
  const { system, covariance, deviations } = fit.posterior
  const theta = thetaByPlace(fit)
  const lower = choleskyFactor(covariance)
  const fromMean = Float64Array.from(asked.logit)
  const effects = new Float64Array(theta.length)
  const newEffects = new Float64Array(asked.newLevels.length)
  return (shares) => {
    const moves = coefficientMoves(lower?.values, columns, stream)
    for (let at = 0; at < effects.length; at += 1) effects[at] = normalDraw(stream)
    correlateArrow(system, effects)
    for (let at = 0; at < effects.length; at += 1) {
      for (let j = 0; j < columns; j += 1) {
        effects[at] -= fit.posterior.givingWay[j][at] * moves[j]
      }
      effects[at] *= theta[at]
    }
    for (const [at, group] of asked.newLevels.entries()) {
      newEffects[at] = deviations[group] * normalDraw(stream)
    }
    for (let row = 0; row < size; row += 1) {
      let logit = fromMean[row]
      for (let j = 0; j < columns; j += 1) logit += fixed[row * columns + j] * moves[j]
      for (let k = 0; k < groups; k += 1) {
        const place = places[row * groups + k]
        logit += place < 0 ? newEffects[-1 - place] : effects[place]
      }
      shares[row] = 1 / (1 + Math.exp(-logit))
    }
  }
}

/** A draw of the coefficients' error; none where their covariance is singular. */
function coefficientMoves(
  lower: Float64Array | undefined,
  columns: number,
  stream: RandomStream,
): Float64Array {
  const z = Float64Array.from({ length: columns }, () => normalDraw(stream))
  return z.map((_, i) => {
    let sum = 0
    for (let j = 0; j <= i; j += 1) sum += (lower?.[i * columns + j] ?? 0) * z[j]
    return sum
  })
}
