// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { type ShareEstimate, shareQuantile } from './share-estimate.ts'

/**
 * The plain interval of a share of a complex sample, p ± t se.
 *
 * For comparison: near 0 and 1 it is too narrow on the far side, and of width 0 where the share is
 * 0. Prefer `kornGraubardInterval`.
 *
 * @param level confidence, between 0 and 1
 * @throws ContractError when the share or level is out of range, or a number negative
 * @returns ends as the formula gives them, which may lie outside 0-1; impossible
 *   `no-degrees-of-freedom`
 * @example
 * linearShareInterval({ share: 0.4, standardError: 0.04, degreesOfFreedom: 20 })
 * // { value: 0.4, low: 0.3165…, high: 0.4834… }
 */
export function linearShareInterval(estimate: ShareEstimate, level = 0.95): Outcome<Interval> {
  const quantile = shareQuantile(estimate, level)
  if (quantile.status !== 'ok') return quantile
  const half = quantile.value * estimate.standardError
  return ok({ value: estimate.share, low: estimate.share - half, high: estimate.share + half })
}
