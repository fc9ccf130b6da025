// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { digamma } from './digamma.ts'
import { type LogTail, logConcaveRoot } from './log-concave-root.ts'
import { logGammaFront, logGammaLower, logGammaUpper } from './log-gamma-tails.ts'
import { normalQuantile } from './normal-quantile.ts'
import { trigamma } from './trigamma.ts'

/**
 * Quantile of the chi-square distribution: the x below which lies the part p.
 *
 * Newton's method on the logarithm of the smaller tail as a function of log x, which converges from
 * every start; relative accuracy about 1e-14. A quantile below the smallest double is 0, as in R.
 *
 * @param p 0 or more, below 1
 * @param df degrees of freedom, above 0, at most 1e300, need not be whole
 * @throws ContractError when an argument is out of range
 * @example chiSquareQuantile(0.95, 1) // 3.841458820694…
 */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(p >= 0 && p < 1 && df > 0 && df <= 1e300)) {
    throw new ContractError(`chiSquareQuantile of ${p}, ${df}`)
  }
  if (p === 0) return 0
  const a = df / 2
  const start = digamma(a) + normalQuantile(p) * Math.sqrt(trigamma(a))
  // No double below 1 is nearer to it than 1e-16: 8.3 standard deviations, 37 exponential means.
  const highest = Math.log(a + 15 * Math.sqrt(a) + 60)
  const logX =
    p <= 0.5
      ? logConcaveRoot(tail(a, logGammaLower), Math.log(p), start, 1, highest)
      : logConcaveRoot(tail(a, logGammaUpper), Math.log1p(-p), start, -1, highest)
  return 2 * Math.exp(logX)
}

function tail(a: number, logTail: typeof logGammaLower): LogTail {
  const logA = Math.log(a)
  return {
    logPart: (u) => logTail(Math.exp(u), u, a),
    logDensity: (u) => logGammaFront(Math.exp(u), u, a) + logA,
  }
}
