// SPDX-License-Identifier: EUPL-1.2
import { normalUpperTail } from './normal-upper-tail.ts'

/**
 * The part of the standard normal distribution at or below z; a true tail for negative z.
 *
 * @param z a standard score; may be infinite
 * @throws ContractError when z is NaN
 * @example normalCumulative(-1.959963984540054) // 0.0250000000000…
 */
export function normalCumulative(z: number): number {
  return normalUpperTail(-z)
}
