// SPDX-License-Identifier: EUPL-1.2
import { deviancePart } from '../distributions/deviance-part.ts'
import type { Family } from './family.ts'
import { poissonFamily } from './poisson-family.ts'

/**
 * Counts whose variance is mean + mean² / theta (NB2; Cameron and Trivedi 2013, section 3.3); log
 * link.
 */
export function negativeBinomialFamily(theta: number): Family {
  return {
    evaluate(predictor, outcome, prior, at, rows, weight, score) {
      let kernel = 0
      for (let row = 0; row < rows; row += 1) {
        const counts = prior === undefined ? 1 : prior[at + row]
        const mean = Math.exp(predictor[row])
        const count = outcome[at + row]
        const part = (counts * theta) / (mean + theta)
        weight[row] = mean * part
        score[row] = (count - mean) * part
        const log = Math.log1p(mean / theta)
        kernel += counts * ((count + theta) * log - count * predictor[row])
      }
      return 2 * kernel
    },
    start: (outcome, prior) => poissonFamily.start(outcome, prior),
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
    direction: (outcome) => poissonFamily.direction(outcome),
  }
}
