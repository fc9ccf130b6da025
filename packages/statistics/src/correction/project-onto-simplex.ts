// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite } from '../contract/require-numbers.ts'

/**
 * The shares (not negative, sum 1) nearest to a vector in the sense of least squares: all entries
 * less one number, cut at 0 (Held, Wolfe and Crowder 1974; Duchi et al. 2008).
 *
 * @throws ContractError when an entry is not finite
 * @returns impossible `no-classes` for an empty vector
 * @example projectOntoSimplex(Float64Array.of(-0.25, 0.5, 0.75)) // [0, 0.375, 0.625]
 */
export function projectOntoSimplex(vector: Float64Array): Outcome<Float64Array> {
  requireFinite(vector, 'entry')
  if (vector.length === 0) return impossible('no-classes')
  const falling = vector.toSorted().toReversed()
  let sum = 0
  let taken = 0
  for (const [at, entry] of falling.entries()) {
    const off = (sum + entry - 1) / (at + 1)
    if (at > 0 && entry <= off) break
    sum += entry
    taken = off
  }
  return ok(vector.map((entry) => Math.max(0, entry - taken)))
}
