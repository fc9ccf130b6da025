// SPDX-License-Identifier: EUPL-1.2
import { normalCumulative } from '../distributions/normal-cumulative.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { normalUpperTail } from '../distributions/normal-upper-tail.ts'
import { binomialDeviance, binomialEntropy } from './binomial-deviance.ts'
import type { Family } from './family.ts'

/** Beyond it the tail of the normal distribution is no number of double precision. */
const farthest = 37
const rootTwoPi = Math.sqrt(2 * Math.PI)

/** Shares of successes, 0 to 1, the prior being the trials; probit link. */
export const probitFamily: Family = {
  evaluate(predictor, outcome, prior, at, rows, weight, score) {
    let kernel = 0
    for (let row = 0; row < rows; row += 1) {
      const counts = prior === undefined ? 1 : prior[at + row]
      const eta = Math.max(-farthest, Math.min(farthest, predictor[row]))
      const share = outcome[at + row]
      const p = normalCumulative(eta)
      const q = normalUpperTail(eta)
      const density = Math.exp(-0.5 * eta * eta) / rootTwoPi
      weight[row] = counts * (density / p) * (density / q)
      score[row] = counts * (share * (density / p) - (1 - share) * (density / q))
      kernel -= counts * (share * Math.log(p) + (1 - share) * Math.log(q))
    }
    return 2 * kernel
  },
  start: (outcome, prior) => normalQuantile((prior * outcome + 0.5) / (prior + 1)),
  link: normalQuantile,
  mean: normalCumulative,
  variance: (mean) => mean * (1 - mean),
  deviance: (outcome, predictor) =>
    binomialDeviance(outcome, normalCumulative(predictor), normalUpperTail(predictor)),
  saturated: binomialEntropy,
  direction: (outcome) => (outcome === 0 ? -1 : Number(outcome === 1)),
}
