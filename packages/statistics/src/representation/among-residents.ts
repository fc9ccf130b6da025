// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireBounds, requireNotNegative } from '../contract/require-numbers.ts'

/**
 * Share of a class among the followers who live in the municipality, when the platform tells only
 * its share s among all followers and a part r of them are residents.
 *
 * All followers from elsewhere may belong to the class, or none: [max(0, (s - 1 + r) / r),
 * min(1, s / r)]. Low rises with s and r, high falls with r, so the ends lie at the lowest r.
 *
 * @param share of the class among all followers, fraction
 * @param residents part of the followers who are residents, fraction (see residentPart)
 * @throws ContractError when an end is negative, not finite or upside down
 * @returns impossible `no-resident-followers` when none of the followers can be a resident
 * @example
 * amongResidents({ low: 0.5, high: 0.5 }, { low: 0.8, high: 0.9 })
 * // { low: 0.375, high: 0.625 }
 */
export function amongResidents(share: Bounds, residents: Bounds): Outcome<Bounds> {
  requireBounds(share, 'share')
  requireBounds(residents, 'residents')
  requireNotNegative([share.low, residents.low], 'share')
  if (residents.high === 0) return impossible('no-resident-followers')
  const part = residents.low
  if (part === 0) return ok({ low: 0, high: share.high === 0 ? 0 : 1 })
  return ok({
    low: Math.max(0, Math.min(1, (share.low - 1 + part) / part)),
    high: Math.min(1, share.high / part),
  })
}
