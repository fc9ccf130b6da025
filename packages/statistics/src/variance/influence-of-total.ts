// SPDX-License-Identifier: EUPL-1.2
import { requireFinite, requireSameLength } from '../contract/require-numbers.ts'

/**
 * What each row contributes to a weighted total: weight times value.
 *
 * @throws ContractError when lengths differ or a number is not finite
 * @example influenceOfTotal(Float64Array.of(3, 5), Float64Array.of(10, 2)) // [30, 10]
 */
export function influenceOfTotal(values: Float64Array, weights: Float64Array): Float64Array {
  requireSameLength(values, weights)
  requireFinite(values, 'value')
  requireFinite(weights, 'weight')
  return Float64Array.from(values, (value, row) => value * weights[row])
}
