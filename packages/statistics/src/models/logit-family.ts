// SPDX-License-Identifier: EUPL-1.2
import { binomialDeviance, binomialEntropy } from './binomial-deviance.ts'
import type { Family } from './family.ts'

/** Shares of successes, 0 to 1, the prior being the trials; logit link. */
export const logitFamily: Family = {
  evaluate(predictor, outcome, prior, at, rows, weight, score) {
    let kernel = 0
    for (let row = 0; row < rows; row += 1) {
      const counts = prior === undefined ? 1 : prior[at + row]
      const eta = predictor[row]
      const share = outcome[at + row]
      const tail = Math.exp(-Math.abs(eta))
      const near = 1 / (1 + tail)
      const far = tail * near
      const p = eta > 0 ? near : far
      const q = eta > 0 ? far : near
      weight[row] = counts * p * q
      score[row] = counts * (share * q - (1 - share) * p)
      const miss = eta > 0 ? (1 - share) * eta : -share * eta
      kernel += counts * (Math.log1p(tail) + miss)
    }
    return 2 * kernel
  },
  start: (outcome, prior) => Math.log((prior * outcome + 0.5) / (prior * (1 - outcome) + 0.5)),
  link: (mean) => Math.log(mean / (1 - mean)),
  mean: (predictor) => 1 / (1 + Math.exp(-predictor)),
  variance: (mean) => mean * (1 - mean),
  deviance: (outcome, predictor) =>
    binomialDeviance(outcome, 1 / (1 + Math.exp(-predictor)), 1 / (1 + Math.exp(predictor))),
  saturated: binomialEntropy,
  direction: (outcome) => (outcome === 0 ? -1 : Number(outcome === 1)),
}
