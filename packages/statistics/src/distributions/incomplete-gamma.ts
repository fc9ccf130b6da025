// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { logGammaLower } from './log-gamma-tails.ts'

/**
 * The regularised lower incomplete gamma function P(a, x): the part of the gamma distribution with
 * shape a that lies below x. A true tail: 1e-300 is 1e-300.
 *
 * Series and continued fraction (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31), for shapes from
 * 1e5 on Temme's uniform expansion (1979); relative accuracy about 1e-14.
 *
 * @param x 0 or more; may be infinite
 * @param a shape, above 0, at most 1e300
 * @throws ContractError when an argument is out of range
 * @example incompleteGamma(1, 1) // 0.632120558828557…
 */
export function incompleteGamma(x: number, a: number): number {
  if (!(x >= 0 && a > 0 && a <= 1e300)) throw new ContractError(`incompleteGamma of ${x}, ${a}`)
  if (x === 0 || x === Infinity) return x === 0 ? 0 : 1
  return Math.exp(logGammaLower(x, Math.log(x), a))
}
