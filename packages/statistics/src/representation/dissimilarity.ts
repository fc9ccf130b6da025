// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative, requireSameLength } from '../contract/require-numbers.ts'

/**
 * Index of dissimilarity (Duncan and Duncan 1955): the part of one distribution that would have to
 * change class to become the other, D = 1/2 sum |p - q|. Fraction, 0 to 1.
 *
 * Both are divided by their sums first, so counts and shares may be mixed.
 *
 * @param p counts or shares per class; @param q the same classes in the same order
 * @throws ContractError when lengths differ or a number is negative or not finite
 * @returns impossible `empty-distribution` when one adds up to zero
 * @example dissimilarity(Float64Array.of(5, 3, 2), Float64Array.of(0.2, 0.3, 0.5)) // 0.3
 */
export function dissimilarity(p: Float64Array, q: Float64Array): Outcome<number> {
  requireSameLength(p, q)
  requireNotNegative(p, 'p')
  requireNotNegative(q, 'q')
  const totalP = p.reduce((sum, one) => sum + one, 0)
  const totalQ = q.reduce((sum, one) => sum + one, 0)
  if (totalP === 0 || totalQ === 0) return impossible('empty-distribution')
  const apart = p.reduce(
    (sum, one, index) => sum + Math.abs(one / totalP - (q[index] ?? 0) / totalQ),
    0,
  )
  return ok(apart / 2)
}
