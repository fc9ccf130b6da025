// SPDX-License-Identifier: EUPL-1.2
import { upperIncompleteGamma } from './upper-incomplete-gamma.ts'

/**
 * How likely a chi-square value of x or more is by chance: Q(df/2, x/2), a true tail.
 *
 * @param x the statistic, 0 or more; may be infinite
 * @param df degrees of freedom, above 0, at most 1e300, need not be whole
 * @throws ContractError when an argument is out of range
 * @example chiSquareUpperTail(3.841458820694124, 1) // 0.05000000000000…
 */
export function chiSquareUpperTail(x: number, df: number): number {
  return upperIncompleteGamma(x / 2, df / 2)
}
