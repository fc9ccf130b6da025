// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireBounds, requireNotNegative } from '../contract/require-numbers.ts'

/**
 * At most so many followers per 100 residents of a class: h = 100 F s / N. Above 100 when followers
 * live elsewhere, are organisations, or follow twice.
 *
 * @param followers number of accounts F; @param share of the class among them, fraction
 * @param residents number of residents of the class N
 * @throws ContractError when a number is negative or not finite
 * @returns impossible `no-residents` when N is 0
 * @example perHundred(1629, { value: 0.163, low: 0.162, high: 0.164 }, 8000) // { value: 3.319… }
 */
export function perHundred(
  followers: number,
  share: Interval,
  residents: number,
): Outcome<Interval> {
  requireNotNegative([followers, residents, share.low], 'count')
  requireBounds(share, 'share')
  if (residents === 0) return impossible('no-residents')
  const scale = (100 * followers) / residents
  return ok({ value: scale * share.value, low: scale * share.low, high: scale * share.high })
}
