// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import type { ReplicateWeights } from './replicate-weights.ts'
import { requireReplicates } from './replicate-weights.ts'

export type ReplicateKind =
  | 'balanced-repeated'
  | 'fay'
  | 'bootstrap'
  | 'jackknife-1'
  | 'jackknife-n'
  | 'jackknife-2'
  | 'successive-difference'

export interface GivenReplicateOptions {
  /**
   * Given: the columns are factors by which these sampling weights are to be multiplied. Absent:
   * the columns are whole weights.
   */
  readonly samplingWeights?: Float64Array
  /** How they were made, where scale and scales are not given; see the formula. */
  readonly kind?: ReplicateKind
  /** Of Fay's method, 0 up to 1. */
  readonly rho?: number
  readonly scale?: number
  /** One per replicate; default all 1. */
  readonly scales?: Float64Array
  /** Default false: distances to the mean of the replicates. */
  readonly mse?: boolean
}

/**
 * Replicate weights that come with a data file, with the scale that belongs to their kind.
 *
 * With R replicates: balanced repeated replication 1 / R; Fay 1 / (R (1 - rho)²); bootstrap
 * 1 / (R - 1); JK1 (R - 1) / R; JK2 1; successive differences 4 / R (Wolter 2007). JKn needs its
 * `scales`, (n_h - 1) / n_h per replicate. A scale given goes before that of the kind.
 *
 * @throws ContractError when lengths differ, a number is not finite, or nothing gives the scale
 * @example
 * const columns = [Float64Array.of(2, 0), Float64Array.of(0, 2)]
 * givenReplicates(columns, { kind: 'balanced-repeated' }) // { scale: 0.5, scales: [1, 1] }
 */
export function givenReplicates(
  columns: readonly Float64Array[],
  options: GivenReplicateOptions,
): ReplicateWeights {
  const { samplingWeights, mse = false } = options
  const scale = options.scale ?? scaleOf(columns.length, options)
  const scales = options.scales ?? new Float64Array(columns.length).fill(1)
  const weights =
    samplingWeights === undefined
      ? columns
      : columns.map((column) => {
          requireSameLength(column, samplingWeights)
          return column.map((factor, row) => factor * samplingWeights[row])
        })
  const replicates = { weights, scale, scales, mse }
  requireReplicates(replicates)
  return replicates
}

function scaleOf(count: number, { kind, rho, scales }: GivenReplicateOptions): number {
  switch (kind) {
    case 'balanced-repeated':
      return 1 / count
    case 'fay':
      if (rho === undefined || !(rho >= 0 && rho < 1)) throw new ContractError(`rho ${rho}`)
      return 1 / (count * (1 - rho) ** 2)
    case 'bootstrap':
      return 1 / (count - 1)
    case 'jackknife-1':
      return (count - 1) / count
    case 'jackknife-2':
      return 1
    case 'successive-difference':
      return 4 / count
    default:
      if (scales !== undefined) return 1
      throw new ContractError('replicate weights without a scale or a kind that has one')
  }
}
