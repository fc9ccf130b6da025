// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireCount } from '../contract/require-numbers.ts'
import { logBeta } from './log-beta.ts'

/**
 * Natural logarithm of n over k, the number of ways to choose k of n: -log(n + 1) -
 * log B(n - k + 1, k + 1), which keeps its digits for large n.
 *
 * @param n whole, 0 or more
 * @param k whole, 0 to n
 * @throws ContractError when n or k is not whole, or k is not 0 to n
 * @example logBinomial(5, 2) // 2.3025850929940…
 */
export function logBinomial(n: number, k: number): number {
  requireCount(n, 'n')
  requireCount(k, 'k')
  if (k > n) throw new ContractError(`${k} of ${n}`)
  if (k === 0 || k === n) return 0
  return -Math.log(n + 1) - logBeta(n - k + 1, k + 1)
}
