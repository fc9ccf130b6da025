// SPDX-License-Identifier: EUPL-1.2
import { requireDesign, type SurveyDesign } from '../design/survey-design.ts'
import { stageGroups } from './stage-groups.ts'

/**
 * First-stage clusters less first-stage strata, counting rows with a positive weight (Korn and
 * Graubard 1999, section 5.2). Zero or more; zero means that no variance can be known.
 *
 * @throws ContractError when the design is broken
 * @example designDegreesOfFreedom({ weights: Float64Array.of(1, 1, 1) }) // 2
 */
export function designDegreesOfFreedom(design: SurveyDesign): number {
  requireDesign(design)
  const { clusterOf, stratumOf } = stageGroups(
    design.stages?.[0] ?? {},
    design.weights.length,
    undefined,
  )
  const clusters = new Set<number>()
  for (const [row, weight] of design.weights.entries()) {
    if (weight > 0) clusters.add(clusterOf[row])
  }
  return clusters.size - new Set([...clusters].map((cluster) => stratumOf[cluster])).size
}
