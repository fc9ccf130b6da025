// SPDX-License-Identifier: EUPL-1.2
import { betaQuantile } from '../distributions/beta-quantile.ts'
import { incompleteBeta } from '../distributions/incomplete-beta.ts'

/** A beta distribution with its weight in a mixture. */
export interface BetaPart {
  readonly weight: number
  readonly a: number
  readonly b: number
}

/** Beyond this logit a share is 0 or 1 for every purpose (1e-26). */
const farthest = 60
const precision = 1e-10
const mostSteps = 200

/**
 * Quantile of a mixture of beta distributions, by regula falsi on the logit of the share.
 *
 * @param p 0 to 1 exclusive
 * @param start a beta distribution near the mixture
 * @returns between 0 and 1; 0 or 1 itself when nearer than 1e-26
 */
export function mixtureQuantile(
  p: number,
  parts: readonly BetaPart[],
  start: { readonly a: number; readonly b: number },
): number {
  const above = (logit: number) => {
    const x = 1 / (1 + Math.exp(-logit))
    return parts.reduce((sum, { weight, a, b }) => sum + weight * incompleteBeta(x, a, b), 0) - p
  }
  const first = betaQuantile(p, start.a, start.b)
  let low = Math.max(-farthest, Math.min(farthest, Math.log(first / (1 - first)))) - 0.1
  let high = low + 0.2
  for (let step = 0.2; above(low) > 0; step *= 2) {
    if (low < -farthest) return 0
    high = low
    low -= step
  }
  for (let step = 0.2; above(high) < 0; step *= 2) {
    if (high > farthest) return 1
    low = high
    high += step
  }
  return 1 / (1 + Math.exp(-rootBetween(above, low, high)))
}

/** Where a rising function crosses 0, given a place below and one above. */
function rootBetween(of: (x: number) => number, low: number, high: number): number {
  let [under, over] = [of(low), of(high)]
  for (let step = 0; step < mostSteps && high - low > precision; step += 1) {
    const middle = low + ((high - low) * under) / (under - over)
    if (!(middle > low && middle < high)) break
    const value = of(middle)
    if (value === 0) return middle
    if (value < 0) {
      low = middle
      under = value
      over /= 2
    } else {
      high = middle
      over = value
      under /= 2
    }
    if (Math.abs(value) < precision / 100) return middle
  }
  return (low + high) / 2
}
