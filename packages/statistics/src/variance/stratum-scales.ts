// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { LonelyRule } from './lonely-rule.ts'
import type { StageGroups } from './stage-groups.ts'

/** A stratum of which so little was left undrawn has no variance. */
const wholeStratum = 1e-7

/**
 * Per stratum, what the squared distances of its clusters count for:
 * fraction (1 - f_h) n_h / (n_h - 1), and what the rule for lonely clusters makes of n_h = 1.
 *
 * @param parentOf per row its cluster of the stage before, if there was one
 * @param fraction per row the product of the sampling fractions of the stages before
 * @returns impossible `lonely-cluster` with the code of the stratum
 */
export function stratumScales(
  groups: StageGroups,
  parentOf: Int32Array | undefined,
  fraction: Float64Array,
  rule: LonelyRule,
): Outcome<Float64Array> {
  const { clustersIn, notDrawn, stratumCode } = groups
  const row = firstRows(groups)
  const parent = Array.from(row, (first) => parentOf?.[first] ?? 0)
  const matters = (h: number) => notDrawn[h] >= wholeStratum && fraction[row[h]] > 0
  const lonely = Array.from(clustersIn, (n, h) => n === 1 && matters(h))
  const strataOf = new Map<number, number>()
  const knownOf = new Map<number, number>()
  for (const [h, of] of parent.entries()) {
    strataOf.set(of, (strataOf.get(of) ?? 0) + 1)
    knownOf.set(of, (knownOf.get(of) ?? 0) + Number(!lonely[h]))
  }
  const scales = new Float64Array(clustersIn.length)
  for (const [h, of] of parent.entries()) {
    const known = knownOf.get(of) ?? 0
    if (lonely[h] && (rule === 'fail' || (rule === 'average' && known === 0))) {
      return impossible('lonely-cluster', { stratum: stratumCode[h] })
    }
    if (!matters(h)) continue
    const spread = clustersIn[h] > 1 ? clustersIn[h] / (clustersIn[h] - 1) : 1
    const shareOut = rule === 'average' ? (strataOf.get(of) ?? 0) / Math.max(1, known) : 1
    scales[h] = notDrawn[h] * fraction[row[h]] * spread * shareOut
  }
  return ok(scales)
}

/** Per stratum, the first row that is in it. */
function firstRows({ clusterOf, stratumOf, clustersIn }: StageGroups): Int32Array {
  const first = new Int32Array(clustersIn.length)
  for (let row = clusterOf.length - 1; row >= 0; row -= 1) first[stratumOf[clusterOf[row]]] = row
  return first
}
