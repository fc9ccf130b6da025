// SPDX-License-Identifier: EUPL-1.2
import { digamma } from './digamma.ts'
import { logBetaFront, logBetaTail } from './log-beta-tail.ts'
import { type LogTail, logConcaveRoot } from './log-concave-root.ts'
import { normalQuantile } from './normal-quantile.ts'
import { trigamma } from './trigamma.ts'

/**
 * The logit u = log(x / (1 - x)) of the point x of the beta distribution that has the part `size`
 * (at most a half) below it, or above it. On this scale both ends keep all their digits and the
 * tails are log-concave.
 */
export function betaLogitQuantile(
  size: number,
  side: 'below' | 'above',
  a: number,
  b: number,
): number {
  if (side === 'above') return -betaLogitQuantile(size, 'below', b, a)
  const spread = Math.sqrt(trigamma(a) + trigamma(b))
  const start = digamma(a) - digamma(b) + normalQuantile(size) * spread
  return logConcaveRoot(lowerTail(a, b), Math.log(size), start, 1)
}

function lowerTail(a: number, b: number): LogTail {
  return {
    logPart(u) {
      return logBetaTail(part(u), part(-u), logOfPart(u), logOfPart(-u), a, b)
    },
    logDensity(u) {
      return logBetaFront(part(u), part(-u), logOfPart(u), logOfPart(-u), a, b)
    },
  }
}

function part(u: number): number {
  return 1 / (1 + Math.exp(-u))
}

function logOfPart(u: number): number {
  return u < 0 ? u - Math.log1p(Math.exp(u)) : -Math.log1p(Math.exp(-u))
}
