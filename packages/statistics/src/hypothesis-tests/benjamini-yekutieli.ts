// SPDX-License-Identifier: EUPL-1.2
import { adjustedInOrder, type PValues } from './adjusted-in-order.ts'

/**
 * Adjusted p-values that hold the false discovery rate whatever the dependence between the tests
 * (Benjamini and Yekutieli 2001): those of Benjamini and Hochberg times 1 + 1/2 + ... + 1/n.
 *
 * @param p p-values, 0 to 1; null for a test that could not be done, which stays null and is not
 *   counted
 * @throws ContractError when a p-value lies outside 0-1
 * @returns adjusted p-values in the same order
 * @example
 * benjaminiYekutieli([0.01, 0.04, null, 0.03, 0.005])
 * // [0.0416666…, 0.0833333…, null, 0.0833333…, 0.0416666…]
 */
export function benjaminiYekutieli(p: PValues): (number | null)[] {
  return adjustedInOrder(p, (rank, tests) => (harmonicNumber(tests) * tests) / rank, 'largest')
}

function harmonicNumber(n: number): number {
  let sum = 0
  for (let k = 1; k <= n; k += 1) sum += 1 / k
  return sum
}
