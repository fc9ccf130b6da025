// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'
import { requireKeys } from '../contract/require-word.ts'

/**
 * How a sample was drawn, one entry per unit (row). All arrays have the length of `weights`.
 */
export interface SurveyDesign {
  /** Units in the population that a row stands for; not negative. Zero: outside the sample. */
  readonly weights: Float64Array
  /**
   * First stage first. Absent or empty: every row was drawn by itself. Clusters of a later stage
   * are told apart within the cluster of the stage before it.
   */
  readonly stages?: readonly SamplingStage[]
}

export interface SamplingStage {
  /** Any whole numbers; absent: every row is its own cluster. */
  readonly clusters?: Int32Array
  /** Any whole numbers; absent: one stratum. Clusters are told apart within their stratum. */
  readonly strata?: Int32Array
  /**
   * Clusters in the population, in the row's stratum (or in its cluster of the stage before);
   * Infinity or absent: drawn with replacement, or so many that it does not matter.
   */
  readonly populationClusters?: Float64Array
  /** The same as a part: clusters drawn over clusters in the population, above 0 and at most 1. */
  readonly samplingFractions?: Float64Array
}

const stageKeys = ['clusters', 'strata', 'populationClusters', 'samplingFractions']

/** @throws ContractError when lengths differ, a weight is negative or not finite */
export function requireDesign(design: SurveyDesign): void {
  const rows = design.weights.length
  requireNotNegative(design.weights, 'weight')
  for (const stage of design.stages ?? []) {
    requireKeys(stage, stageKeys, 'sampling stage')
    const { clusters, strata, populationClusters, samplingFractions } = stage
    for (const column of [clusters, strata, populationClusters, samplingFractions]) {
      if (column !== undefined && column.length !== rows) {
        throw new ContractError(`a design column of ${column.length} rows, weights of ${rows}`)
      }
    }
    if (populationClusters !== undefined && samplingFractions !== undefined) {
      throw new ContractError('clusters in the population twice: as a count and as a part')
    }
    for (const size of populationClusters ?? []) {
      if (!(size > 0)) throw new ContractError(`clusters in the population: ${size}`)
    }
    for (const part of samplingFractions ?? []) {
      if (!(part > 0 && part <= 1)) throw new ContractError(`sampling fraction: ${part}`)
    }
  }
}
