// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Interval } from '../contract/interval.ts'
import { requireBounds } from '../contract/require-numbers.ts'

/**
 * What a share among the known can be among all, when nothing is known of the rest (Manski's worst
 * case bounds): none of the unknown belong to the class, or all of them do.
 *
 * With coded share c, [l, h] becomes [c l, c h + 1 - c]. The value stays: it is the share if the
 * unknown are like the known.
 *
 * @param share among the known, fraction
 * @param codedShare part of the units whose trait is known, 0 to 1
 * @throws ContractError when a share or the coded share lies outside 0-1
 * @example
 * withUnknownPart({ value: 0.5, low: 0.48, high: 0.52 }, 0.9)
 * // { value: 0.5, low: 0.432, high: 0.568 }
 */
export function withUnknownPart(share: Interval, codedShare: number): Interval {
  requireBounds(share, 'share')
  if (!(codedShare >= 0 && codedShare <= 1)) throw new ContractError(`coded share ${codedShare}`)
  if (share.low < 0 || share.high > 1) throw new ContractError(`share ${share.low}-${share.high}`)
  return {
    value: share.value,
    low: codedShare * share.low,
    high: codedShare * share.high + 1 - codedShare,
  }
}
