// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/**
 * How far two proportions lie apart on a scale on which equal distances are equally easy to see:
 * Cohen's h = 2 asin(sqrt(a)) - 2 asin(sqrt(b)) (Cohen 1988, section 6.2). Conventions: 0.2 small,
 * 0.5 medium, 0.8 large. From -pi to pi.
 *
 * @param a proportion, 0 to 1; @param b the one it is compared with
 * @throws ContractError when a proportion lies outside 0-1
 * @example cohenH(0.5, 0.25) // 0.52359877…
 */
export function cohenH(a: number, b: number): number {
  for (const one of [a, b]) {
    if (!(one >= 0 && one <= 1)) throw new ContractError(`proportion ${one}`)
  }
  return 2 * Math.asin(Math.sqrt(a)) - 2 * Math.asin(Math.sqrt(b))
}
