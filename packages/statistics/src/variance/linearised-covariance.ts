// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import { requireWord } from '../contract/require-word.ts'
import { requireDesign, type SurveyDesign } from '../design/survey-design.ts'
import type { LonelyRule } from './lonely-rule.ts'
import { type StageGroups, stageGroups } from './stage-groups.ts'
import { stratumScales } from './stratum-scales.ts'

/**
 * Covariance of estimates from their influences (Taylor linearisation; Binder 1983).
 *
 * Per stratum h with n_h clusters: (1 - f_h) n_h / (n_h - 1) times the sum over clusters of the
 * squared distance of the cluster's total influence to the stratum's mean; a later stage is added
 * within the clusters, times the sampling fraction of the stages before (Särndal, Swensson and
 * Wretman 1992, result 4.3.1). Assumes that clusters were drawn independently.
 *
 * @param influences one column per estimate, one entry per row of the design: what the row
 *   contributes to the estimate's error, its weight included (for a total: weight times value).
 *   Rows outside a domain stay, with 0: that the domain's size is random counts.
 * @param lonely what to do with a stratum of one cluster
 * @param domain 0 for rows outside; tells that a lonely stratum without a row inside is no matter
 * @throws ContractError when lengths differ or the design is broken
 * @returns covariance in squared units of the estimates; impossible `lonely-cluster` (detail:
 *   stratum, stage) under the rule `fail`, or under `average` when every stratum is lonely;
 *   `more-clusters-than-population`
 * @example
 * linearisedCovariance([Float64Array.of(2, -2)], { weights: Float64Array.of(1, 1) }) // [[16]]
 */
export function linearisedCovariance(
  influences: readonly Float64Array[],
  design: SurveyDesign,
  lonely: LonelyRule = 'fail',
  domain?: Float64Array,
): Outcome<Matrix> {
  requireDesign(design)
  requireWord(lonely, ['fail', 'certainty', 'adjust', 'average'], 'rule for lonely clusters')
  const rows = design.weights.length
  if (domain !== undefined) requireSameLength(domain, design.weights)
  for (const { length } of influences) {
    if (length !== rows) throw new ContractError(`influences of ${length}, design of ${rows} rows`)
  }
  const stages = design.stages ?? []
  const sum = zeroMatrix(influences.length, influences.length)
  const fraction = new Float64Array(rows).fill(1)
  let parentOf: Int32Array | undefined
  for (const [number, stage] of (stages.length === 0 ? [{}] : stages).entries()) {
    const groups = stageGroups(stage, rows, parentOf)
    const scales = stratumScales(groups, parentOf, fraction, lonely, domain)
    if (scales.status !== 'ok') {
      return impossible(scales.reason, { ...scales.detail, stage: number + 1 })
    }
    addSpread(sum, influences, groups, scales.value, lonely)
    for (let row = 0; row < rows; row += 1) {
      fraction[row] *= 1 - groups.notDrawn[groups.stratumOf[groups.clusterOf[row]]]
    }
    if (fraction.every((part) => part === 0)) break
    parentOf = groups.clusterOf
  }
  return ok(sum)
}

/** Adds the scaled squares of the clusters' distances to the mean of their stratum. */
function addSpread(
  sum: Matrix,
  influences: readonly Float64Array[],
  groups: StageGroups,
  scales: Float64Array,
  lonely: LonelyRule,
): void {
  const size = influences.length
  const distances = influences.map((column) => fromMean(column, groups, lonely))
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let total = 0
      for (let cluster = 0; cluster < groups.stratumOf.length; cluster += 1) {
        const scale = scales[groups.stratumOf[cluster]]
        total += scale * distances[a][cluster] * distances[b][cluster]
      }
      sum.values[a * size + b] += total
      if (a !== b) sum.values[b * size + a] += total
    }
  }
}

/** Per cluster, its total less the mean total of its stratum; of a lonely one under `adjust`, 0. */
function fromMean(column: Float64Array, groups: StageGroups, lonely: LonelyRule): Float64Array {
  const { clusterOf, stratumOf, clustersIn } = groups
  const totals = new Float64Array(stratumOf.length)
  for (let row = 0; row < column.length; row += 1) totals[clusterOf[row]] += column[row]
  const means = new Float64Array(clustersIn.length)
  for (let cluster = 0; cluster < totals.length; cluster += 1) {
    means[stratumOf[cluster]] += totals[cluster] / clustersIn[stratumOf[cluster]]
  }
  for (let cluster = 0; cluster < totals.length; cluster += 1) {
    const stratum = stratumOf[cluster]
    if (lonely !== 'adjust' || clustersIn[stratum] > 1) totals[cluster] -= means[stratum]
  }
  return totals
}
