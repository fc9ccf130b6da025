// SPDX-License-Identifier: EUPL-1.2
import type { CountTable } from './count-table.ts'
import { thetaStep } from './theta-likelihood.ts'
import type { ThetaSums } from './theta-sums.ts'

export interface ThetaEstimate {
  readonly theta: number
  readonly standardError: number
}

/** Steps below it end the search; the next would be about its square. */
const enough = Number.EPSILON ** 0.25
const mostSteps = 100

/**
 * Maximum likelihood of theta at given means, by Newton's method from the moment estimate; the
 * error is that of the information at the last step, as in `theta.ml` of R's MASS (Venables and
 * Ripley 2002, section 7.4), so that the digits agree.
 *
 * @param means expected counts, above 0
 * @returns undefined when the search does not end at a number above 0
 */
export function thetaNewton(
  counts: Float64Array,
  means: Float64Array,
  weights: Float64Array | undefined,
  table: CountTable,
): ThetaEstimate | undefined {
  let theta = table.total / squaredMisses(counts, means, weights)
  for (let step = 1; step < mostSteps; step += 1) {
    theta = Math.abs(theta)
    if (!(theta > 1e-10 && theta < 1e15)) return undefined
    const sums = thetaSums(counts, means, weights, theta)
    const { score, information } = thetaStep(table, theta, sums)
    theta += score / information
    if (Math.abs(score / information) <= enough) {
      return theta > 0 && information > 0
        ? { theta, standardError: Math.sqrt(1 / information) }
        : undefined
    }
  }
  return undefined
}

/** Sum of (count / mean - 1)². */
function squaredMisses(
  counts: Float64Array,
  means: Float64Array,
  weights: Float64Array | undefined,
): number {
  let sum = 0
  for (let row = 0; row < counts.length; row += 1) {
    const miss = counts[row] / means[row] - 1
    sum += (weights === undefined ? 1 : weights[row]) * miss * miss
  }
  return sum
}

function thetaSums(
  counts: Float64Array,
  means: Float64Array,
  weights: Float64Array | undefined,
  theta: number,
): ThetaSums {
  const sums = { logs: 0, shares: 0, curvature: 0 }
  for (let row = 0; row < counts.length; row += 1) {
    const weight = weights === undefined ? 1 : weights[row]
    const over = 1 / (means[row] + theta)
    const share = weight * (counts[row] + theta) * over
    sums.logs += weight * Math.log1p(means[row] / theta)
    sums.shares += share
    sums.curvature += (2 * weight - share) * over
  }
  return sums
}
