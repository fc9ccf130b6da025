// SPDX-License-Identifier: EUPL-1.2

import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount } from '../contract/require-numbers.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import type { RandomStream } from '../random/random-stream.ts'
import { designDegreesOfFreedom } from './design-degrees-of-freedom.ts'
import { firstStage, weightsTimes } from './first-stage.ts'
import type { ReplicateWeights } from './replicate-weights.ts'

export interface BootstrapReplicateOptions {
  /**
   * A stratum of one cluster: `fail` (default) says so, `certainty` takes it into every replicate,
   * as if it were sure to be drawn.
   */
  readonly lonely?: 'fail' | 'certainty'
  /** Default false: distances to the mean of the replicates. */
  readonly mse?: boolean
}

/**
 * Replicate weights of the plain bootstrap: in every stratum as many first-stage clusters as it
 * has, drawn with replacement (Efron 1979; Canty and Davison 1999).
 *
 * The weight is multiplied by the number of times that the cluster was drawn. The plain bootstrap
 * has (n_h - 1) / n_h of the variance; the harmonic mean of n_h over the strata makes up for it,
 * which is exact only where the strata have equally many clusters: with unequal or small strata,
 * and for finite populations, prefer `raoWuReplicates`. Sampling fractions are not used.
 *
 * @param count replicates, two or more
 * @param stream replicate r uses its child r, so more replicates leave the first ones as they are
 * @throws ContractError when the design is broken or count is below 2
 * @returns impossible `lonely-cluster` (detail: stratum)
 * @example
 * const design = { weights: Float64Array.of(1, 1, 1, 1) }
 * const { value } = bootstrapReplicates(design, 50, randomStream(1))
 * value.weights.length // 50
 */
export function bootstrapReplicates(
  design: SurveyDesign,
  count: number,
  stream: RandomStream,
  options: BootstrapReplicateOptions = {},
): Outcome<ReplicateWeights> {
  const { lonely = 'fail', mse = false } = options
  requireCount(count, 'replicates', 2)
  const stage = firstStage(design)
  let inverse = 0
  let resampled = 0
  for (const [stratum, members] of stage.members.entries()) {
    if (members.length > 1) {
      inverse += 1 / members.length
      resampled += 1
    } else if (lonely === 'fail') {
      return impossible('lonely-cluster', { stratum: stage.stratumCode[stratum] })
    }
  }
  const mean = resampled / inverse
  const weights = Array.from({ length: count }, (_, replicate) => {
    const own = stream.split(replicate)
    const times = new Float64Array(stage.stratumOf.length)
    for (const members of stage.members) {
      for (let draw = 0; draw < members.length; draw += 1) {
        times[members[own.below(members.length)]] += 1
      }
    }
    return weightsTimes(design.weights, times, stage)
  })
  return ok({
    weights,
    scale: resampled === 0 ? 0 : mean / ((mean - 1) * (count - 1)),
    scales: new Float64Array(count).fill(1),
    mse,
    degreesOfFreedom: Math.min(count - 1, designDegreesOfFreedom(design)),
  })
}
