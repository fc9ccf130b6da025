// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/**
 * The derivative of log gamma, by recurrence to 10 and the asymptotic series (Abramowitz and
 * Stegun 1964, 6.3.5 and 6.3.18); absolute accuracy 1e-15 next to its zero at 1.46.
 *
 * @param x above 0, finite
 * @throws ContractError when x is out of range
 * @example digamma(1) // -0.577215664901532…
 */
export function digamma(x: number): number {
  if (!(x > 1e-300 && x < Infinity)) throw new ContractError(`digamma of ${x}`)
  let at = x
  let sum = 0
  while (at < 10) {
    sum -= 1 / at
    at += 1
  }
  const s = 1 / (at * at)
  const far = 1 / 240 - s * (1 / 132 - s * (691 / 32760 - s * (1 / 12 - (s * 3617) / 8160)))
  return sum + Math.log(at) - 0.5 / at - s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * far)))
}
