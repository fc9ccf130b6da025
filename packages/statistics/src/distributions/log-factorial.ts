// SPDX-License-Identifier: EUPL-1.2
import { requireCount } from '../contract/require-numbers.ts'
import { logGamma } from './log-gamma.ts'

/**
 * Natural logarithm of n! = 1 · 2 · ... · n, as log gamma(n + 1).
 *
 * @param n whole, 0 or more
 * @throws ContractError when n is not a whole number of 0 or more
 * @example logFactorial(5) // 4.787491742782…
 */
export function logFactorial(n: number): number {
  requireCount(n, 'n')
  return logGamma(n + 1)
}
