// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { requireBounds, requireNotNegative } from '../contract/require-numbers.ts'

/**
 * Residents of a class that an account surely does not reach: N (1 - min(1, h)), with h the
 * followers per resident. A floor, for not every follower is a resident.
 *
 * @param residents number of residents of the class N
 * @param followersPerHundred as perHundred gives it
 * @throws ContractError when a number is negative or not finite
 * @example notReached(8000, { value: 25, low: 24, high: 26 }) // { value: 6000, low: 5920 }
 */
export function notReached(residents: number, followersPerHundred: Interval): Interval {
  requireBounds(followersPerHundred, 'followers per hundred')
  requireNotNegative([residents, followersPerHundred.low], 'count')
  const left = (perHundred: number) => residents * (1 - Math.min(1, perHundred / 100))
  return {
    value: left(followersPerHundred.value),
    low: left(followersPerHundred.high),
    high: left(followersPerHundred.low),
  }
}
