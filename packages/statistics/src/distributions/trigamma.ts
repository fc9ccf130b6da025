// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/**
 * The second derivative of log gamma, by recurrence to 10 and the asymptotic series (Abramowitz and
 * Stegun 1964, 6.4.6 and 6.4.12).
 *
 * @param x 1e-150 or more, finite
 * @throws ContractError when x is out of range
 * @example trigamma(1) // 1.64493406684822…
 */
export function trigamma(x: number): number {
  if (!(x >= 1e-150 && x < Infinity)) throw new ContractError(`trigamma of ${x}`)
  let at = x
  let sum = 0
  while (at < 10) {
    sum += 1 / (at * at)
    at += 1
  }
  const s = 1 / (at * at)
  const far = 1 / 30 - s * (5 / 66 - s * (691 / 2730 - s * (7 / 6 - (s * 3617) / 510)))
  return sum + 1 / at + s / 2 + (s / at) * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * far)))
}
