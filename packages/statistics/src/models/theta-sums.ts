// SPDX-License-Identifier: EUPL-1.2
import type { Family } from './family.ts'

/** What the likelihood of theta needs of the rows, gathered while they are walked over. */
export interface ThetaSums {
  /** Sum of log(1 + mean / theta). */
  logs: number
  /** Sum of (count + theta) / (mean + theta). */
  shares: number
  /** Sum of 2 / (mean + theta) - (count + theta) / (mean + theta)². */
  curvature: number
}

/** A product of so many numbers from 1 to 1e18 is still finite. */
const together = 16
/** A mean so many times theta is taken by itself. */
const widest = 1e18

/**
 * The evaluation of a negative binomial family that gathers what theta needs instead of the
 * likelihood. Logarithms cost most of a walk: 16 rows share one where all weigh the same.
 *
 * @param sums filled anew at every walk over all rows
 */
export function thetaGathering(theta: number, sums: ThetaSums): Family['evaluate'] {
  return (predictor, outcome, prior, at, rows, weight, score) => {
    let logs = 0
    let shares = 0
    let curvature = 0
    let product = 1
    for (let row = 0; row < rows; row += 1) {
      const counts = prior === undefined ? 1 : prior[at + row]
      const mean = Math.exp(predictor[row])
      const count = outcome[at + row]
      const single = 1 / (mean + theta)
      const over = counts * single
      const part = theta * over
      const share = (count + theta) * over
      weight[row] = mean * part
      score[row] = (count - mean) * part
      shares += share
      curvature += (2 * counts - share) * single
      const ratio = mean / theta
      if (prior !== undefined || ratio > widest || ratio < 1e-3) logs += counts * Math.log1p(ratio)
      else product *= 1 + ratio
      if (row % together === 0) {
        logs += Math.log(product)
        product = 1
      }
    }
    logs += Math.log(product)
    if (at === 0) Object.assign(sums, { logs: 0, shares: 0, curvature: 0 })
    sums.logs += logs
    sums.shares += shares
    sums.curvature += curvature
    return 0
  }
}
