// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { LonelyRule } from './lonely-rule.ts'
import type { StageGroups } from './stage-groups.ts'

/** A stratum of which so little was left undrawn has no variance. */
const wholeStratum = 1e-7
/** A count of clusters that was made by dividing may miss by this part. */
const slack = 1e-9

/**
 * Per stratum, what the squared distances of its clusters count for:
 * fraction (1 - f_h) n_h / (n_h - 1), and what the rule for lonely clusters makes of n_h = 1.
 *
 * @param parentOf per row its cluster of the stage before, if there was one
 * @param fraction per row the product of the sampling fractions of the stages before
 * @param domain 0 for rows outside: a stratum without a row inside adds nothing
 * @returns impossible `lonely-cluster` or `more-clusters-than-population`, with the code of the
 *   stratum
 */
export function stratumScales(
  groups: StageGroups,
  parentOf: Int32Array | undefined,
  fraction: Float64Array,
  rule: LonelyRule,
  domain: Float64Array | undefined,
): Outcome<Float64Array> {
  const { clustersIn, notDrawn, stratumCode } = groups
  const overdrawn = notDrawn.findIndex((part) => part < -slack)
  if (overdrawn >= 0) {
    return impossible('more-clusters-than-population', { stratum: stratumCode[overdrawn] })
  }
  const row = firstRows(groups)
  const inside = strataInside(groups, domain)
  const parent = Array.from(row, (first) => parentOf?.[first] ?? 0)
  const matters = (h: number) => notDrawn[h] >= wholeStratum && fraction[row[h]] > 0
  const lonely = Array.from(clustersIn, (n, h) => n === 1 && inside[h] === 1 && matters(h))
  const strataOf = new Map<number, number>()
  const knownOf = new Map<number, number>()
  for (const [h, of] of parent.entries()) {
    if (inside[h] === 0) continue
    strataOf.set(of, (strataOf.get(of) ?? 0) + 1)
    knownOf.set(of, (knownOf.get(of) ?? 0) + Number(!lonely[h]))
  }
  const scales = new Float64Array(clustersIn.length)
  for (const [h, of] of parent.entries()) {
    const known = knownOf.get(of) ?? 0
    if (lonely[h] && (rule === 'fail' || (rule === 'average' && known === 0))) {
      return impossible('lonely-cluster', { stratum: stratumCode[h] })
    }
    if (inside[h] === 0 || !matters(h)) continue
    const spread = clustersIn[h] > 1 ? clustersIn[h] / (clustersIn[h] - 1) : 1
    const shareOut = rule === 'average' ? (strataOf.get(of) ?? 0) / Math.max(1, known) : 1
    scales[h] = notDrawn[h] * fraction[row[h]] * spread * shareOut
  }
  return ok(scales)
}

/** Per stratum, 1 where a row of the domain is in it. */
function strataInside(groups: StageGroups, domain: Float64Array | undefined): Uint8Array {
  const inside = new Uint8Array(groups.clustersIn.length)
  if (domain === undefined) return inside.fill(1)
  for (let row = 0; row < domain.length; row += 1) {
    if (domain[row] !== 0) inside[groups.stratumOf[groups.clusterOf[row]]] = 1
  }
  return inside
}

/** Per stratum, the first row that is in it. */
function firstRows({ clusterOf, stratumOf, clustersIn }: StageGroups): Int32Array {
  const first = new Int32Array(clustersIn.length)
  for (let row = clusterOf.length - 1; row >= 0; row -= 1) first[stratumOf[clusterOf[row]]] = row
  return first
}
