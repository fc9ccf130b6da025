// SPDX-License-Identifier: EUPL-1.2
import { adjustedInOrder, type PValues } from './adjusted-in-order.ts'

/**
 * Adjusted p-values that hold the false discovery rate: of the tests with an adjusted p of at most
 * 0.05, on average at most 5 % are false alarms (Benjamini and Hochberg 1995).
 *
 * p (n / rank), made monotone from the largest down. Assumes independent or positively dependent
 * tests.
 *
 * @param p p-values, 0 to 1; null for a test that could not be done, which stays null and is not
 *   counted
 * @throws ContractError when a p-value lies outside 0-1
 * @returns adjusted p-values in the same order
 * @example
 * benjaminiHochberg([0.01, 0.04, null, 0.03, 0.005])
 * // [0.02, 0.04, null, 0.04, 0.02]
 */
export function benjaminiHochberg(p: PValues): (number | null)[] {
  return adjustedInOrder(p, (rank, tests) => tests / rank, 'largest')
}
