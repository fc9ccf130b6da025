// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { betaLogitQuantile } from './beta-logit-quantile.ts'

/**
 * Quantile of the beta distribution: the x with I_x(a, b) = p.
 *
 * Newton's method on the logarithm of the smaller tail as a function of the logit of x, which
 * converges from every start; as exact as `incompleteBeta`. A quantile below the smallest double
 * is 0, as in R.
 *
 * @param p 0 to 1
 * @param a first shape, above 0
 * @param b second shape, above 0; together at most 1e300
 * @throws ContractError when an argument is out of range
 * @example betaQuantile(0.5, 2, 3) // 0.38572756813238…
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0 && a + b <= 1e300)) {
    throw new ContractError(`betaQuantile of ${p}, ${a}, ${b}`)
  }
  if (p === 0 || p === 1) return p
  const logit =
    p <= 0.5 ? betaLogitQuantile(p, 'below', a, b) : betaLogitQuantile(1 - p, 'above', a, b)
  return 1 / (1 + Math.exp(-logit))
}
