// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount } from '../contract/require-numbers.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import type { RandomStream } from '../random/random-stream.ts'
import type { BootstrapReplicateOptions } from './bootstrap-replicates.ts'
import { designDegreesOfFreedom } from './design-degrees-of-freedom.ts'
import { firstStage, weightsTimes } from './first-stage.ts'
import type { ReplicateWeights } from './replicate-weights.ts'

/**
 * Replicate weights of the rescaled bootstrap: in every stratum n_h - 1 first-stage clusters drawn
 * with replacement, weights rescaled so that the variance is right for any n_h (Rao and Wu 1988;
 * Rao, Wu and Yue 1992).
 *
 * The weight is multiplied by 1 - l + l n_h / (n_h - 1) m, with m the times that the cluster was
 * drawn and l = sqrt(1 - f_h); never negative. A stratum drawn as a whole stays as it is.
 *
 * @param count replicates, two or more
 * @param stream replicate r uses its child r, so more replicates leave the first ones as they are
 * @throws ContractError when the design is broken or count is below 2
 * @returns impossible `lonely-cluster` (detail: stratum), `more-clusters-than-population`
 * @example
 * const design = { weights: Float64Array.of(1, 1, 1, 1) }
 * const { value } = raoWuReplicates(design, 50, randomStream(1))
 * value.scale // 0.0204081632653061…
 */
export function raoWuReplicates(
  design: SurveyDesign,
  count: number,
  stream: RandomStream,
  options: BootstrapReplicateOptions = {},
): Outcome<ReplicateWeights> {
  const { lonely = 'fail', mse = false } = options
  requireCount(count, 'replicates', 2)
  const stage = firstStage(design)
  for (const [stratum, members] of stage.members.entries()) {
    const where = { stratum: stage.stratumCode[stratum] }
    const left = stage.notDrawn[stratum]
    if (left < -1e-9) return impossible('more-clusters-than-population', where)
    if (members.length === 1 && left > 0 && lonely === 'fail') {
      return impossible('lonely-cluster', where)
    }
  }
  const weights = Array.from({ length: count }, (_, replicate) => {
    const own = stream.split(replicate)
    const factor = new Float64Array(stage.stratumOf.length).fill(1)
    for (const [stratum, members] of stage.members.entries()) {
      const size = members.length
      if (size === 1) continue
      const change = Math.sqrt(Math.max(0, stage.notDrawn[stratum]))
      for (const member of members) factor[member] = 1 - change
      for (let draw = 1; draw < size; draw += 1) {
        factor[members[own.below(size)]] += (change * size) / (size - 1)
      }
    }
    return weightsTimes(design.weights, factor, stage)
  })
  return ok({
    weights,
    scale: 1 / (count - 1),
    scales: new Float64Array(count).fill(1),
    mse,
    degreesOfFreedom: Math.min(count - 1, designDegreesOfFreedom(design)),
  })
}
