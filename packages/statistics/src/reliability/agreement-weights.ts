// SPDX-License-Identifier: EUPL-1.2

import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { requireFinite } from '../contract/require-numbers.ts'
import { requireWord } from '../contract/require-word.ts'

/** How much two different categories still agree. */
export type AgreementWeights =
  | 'unweighted'
  | 'ordinal'
  | 'linear'
  | 'quadratic'
  | 'radical'
  | 'ratio'
  | 'circular'
  | 'bipolar'

const agreementWeightKinds: readonly AgreementWeights[] = [
  'unweighted',
  'ordinal',
  'linear',
  'quadratic',
  'radical',
  'ratio',
  'circular',
  'bipolar',
]

/**
 * How much agreement there is in each pair of categories, from 1 on the diagonal to 0 for the pair
 * that is furthest apart (Gwet 2014, section 3.5).
 *
 * With x the values and R their range: unweighted 1 or 0; linear 1 - |x_k - x_l| / R; quadratic
 * 1 - (x_k - x_l)² / R²; radical 1 - sqrt(|x_k - x_l| / R); ordinal 1 - C(m, 2) / largest, m the
 * categories from k up to l, whatever their values; ratio by the squared difference over the sum;
 * circular by sin²(pi (x_k - x_l) / (R + 1)); bipolar by the squared difference over the distances
 * to both ends. "ordinal" is not Krippendorff's ordinal metric, which goes by frequencies.
 *
 * @param kind which scheme
 * @param values a number per category, rising; the places 1, 2, ... where they are words
 * @throws ContractError when values do not rise, or are not positive for `ratio`
 * @returns a symmetric matrix, one row per category
 * @example agreementWeights('quadratic', Float64Array.of(1, 2, 3))
 * // [[1, 0.75, 0], [0.75, 1, 0.75], [0, 0.75, 1]]
 */
export function agreementWeights(kind: AgreementWeights, values: Float64Array): Matrix {
  requireWord(kind, agreementWeightKinds, 'weights')
  requireFinite(values, 'category value')
  const size = values.length
  const weights = zeroMatrix(size, size)
  for (let k = 1; k < size; k += 1) {
    if (kind !== 'unweighted' && kind !== 'ordinal' && !(values[k] > values[k - 1])) {
      throw new ContractError(`category values ${values[k - 1]}, ${values[k]} do not rise`)
    }
  }
  if (kind === 'ratio' && size > 0 && values[0] < 0) {
    throw new ContractError(`category value ${values[0]} on a ratio scale`)
  }
  let largest = 0
  for (let k = 0; k < size; k += 1) {
    for (let l = 0; l < k; l += 1) {
      const apart = distance(kind, values, k, l)
      weights.values[k * size + l] = apart
      largest = Math.max(largest, apart)
    }
  }
  for (let k = 0; k < size; k += 1) {
    weights.values[k * size + k] = 1
    for (let l = 0; l < k; l += 1) {
      const weight = 1 - weights.values[k * size + l] / largest
      weights.values[k * size + l] = weight
      weights.values[l * size + k] = weight
    }
  }
  return weights
}

/** Up to a factor, for k above l. */
function distance(kind: AgreementWeights, values: Float64Array, k: number, l: number): number {
  const lowest = values[0]
  const highest = values[values.length - 1]
  const apart = values[k] - values[l]
  const sum = values[k] + values[l]
  switch (kind) {
    case 'unweighted':
      return 1
    case 'ordinal':
      return ((k - l + 1) * (k - l)) / 2
    case 'linear':
      return apart
    case 'quadratic':
      return apart * apart
    case 'radical':
      return Math.sqrt(apart)
    case 'ratio':
      return (apart / sum) ** 2
    case 'circular':
      return Math.sin((Math.PI * apart) / (highest - lowest + 1)) ** 2
    default:
      return (apart * apart) / ((sum - 2 * lowest) * (2 * highest - sum))
  }
}
