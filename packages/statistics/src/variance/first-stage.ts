// SPDX-License-Identifier: EUPL-1.2
import { requireDesign, type SurveyDesign } from '../design/survey-design.ts'
import { type StageGroups, stageGroups } from './stage-groups.ts'

/** The first stage of a design as resampling sees it. */
export interface FirstStage extends StageGroups {
  /** Per stratum the numbers of its clusters. */
  readonly members: readonly Int32Array[]
}

/** @throws ContractError when the design is broken */
export function firstStage(design: SurveyDesign): FirstStage {
  requireDesign(design)
  const groups = stageGroups(design.stages?.[0] ?? {}, design.weights.length, undefined)
  const members = Array.from(groups.clustersIn, (count) => new Int32Array(count))
  const filled = new Int32Array(members.length)
  for (let cluster = 0; cluster < groups.stratumOf.length; cluster += 1) {
    const stratum = groups.stratumOf[cluster]
    members[stratum][filled[stratum]] = cluster
    filled[stratum] += 1
  }
  return { ...groups, members }
}

/** Weights of the rows, each times the factor of its cluster. */
export function weightsTimes(
  weights: Float64Array,
  factors: Float64Array,
  { clusterOf }: StageGroups,
): Float64Array {
  const column = new Float64Array(weights.length)
  for (let row = 0; row < column.length; row += 1) {
    column[row] = weights[row] * factors[clusterOf[row]]
  }
  return column
}
