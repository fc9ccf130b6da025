// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireFinite, requireNotNegative } from '../contract/require-numbers.ts'

/** Weights that stand for other samples that could have been drawn, and how to read them. */
export interface ReplicateWeights {
  /** Per replicate the weights of all rows, the sampling weight included; may be negative. */
  readonly weights: readonly Float64Array[]
  /** Variance = scale times the sum over replicates of scales[r] times squared distance. */
  readonly scale: number
  /** One per replicate. */
  readonly scales: Float64Array
  /** true: distances are to the estimate of the full sample; else to the mean of the replicates. */
  readonly mse: boolean
  /** Where known: clusters less strata of the design they were made from. */
  readonly degreesOfFreedom?: number
}

/** @throws ContractError when lengths differ or a number is not finite, a scale negative */
export function requireReplicates(replicates: ReplicateWeights, rows?: number): void {
  const { weights, scale, scales } = replicates
  if (weights.length !== scales.length) {
    throw new ContractError(`${weights.length} replicates, ${scales.length} scales`)
  }
  requireNotNegative([scale], 'scale')
  requireNotNegative(scales, 'scale')
  const length = rows ?? weights[0]?.length
  for (const column of weights) {
    if (column.length !== length) throw new ContractError(`replicate of ${column.length} rows`)
    requireFinite(column, 'replicate weight')
  }
}
