// SPDX-License-Identifier: EUPL-1.2
import type { SamplingStage } from '../design/survey-design.ts'

/** One sampling stage with strata and clusters numbered from 0. */
export interface StageGroups {
  /** Per row, which cluster; clusters of two strata (or parents) are two. */
  readonly clusterOf: Int32Array
  /** Per cluster, its stratum. */
  readonly stratumOf: Int32Array
  /** Per stratum, how many clusters the sample has. */
  readonly clustersIn: Int32Array
  /** Per stratum, the part of its clusters that was not drawn, 0 to 1; 1 with replacement. */
  readonly notDrawn: Float64Array
  /** Per stratum, the code it has in the design. */
  readonly stratumCode: Int32Array
}

/** Numbers the strata within their parent (cluster of the stage before) and the clusters within. */
export function stageGroups(
  stage: SamplingStage,
  rows: number,
  parentOf: Int32Array | undefined,
): StageGroups {
  const codes = new Int32Array(rows)
  const strata = numberPairs(parentOf ?? codes, stage.strata ?? codes)
  const own = stage.clusters ?? Int32Array.from(codes, (_, row) => row)
  const clusters = numberPairs(strata.of, own)
  const stratumOf = new Int32Array(clusters.count)
  for (let row = 0; row < rows; row += 1) stratumOf[clusters.of[row]] = strata.of[row]
  const clustersIn = new Int32Array(strata.count)
  for (const stratum of stratumOf) clustersIn[stratum] += 1
  const notDrawn = new Float64Array(strata.count).fill(1)
  const stratumCode = new Int32Array(strata.count)
  for (let row = 0; row < rows; row += 1) {
    const stratum = strata.of[row]
    stratumCode[stratum] = stage.strata?.[row] ?? 0
    const population = stage.populationClusters?.[row] ?? Infinity
    const drawn = stage.samplingFractions?.[row] ?? clustersIn[stratum] / population
    notDrawn[stratum] = 1 - drawn
  }
  return { clusterOf: clusters.of, stratumOf, clustersIn, notDrawn, stratumCode }
}

/** A dense number from 0 for every pair that occurs, in order of appearance. */
function numberPairs(outer: Int32Array, inner: Int32Array): { of: Int32Array; count: number } {
  const of = new Int32Array(outer.length)
  const seen = new Map<number, Map<number, number>>()
  let count = 0
  for (let row = 0; row < outer.length; row += 1) {
    let within = seen.get(outer[row])
    if (within === undefined) seen.set(outer[row], (within = new Map()))
    let number = within.get(inner[row])
    if (number === undefined) {
      number = count
      within.set(inner[row], number)
      count += 1
    }
    of[row] = number
  }
  return { of, count }
}
