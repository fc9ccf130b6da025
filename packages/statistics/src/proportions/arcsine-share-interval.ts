// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { type ShareEstimate, shareQuantile } from './share-estimate.ts'

export interface ArcsineInterval extends Interval {
  /** Whether an end ran past 0 or 1 and was put there. */
  readonly reachesEnd: boolean
}

/**
 * Where a share of a complex sample lies, with t on the scale a = arcsin(sqrt(p)), on which the
 * spread of a share is nearly the same everywhere: a ± t se / (2 sqrt(p (1 - p))) (Anscombe 1948).
 *
 * An angle below 0 or above a right angle means that the end is 0 or 1. (Squaring the sine of a
 * negative angle, as some programs do, would turn it back into a positive share.)
 *
 * @param level confidence, between 0 and 1
 * @throws ContractError when the share or level is out of range, or a number negative
 * @returns within 0 and 1; impossible `no-degrees-of-freedom`, or `no-variation` for share 0 or 1
 * @example
 * arcsineShareInterval({ share: 0.4, standardError: 0.04, degreesOfFreedom: 20 })
 * // { value: 0.4, low: 0.3184…, high: 0.4844…, reachesEnd: false }
 */
export function arcsineShareInterval(
  estimate: ShareEstimate,
  level = 0.95,
): Outcome<ArcsineInterval> {
  const { share, standardError } = estimate
  const quantile = shareQuantile(estimate, level)
  if (quantile.status !== 'ok') return quantile
  if (share === 0 || share === 1) return impossible('no-variation')
  const angle = Math.asin(Math.sqrt(share))
  const half = (quantile.value * standardError) / (2 * Math.sqrt(share * (1 - share)))
  const [low, high] = [angle - half, angle + half]
  return ok({
    value: share,
    low: low <= 0 ? 0 : Math.sin(low) ** 2,
    high: high >= Math.PI / 2 ? 1 : Math.sin(high) ** 2,
    reachesEnd: low < 0 || high > Math.PI / 2,
  })
}
