// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { logGamma } from './log-gamma.ts'
import { logGammaDrop } from './log-gamma-drop.ts'
import { stirlingError } from './stirling-error.ts'
import { halfLogTwoPi } from './stirling-series.ts'

/**
 * Natural logarithm of the beta function B(a, b) = gamma(a) gamma(b) / gamma(a + b), without the
 * cancellation of large logarithms (Didonato and Morris 1992, ACM TOMS 18(3), section 4).
 *
 * @param a above 0
 * @param b above 0
 * @throws ContractError when an argument is not above 0 or not finite
 * @example logBeta(2, 3) // -2.4849066497880…
 */
export function logBeta(a: number, b: number): number {
  if (!(a > 0 && b > 0 && a + b < Infinity)) throw new ContractError(`logBeta of ${a}, ${b}`)
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large)
  if (small < 10) return logGamma(small) + logGammaDrop(large, small)
  const n = small + large
  const errors = stirlingError(small) + stirlingError(large) - stirlingError(n)
  const logs = (small - 0.5) * Math.log(small / n) - 0.5 * Math.log(large)
  return halfLogTwoPi + errors + logs + large * Math.log1p(-small / n)
}
