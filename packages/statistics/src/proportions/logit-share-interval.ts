// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { type ShareEstimate, shareQuantile } from './share-estimate.ts'

/**
 * Where a share of a complex sample lies, with t on the scale of the log odds:
 * logit(p) ± t se / (p (1 - p)) (Korn and Graubard 1999, section 3.4).
 *
 * @param level confidence, between 0 and 1
 * @throws ContractError when the share or level is out of range, or a number negative
 * @returns within 0 and 1; impossible `no-degrees-of-freedom`, or `no-log-odds` for share 0 or 1
 * @example
 * logitShareInterval({ share: 0.4, standardError: 0.04, degreesOfFreedom: 20 })
 * // { value: 0.4, low: 0.3201…, high: 0.4855… }
 */
export function logitShareInterval(estimate: ShareEstimate, level = 0.95): Outcome<Interval> {
  const { share, standardError } = estimate
  const quantile = shareQuantile(estimate, level)
  if (quantile.status !== 'ok') return quantile
  if (share === 0 || share === 1) return impossible('no-log-odds')
  const middle = Math.log(share / (1 - share))
  const half = (quantile.value * standardError) / (share * (1 - share))
  return ok({
    value: share,
    low: 1 / (1 + Math.exp(half - middle)),
    high: 1 / (1 + Math.exp(-middle - half)),
  })
}
