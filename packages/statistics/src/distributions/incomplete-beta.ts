// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { logBetaTail } from './log-beta-tail.ts'

/**
 * The regularised incomplete beta function I_x(a, b): the part of the beta distribution with
 * shapes a and b that lies below x. A true tail: 1e-300 is 1e-300; the upper one is
 * `incompleteBeta(1 - x, b, a)`.
 *
 * The continued fraction of Didonato and Morris (1992, ACM TOMS 18(3)), with deviances for large
 * shapes (Loader 2000); relative accuracy about 1e-14, in far tails of shapes above 1e5 as many
 * digits as the rounding of x leaves.
 *
 * @param x 0 to 1
 * @param a first shape, above 0
 * @param b second shape, above 0; together at most 1e300
 * @throws ContractError when an argument is out of range
 * @example incompleteBeta(0.5, 2, 3) // 0.6875
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0 && a + b <= 1e300)) {
    throw new ContractError(`incompleteBeta of ${x}, ${a}, ${b}`)
  }
  if (x === 0 || x === 1) return x
  return Math.exp(logBetaTail(x, 1 - x, Math.log(x), Math.log1p(-x), a, b))
}
