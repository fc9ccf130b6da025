// SPDX-License-Identifier: EUPL-1.2

import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { type FirstStage, firstStage } from './first-stage.ts'

export interface SatterthwaiteOptions {
  /** 1 for rows that count, 0 for the rest, which stay in the design. Default all. */
  readonly domain?: Float64Array
  /**
   * How alike two rows of one cluster are taken to be, 0 to 1; default 0.05. The answer depends
   * little on it; 0 gives more degrees, 1 fewer.
   */
  readonly workingCorrelation?: number
}

/** With more clusters than this the terms between clusters are of no account and left out. */
const mostPairwise = 3000

/**
 * Degrees of freedom that the linearised error of a weighted mean is worth when clusters differ in
 * size or weight (Satterthwaite 1946; Bell and McCaffrey 2002; Pustejovsky and Tipton 2018).
 *
 * Clusters less strata overstates it: a few large clusters carry the variance. With Ω the covariance
 * of the clusters' influences under a working model (rows of a cluster equally correlated, mean
 * estimated, strata centred) and s the scale of the stratum, df = tr(sΩ)² / tr(sΩsΩ). At most
 * clusters less strata. Above 3,000 clusters only the diagonal of Ω is used.
 *
 * @throws ContractError when lengths differ, the design is broken or the correlation is not 0-1
 * @returns above 0; impossible `no-degrees-of-freedom` when no stratum has two clusters that count
 * @example
 * const stages = [{ clusters: Int32Array.of(1, 1, 1, 1, 2, 3) }]
 * satterthwaiteDegreesOfFreedom({ weights: new Float64Array(6).fill(1), stages }) // 1.776…
 */
export function satterthwaiteDegreesOfFreedom(
  design: SurveyDesign,
  options: SatterthwaiteOptions = {},
): Outcome<number> {
  const { domain, workingCorrelation = 0.05 } = options
  const stage = firstStage(design)
  if (domain !== undefined) requireSameLength(domain, design.weights)
  if (!(workingCorrelation >= 0 && workingCorrelation <= 1)) {
    throw new ContractError(`working correlation ${workingCorrelation}`)
  }
  const { part, spread, most } = clusterModel(design, stage, domain, workingCorrelation)
  const scales = scalesOf(stage)
  const means = stratumMeans(stage, part, spread)
  const omega = (a: number, b: number) => covarianceOf(stage, part, spread, means, a, b)
  let trace = 0
  let squares = 0
  const size = part.length
  for (let a = 0; a < size; a += 1) {
    const own = scales[a] * omega(a, a)
    trace += own
    squares += own * own
    if (size > mostPairwise || scales[a] === 0) continue
    for (let b = 0; b < a; b += 1) {
      if (scales[b] !== 0) squares += 2 * scales[a] * scales[b] * omega(a, b) ** 2
    }
  }
  if (!(squares > 0) || most < 1) return impossible('no-degrees-of-freedom')
  return ok(Math.min(most, (trace * trace) / squares))
}

interface ClusterModel {
  /** Per cluster its part of the weight. */
  readonly part: Float64Array
  /** Per cluster the working variance of its total. */
  readonly spread: Float64Array
  /** Clusters with weight less strata with such clusters. */
  readonly most: number
}

function clusterModel(
  design: SurveyDesign,
  { clusterOf, stratumOf }: FirstStage,
  domain: Float64Array | undefined,
  correlation: number,
): ClusterModel {
  const sums = new Float64Array(stratumOf.length)
  const squares = new Float64Array(stratumOf.length)
  let total = 0
  for (let row = 0; row < clusterOf.length; row += 1) {
    const weight = domain?.[row] === 0 ? 0 : design.weights[row]
    sums[clusterOf[row]] += weight
    squares[clusterOf[row]] += weight * weight
    total += weight
  }
  const part = sums.map((sum) => (total === 0 ? 0 : sum / total))
  const spread = squares.map((sum, cluster) =>
    total === 0
      ? 0
      : (1 - correlation) * (sum / (total * total)) + correlation * part[cluster] ** 2,
  )
  const strata = new Set<number>()
  let clusters = 0
  for (let cluster = 0; cluster < part.length; cluster += 1) {
    if (part[cluster] === 0) continue
    clusters += 1
    strata.add(stratumOf[cluster])
  }
  return { part, spread, most: clusters - strata.size }
}

/** Per cluster (1 - f) n / (n - 1) of its stratum; 0 where it stands alone. */
function scalesOf({ stratumOf, clustersIn, notDrawn }: FirstStage): Float64Array {
  return Float64Array.from(stratumOf, (stratum) => {
    const n = clustersIn[stratum]
    return n < 2 ? 0 : (Math.max(0, notDrawn[stratum]) * n) / (n - 1)
  })
}

/** Per stratum the means of part and spread, and over all clusters the sum of spread. */
interface StratumMeans {
  readonly part: Float64Array
  readonly spread: Float64Array
  readonly total: number
}

function stratumMeans(
  { stratumOf, clustersIn }: FirstStage,
  part: Float64Array,
  spread: Float64Array,
): StratumMeans {
  const means = {
    part: new Float64Array(clustersIn.length),
    spread: new Float64Array(clustersIn.length),
  }
  let total = 0
  for (let cluster = 0; cluster < part.length; cluster += 1) {
    const stratum = stratumOf[cluster]
    means.part[stratum] += part[cluster] / clustersIn[stratum]
    means.spread[stratum] += spread[cluster] / clustersIn[stratum]
    total += spread[cluster]
  }
  return { ...means, total }
}

/**
 * Covariance of the distances of two clusters to their strata's means, when a cluster's influence
 * is its total less its part of the total of all.
 */
function covarianceOf(
  { stratumOf, clustersIn }: FirstStage,
  part: Float64Array,
  spread: Float64Array,
  means: StratumMeans,
  a: number,
  b: number,
): number {
  const [g, h] = [stratumOf[a], stratumOf[b]]
  const partA = part[a] - means.part[g]
  const partB = part[b] - means.part[h]
  const spreadA = spread[a] - means.spread[g]
  const spreadB = spread[b] - means.spread[h]
  let own = a === b ? spread[a] : 0
  if (g === h) own -= (spread[a] + spread[b] - means.spread[g]) / clustersIn[g]
  return own - partB * spreadA - partA * spreadB + partA * partB * means.total
}
