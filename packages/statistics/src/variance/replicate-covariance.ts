// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite } from '../contract/require-numbers.ts'
import type { ReplicateWeights } from './replicate-weights.ts'

export interface ReplicateCovariance {
  readonly covariance: Matrix
  /** What the distances were taken to. */
  readonly center: Float64Array
  /** Replicates in which an estimate did not exist, and which were left out. */
  readonly undefinedReplicates: number
}

/**
 * Covariance of estimates from their values in every replicate.
 *
 * scale times the sum over replicates of scales[r] (t_r - c)(t_r - c)', with c the estimates of the
 * full sample under `mse`, else the mean of the replicates that count (Wolter 2007). Replicates in
 * which an estimate did not exist are left out and counted; the scale stays as it was.
 *
 * @param estimates per replicate the estimates, or undefined where one does not exist
 * @param full the estimates of the full sample
 * @param replicates scale, scales and mse of `ReplicateWeights`
 * @throws ContractError when lengths differ or an estimate is not finite
 * @returns impossible `no-replicate-left`
 * @example
 * const replicates = [Float64Array.of(1), Float64Array.of(3)]
 * const how = { scale: 0.5, scales: Float64Array.of(1, 1), mse: false }
 * replicateCovariance(replicates, Float64Array.of(2), how) // { covariance: [[1]], center: [2] }
 */
export function replicateCovariance(
  estimates: readonly (Float64Array | undefined)[],
  full: Float64Array,
  replicates: Omit<ReplicateWeights, 'weights'>,
): Outcome<ReplicateCovariance> {
  const { scale, scales, mse } = replicates
  if (estimates.length !== scales.length) {
    throw new ContractError(`${estimates.length} replicates, ${scales.length} scales`)
  }
  requireFinite(full, 'estimate')
  const size = full.length
  const mean = new Float64Array(size)
  let counting = 0
  let left = 0
  for (const [replicate, own] of estimates.entries()) {
    if (own === undefined) continue
    if (own.length !== size) throw new ContractError(`${own.length} estimates, not ${size}`)
    requireFinite(own, 'estimate of a replicate')
    left += 1
    if (scales[replicate] === 0) continue
    counting += 1
    for (let a = 0; a < size; a += 1) mean[a] += own[a]
  }
  if (counting === 0 && (!mse || left === 0)) return impossible('no-replicate-left')
  const center = mse ? full : mean.map((sum) => sum / counting)
  const covariance = zeroMatrix(size, size)
  for (const [replicate, own] of estimates.entries()) {
    if (own === undefined || scales[replicate] === 0) continue
    const factor = scale * scales[replicate]
    for (let a = 0; a < size; a += 1) {
      const distance = factor * (own[a] - center[a])
      for (let b = 0; b < size; b += 1) {
        covariance.values[a * size + b] += distance * (own[b] - center[b])
      }
    }
  }
  return ok({ covariance, center, undefinedReplicates: estimates.length - left })
}
