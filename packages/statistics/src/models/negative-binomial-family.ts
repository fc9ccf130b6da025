// SPDX-License-Identifier: EUPL-1.2
import { deviancePart } from '../distributions/deviance-part.ts'
import type { Family } from './family.ts'
import { poissonFamily } from './poisson-family.ts'

/** What the likelihood of theta needs of the rows, gathered while they are walked over. */
export interface ThetaSums {
  /** Sum of log(1 + mean / theta). */
  logs: number
  /** Sum of (count + theta) / (mean + theta). */
  shares: number
  /** Sum of 2 / (mean + theta) - (count + theta) / (mean + theta)². */
  curvature: number
}

/**
 * Counts whose variance is mean + mean² / theta (NB2; Cameron and Trivedi 2013, section 3.3); log
 * link.
 *
 * @param sums filled anew at every walk over all rows
 */
export function negativeBinomialFamily(theta: number, sums?: ThetaSums): Family {
  const gathered: ThetaSums = sums ?? { logs: 0, shares: 0, curvature: 0 }
  return {
    evaluate(predictor, outcome, prior, at, rows, weight, score) {
      let logs = 0
      let shares = 0
      let curvature = 0
      let kernel = 0
      for (let row = 0; row < rows; row += 1) {
        const counts = prior === undefined ? 1 : prior[at + row]
        const eta = predictor[row]
        const mean = Math.exp(eta)
        const count = outcome[at + row]
        const over = 1 / (mean + theta)
        const log = counts * Math.log1p(mean / theta)
        const share = counts * (count + theta) * over
        weight[row] = counts * mean * theta * over
        score[row] = counts * (count - mean) * theta * over
        logs += log
        shares += share
        curvature += (2 * counts - share) * over
        kernel += (count + theta) * log - counts * count * eta
      }
      if (at === 0) {
        gathered.logs = 0
        gathered.shares = 0
        gathered.curvature = 0
      }
      gathered.logs += logs
      gathered.shares += shares
      gathered.curvature += curvature
      return 2 * kernel
    },
    start: poissonFamily.start,
    mean: Math.exp,
    link: Math.log,
    variance: (mean) => mean + (mean * mean) / theta,
    deviance(outcome, predictor) {
      const mean = Math.exp(predictor)
      if (outcome === 0) return 2 * theta * Math.log1p(mean / theta)
      if (mean === 0) return Infinity
      return 2 * (deviancePart(outcome, mean) - deviancePart(outcome + theta, mean + theta))
    },
    saturated: (outcome) =>
      outcome === 0
        ? 0
        : 2 * ((outcome + theta) * Math.log1p(outcome / theta) - outcome * Math.log(outcome)),
    direction: poissonFamily.direction,
  }
}
