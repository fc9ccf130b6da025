// SPDX-License-Identifier: EUPL-1.2
import { deviancePart } from '../distributions/deviance-part.ts'
import type { Family } from './family.ts'

/** Counts whose variance is their mean; log link. */
export const poissonFamily: Family = {
  evaluate(predictor, outcome, prior, at, rows, weight, score) {
    let kernel = 0
    for (let row = 0; row < rows; row += 1) {
      const counts = prior === undefined ? 1 : prior[at + row]
      const mean = Math.exp(predictor[row])
      const count = outcome[at + row]
      weight[row] = counts * mean
      score[row] = counts * (count - mean)
      kernel += counts * (mean - count * predictor[row])
    }
    return 2 * kernel
  },
  start: (outcome) => Math.log(outcome + 0.1),
  link: Math.log,
  mean: Math.exp,
  variance: (mean) => mean,
  deviance(outcome, predictor) {
    const mean = Math.exp(predictor)
    return 2 * (outcome === 0 || mean === 0 ? mean : deviancePart(outcome, mean))
  },
  saturated: (outcome) => (outcome === 0 ? 0 : 2 * outcome * (1 - Math.log(outcome))),
  direction: (outcome) => (outcome === 0 ? -1 : 0),
}
