// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/**
 * A plain loop: a million weights are looked through in a millisecond.
 *
 * @throws ContractError when a weight is negative or not finite
 */
export function requireWeights(weights: Float64Array): void {
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row]
    if (!(weight >= 0 && weight < Infinity)) {
      throw new ContractError(`weight: ${weight} (row ${row})`)
    }
  }
}
