// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { logGammaUpper } from './log-gamma-tails.ts'

/**
 * The regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x): the part of the gamma
 * distribution with shape a that lies above x. A true tail: 1e-300 is 1e-300.
 *
 * Sources and accuracy as `incompleteGamma`.
 *
 * @param x 0 or more; may be infinite
 * @param a shape, above 0, at most 1e300
 * @throws ContractError when an argument is out of range
 * @example upperIncompleteGamma(1, 1) // 0.367879441171442…
 */
export function upperIncompleteGamma(x: number, a: number): number {
  if (!(x >= 0 && a > 0 && a <= 1e300)) {
    throw new ContractError(`upperIncompleteGamma of ${x}, ${a}`)
  }
  if (x === 0 || x === Infinity) return x === 0 ? 1 : 0
  return Math.exp(logGammaUpper(x, Math.log(x), a))
}
