// SPDX-License-Identifier: EUPL-1.2
import { requireSameLength } from '../contract/require-numbers.ts'

/**
 * The inner product: the sum of a times b, entry by entry.
 *
 * @throws ContractError when the lengths differ
 */
export function dot(a: Float64Array, b: Float64Array): number {
  requireSameLength(a, b)
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += a[at] * b[at]
  return sum
}
