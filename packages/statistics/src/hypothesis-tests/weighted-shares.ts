// SPDX-License-Identifier: EUPL-1.2
import { requireFinite } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'

export interface WeightedShares {
  /** Rows whose trait is known, those of weight 0 included. */
  readonly n: number
  /** Sum of their weights. */
  readonly total: number
  /** Per class, fractions of the total; all 0 when the total is. */
  readonly shares: Float64Array
}

/**
 * Weighted share of every class among the rows whose trait is known.
 *
 * @throws ContractError when the weights add up to more than a number can hold
 */
export function weightedShares(trait: Factor, weights: Float64Array): WeightedShares {
  const shares = new Float64Array(trait.levels.length)
  let n = 0
  let total = 0
  for (let row = 0; row < weights.length; row += 1) {
    const code = trait.codes[row]
    if (code < 0) continue
    n += 1
    total += weights[row]
    shares[code] += weights[row]
  }
  requireFinite([total], 'sum of weights')
  if (total > 0) for (let code = 0; code < shares.length; code += 1) shares[code] /= total
  return { n, total, shares }
}

/**
 * What each row contributes to the error of the weighted shares, a column per class:
 * w (1 if of the class - share) / total; 0 for a row whose trait is missing.
 */
export function shareInfluences(
  trait: Factor,
  weights: Float64Array,
  { total, shares }: WeightedShares,
): readonly Float64Array[] {
  return Array.from(shares, (share, code) => {
    const influence = new Float64Array(weights.length)
    for (let row = 0; row < weights.length; row += 1) {
      const own = trait.codes[row]
      if (own >= 0) influence[row] = (weights[row] * (Number(own === code) - share)) / total
    }
    return influence
  })
}
