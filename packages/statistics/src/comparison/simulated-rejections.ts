// SPDX-License-Identifier: EUPL-1.2
import { gammaDraw } from '../random/gamma-draw.ts'
import { normalDraw } from '../random/normal-draw.ts'
import { randomStream } from '../random/random-stream.ts'
import { covarianceRoot } from './covariance-root.ts'
import type { PairwiseDifferences } from './pairwise-differences.ts'

export interface Simulation {
  readonly draws: number
  /** The critical value is the largest error of the draw at this place, from 1, lowest first. */
  readonly place: number
  readonly seed: number | string
  readonly degreesOfFreedom: number
}

/**
 * Of which ordered pairs the first is surely larger: those whose difference is beyond what the
 * largest simulated error over all pairs not yet decided reaches, until no more are found.
 *
 * @returns entry (j, k), row after row, is 1 when j is surely larger than k
 */
export function simulatedRejections(
  pairs: PairwiseDifferences,
  { draws, place, seed, degreesOfFreedom }: Simulation,
): Uint8Array {
  const { units, statistics } = pairs
  const errors = simulatedErrors(pairs, draws, seed, degreesOfFreedom)
  const larger = new Uint8Array(units * units)
  for (let found = true; found; ) {
    found = false
    const critical = largestErrors(pairs, errors, draws, larger).sort()[place - 1]
    for (let at = 0; at < larger.length; at += 1) {
      if (larger[at] === 1 || !(statistics[at] > critical)) continue
      larger[at] = 1
      found = true
    }
  }
  return larger
}

/** Draw after draw, the errors of all estimates. */
function simulatedErrors(
  { units, covariance }: PairwiseDifferences,
  draws: number,
  seed: number | string,
  degreesOfFreedom: number,
): Float64Array {
  const stream = randomStream(seed)
  const root = covarianceRoot(covariance)
  const errors = new Float64Array(draws * units)
  const normals = new Float64Array(units)
  for (let draw = 0; draw < draws; draw += 1) {
    for (let j = 0; j < units; j += 1) normals[j] = normalDraw(stream)
    const scale =
      degreesOfFreedom === Infinity
        ? 1
        : Math.sqrt(degreesOfFreedom / 2 / gammaDraw(stream, degreesOfFreedom / 2))
    for (let j = 0; j < units; j += 1) errors[draw * units + j] = scale * root(normals, j)
  }
  return errors
}

/**
 * Per draw, the largest standardised error over the ordered pairs not yet decided. Of a pair with
 * one side decided only the other side can still err.
 */
function largestErrors(
  { units, inverseErrors }: PairwiseDifferences,
  errors: Float64Array,
  draws: number,
  larger: Uint8Array,
): Float64Array {
  const largest = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw += 1) {
    const own = errors.subarray(draw * units, (draw + 1) * units)
    let most = 0
    for (let j = 0; j < units; j += 1) {
      for (let k = 0; k < j; k += 1) {
        const at = j * units + k
        const error = (own[j] - own[k]) * inverseErrors[at]
        if (error > most && larger[at] === 0) most = error
        else if (-error > most && larger[k * units + j] === 0) most = -error
      }
    }
    largest[draw] = most
  }
  return largest
}
