// SPDX-License-Identifier: EUPL-1.2
import { adjustedInOrder, type PValues } from './adjusted-in-order.ts'

/**
 * Adjusted p-values that hold the chance of even one false alarm over the whole family, whatever
 * the dependence between the tests (Holm 1979): never worse than Bonferroni.
 *
 * p (n + 1 - rank), made monotone from the smallest up.
 *
 * @param p p-values, 0 to 1; null for a test that could not be done, which stays null and is not
 *   counted
 * @throws ContractError when a p-value lies outside 0-1
 * @returns adjusted p-values in the same order
 * @example
 * holm([0.01, 0.04, null, 0.03, 0.005])
 * // [0.03, 0.06, null, 0.06, 0.02]
 */
export function holm(p: PValues): (number | null)[] {
  return adjustedInOrder(p, (rank, tests) => tests + 1 - rank, 'smallest')
}
