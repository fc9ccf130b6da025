// SPDX-License-Identifier: EUPL-1.2
import { requireLevel } from '../contract/require-numbers.ts'
import { requireTwoLists, type TwoLists } from './two-lists.ts'
import { unseenInterval } from './unseen-interval.ts'

export interface ChapmanEstimate {
  readonly estimate: number
  readonly variance: number
  readonly standardError: number
  readonly low: number
  readonly high: number
}

/**
 * How many there are from two lists, almost without bias and also when none is on both (Chapman
 * 1951): (first + 1)(second + 1) / (both + 1) - 1.
 *
 * Variance of Seber (1970): (first + 1)(second + 1)(first - both)(second - both) /
 * ((both + 1)² (both + 2)). Interval: log-normal in the number not seen (Chao 1987), so never below
 * those seen. Assumes as lincolnPetersen.
 *
 * @param options level of the interval, 0.95
 * @throws ContractError when a number is negative, `both` is above one of the lists, or the level
 *   is out of range
 * @example
 * chapman({ first: 200, second: 150, both: 45 })
 * // { estimate: 658.804347…, variance: 4966.843552… }
 */
export function chapman(
  lists: TwoLists,
  options: { readonly level?: number } = {},
): ChapmanEstimate {
  const { level = 0.95 } = options
  requireTwoLists(lists)
  requireLevel(level)
  const { first, second, both } = lists
  const estimate = ((first + 1) / (both + 1)) * (second + 1) - 1
  const variance =
    ((((first + 1) / (both + 1)) * (second + 1)) / (both + 1) / (both + 2)) *
    (first - both) *
    (second - both)
  const seen = first + second - both
  return {
    estimate,
    variance,
    standardError: Math.sqrt(variance),
    ...unseenInterval(seen, estimate - seen, variance, level),
  }
}
