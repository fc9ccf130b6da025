// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { designDegreesOfFreedom } from './design-degrees-of-freedom.ts'
import { type FirstStage, firstStage, weightsTimes } from './first-stage.ts'
import type { LonelyRule } from './lonely-rule.ts'
import type { ReplicateWeights } from './replicate-weights.ts'

export interface JackknifeOptions {
  /** Default `fail`. `adjust` leaves out the whole stratum, `average` scales up the others. */
  readonly lonely?: LonelyRule
  /** Default false: distances to the mean of the replicates. */
  readonly mse?: boolean
}

const wholeStratum = 1e-7

/**
 * Replicate weights of the jackknife that leaves out one first-stage cluster at a time: JK1 without
 * strata, JKn with (Rust and Rao 1996, section 2.2).
 *
 * Leaving out a cluster of stratum h multiplies the weights of its others by n_h / (n_h - 1); the
 * replicate counts for (1 - f_h) (n_h - 1) / n_h. Later stages are covered as long as the first
 * was drawn with replacement or f_h is small. A stratum drawn as a whole has no replicates. As
 * many columns as clusters: with many thousands of clusters prefer `linearisedCovariance` or a
 * bootstrap.
 *
 * @throws ContractError when the design is broken
 * @returns impossible `lonely-cluster` (detail: stratum) under `fail`, or where no stratum has two
 *   clusters; `more-clusters-than-population`; `whole-population` when nothing was left undrawn
 * @example
 * const design = { weights: Float64Array.of(2, 2, 2) }
 * jackknifeReplicates(design)
 * // { weights: [[0, 3, 3], [3, 0, 3], [3, 3, 0]], scale: 0.6666…, scales: [1, 1, 1], mse: false }
 */
export function jackknifeReplicates(
  design: SurveyDesign,
  options: JackknifeOptions = {},
): Outcome<ReplicateWeights> {
  const { lonely = 'fail', mse = false } = options
  const stage = firstStage(design)
  const overdrawn = stage.notDrawn.findIndex((part) => part < -1e-9)
  if (overdrawn >= 0) {
    return impossible('more-clusters-than-population', { stratum: stage.stratumCode[overdrawn] })
  }
  const factors: Float64Array[] = []
  const scales: number[] = []
  for (const [stratum, members] of stage.members.entries()) {
    if (stage.notDrawn[stratum] < wholeStratum) continue
    if (members.length === 1) {
      if (lonely === 'fail' || (lonely === 'adjust' && stage.members.length === 1)) {
        return impossible('lonely-cluster', { stratum: stage.stratumCode[stratum] })
      }
      if (lonely !== 'adjust') continue
      const strata = stage.members.length
      factors.push(without(stage, stratum, strata / (strata - 1)))
      scales.push((strata - 1) / strata)
      continue
    }
    const spread = members.length / (members.length - 1)
    for (const out of members) {
      const factor = new Float64Array(stage.stratumOf.length).fill(1)
      for (const other of members) factor[other] = other === out ? 0 : spread
      factors.push(factor)
      scales.push(stage.notDrawn[stratum] / spread)
    }
  }
  const [only] = stage.members.length === 1 ? scales : []
  if (factors.length === 0) return nothingLeft(stage)
  const share = lonely === 'average' ? stage.stratumOf.length / factors.length : 1
  return ok({
    weights: factors.map((factor) => weightsTimes(design.weights, factor, stage)),
    scale: only ?? share,
    scales:
      only === undefined ? Float64Array.from(scales) : new Float64Array(scales.length).fill(1),
    mse,
    degreesOfFreedom: designDegreesOfFreedom(design),
  })
}

/** 0 for the clusters of a stratum, `others` for the rest. */
function without(stage: FirstStage, stratum: number, others: number): Float64Array {
  return Float64Array.from(stage.stratumOf, (own) => (own === stratum ? 0 : others))
}

function nothingLeft(stage: FirstStage): Outcome<never> {
  const lonely = stage.notDrawn.findIndex((part) => part >= wholeStratum)
  return lonely < 0
    ? impossible('whole-population')
    : impossible('lonely-cluster', { stratum: stage.stratumCode[lonely] })
}
