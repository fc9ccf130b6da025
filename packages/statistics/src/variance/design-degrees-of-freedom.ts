// SPDX-License-Identifier: EUPL-1.2
import { requireSameLength } from '../contract/require-numbers.ts'
import { requireDesign, type SurveyDesign } from '../design/survey-design.ts'
import { stageGroups } from './stage-groups.ts'

/**
 * First-stage clusters less first-stage strata, counting rows with a positive weight (Korn and
 * Graubard 1999, section 5.2). Zero or more; zero means that no variance can be known.
 *
 * @param domain 0 for rows that do not count; the clusters and strata without others drop out
 * @throws ContractError when lengths differ or the design is broken
 * @example designDegreesOfFreedom({ weights: Float64Array.of(1, 1, 1) }) // 2
 */
export function designDegreesOfFreedom(design: SurveyDesign, domain?: Float64Array): number {
  requireDesign(design)
  if (domain !== undefined) requireSameLength(domain, design.weights)
  const { clusterOf, stratumOf } = stageGroups(
    design.stages?.[0] ?? {},
    design.weights.length,
    undefined,
  )
  const clusters = new Set<number>()
  for (const [row, weight] of design.weights.entries()) {
    if (weight > 0 && domain?.[row] !== 0) clusters.add(clusterOf[row])
  }
  return clusters.size - new Set([...clusters].map((cluster) => stratumOf[cluster])).size
}
