// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { requireNotNegative, requireSameLength } from '../contract/require-numbers.ts'

/** Posteriors over the training prior, row after row, and that prior with the sum 1. */
export function likelihoodRatios(
  posteriors: Matrix,
  trainingPrior: Float64Array,
): { readonly ratios: Float64Array; readonly prior: Float64Array } {
  requireNotNegative(posteriors.values, 'posterior')
  requireNotNegative(trainingPrior, 'prior')
  requireSameLength(trainingPrior, { length: posteriors.columns })
  const sum = trainingPrior.reduce((total, share) => total + share, 0)
  if (!(sum > 0 && sum < Infinity)) throw new ContractError(`priors with the sum ${sum}`)
  const prior = trainingPrior.map((share) => share / sum)
  const { columns } = posteriors
  const ratios = new Float64Array(posteriors.values.length)
  for (let row = 0; row < posteriors.rows; row += 1) {
    let largest = 0
    for (let k = 0; k < columns; k += 1) {
      const posterior = posteriors.values[row * columns + k]
      if (posterior === 0) continue
      if (prior[k] === 0) throw new ContractError(`class ${k} has a posterior but no prior`)
      ratios[row * columns + k] = posterior / prior[k]
      largest = Math.max(largest, posterior)
    }
    if (largest === 0) throw new ContractError(`row ${row} has no posterior`)
  }
  return { ratios, prior }
}
