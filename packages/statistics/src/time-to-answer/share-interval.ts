// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { betaQuantile } from '../distributions/beta-quantile.ts'

/**
 * The scale on which an interval of a share is symmetric. `plain` and `log` are cut off at 0 and 1;
 * the others stay inside. `log-log` is log(-log p); `complementary-log-log` is log(-log(1 - p)).
 */
export type ShareScale = 'plain' | 'log' | 'log-log' | 'complementary-log-log' | 'logit' | 'arcsine'

/** The interval of a share with 0 < share < 1, by the delta method on the scale. */
export function shareInterval(scale: ShareScale, share: number, error: number, z: number): Bounds {
  const half = z * error
  switch (scale) {
    case 'plain':
      return { low: Math.max(0, share - half), high: Math.min(1, share + half) }
    case 'log': {
      const factor = Math.exp(half / share)
      return { low: share / factor, high: Math.min(1, share * factor) }
    }
    case 'log-log': {
      const factor = Math.exp(half / (share * -Math.log(share)))
      return { low: share ** factor, high: share ** (1 / factor) }
    }
    case 'complementary-log-log': {
      const other = shareInterval('log-log', 1 - share, error, z)
      return { low: 1 - other.high, high: 1 - other.low }
    }
    case 'logit': {
      const factor = Math.exp(half / (share * (1 - share)))
      const odds = share / (1 - share)
      return { low: odds / (odds + factor), high: odds / (odds + 1 / factor) }
    }
    default: {
      const angle = Math.asin(Math.sqrt(share))
      const turn = half / (2 * Math.sqrt(share * (1 - share)))
      return {
        low: Math.sin(Math.max(0, angle - turn)) ** 2,
        high: Math.sin(Math.min(Math.PI / 2, angle + turn)) ** 2,
      }
    }
  }
}

/**
 * Of a share of exactly 0 or 1, which has no standard error: Clopper and Pearson's (1934) interval
 * on the number of units of which it is known.
 */
export function edgeInterval(share: 0 | 1, known: number, level: number): Bounds {
  const tail = (1 - level) / 2
  return share === 0
    ? { low: 0, high: betaQuantile(1 - tail, 1, known) }
    : { low: betaQuantile(tail, known, 1), high: 1 }
}
