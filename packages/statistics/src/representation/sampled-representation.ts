// SPDX-License-Identifier: EUPL-1.2
import { diagonalOf } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { Factor } from '../design/factor.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { shareInfluences, weightedShares } from '../hypothesis-tests/weighted-shares.ts'
import { designDegreesOfFreedom } from '../variance/design-degrees-of-freedom.ts'
import { linearisedCovariance } from '../variance/linearised-covariance.ts'
import type { LonelyRule } from '../variance/lonely-rule.ts'
import { sampledDifference } from './sampled-difference.ts'
import { type EstimatedShare, type SampledRatio, sampledRatio } from './sampled-ratio.ts'

export interface SampledRepresentationOptions {
  /** Of confidence, 0 to 1 exclusive, default 0.95. For K classes together 1 - 0.05 / K. */
  readonly level?: number
  /** Of the design; default clusters less strata. Infinity for normal intervals. */
  readonly degreesOfFreedom?: number
  /** What a stratum of one cluster does, default `fail`. */
  readonly lonely?: LonelyRule
}

export interface ClassRepresentation {
  /** Name of the class. */
  readonly name: string
  /** Weighted share in the layer, fraction. */
  readonly share: EstimatedShare
  readonly population: EstimatedShare
  /** Impossible `no-residents` for a class without residents. */
  readonly ratio: Outcome<SampledRatio>
  readonly difference: Interval & { readonly se: number }
}

/**
 * How often every class of a trait occurs in a sampled layer against how often among residents:
 * ratio (log and linear interval) and difference, with the errors of the sampling design and of the
 * population shares.
 *
 * Shares are weighted means with linearised variance; see sampledRatio and sampledDifference for
 * the intervals. Rows without the trait are left out, but stay in the design.
 *
 * @param trait per row of the sample
 * @param population per level, its share among residents (standard error 0 when counted)
 * @throws ContractError when lengths differ, a number is out of range or the design is broken
 * @returns impossible `no-positive-weight`, `lonely-cluster`, or `no-degrees-of-freedom` when the
 *   design has one cluster per stratum
 * @example
 * const trait = factorOf(['a', 'a', 'a', 'b', 'b'])
 * const design = { weights: Float64Array.of(1, 1, 1, 1, 1) }
 * const half = { value: 0.5, se: 0 }
 * sampledRepresentation(trait, [half, half], design).value[0].ratio
 * // { ratio: 1.2, linear: { se: 0.48989794… } }
 */
export function sampledRepresentation(
  trait: Factor,
  population: readonly EstimatedShare[],
  design: SurveyDesign,
  options: SampledRepresentationOptions = {},
): Outcome<readonly ClassRepresentation[]> {
  if (population.length !== trait.levels.length || trait.codes.length !== design.weights.length) {
    throw new ContractError('trait, population and design do not fit')
  }
  const found = weightedShares(trait, design.weights)
  if (found.total === 0) return impossible('no-positive-weight')
  const influences = shareInfluences(trait, design.weights, found)
  const covariance = linearisedCovariance(influences, design, options.lonely)
  if (covariance.status !== 'ok') return covariance
  const df = options.degreesOfFreedom ?? designDegreesOfFreedom(design)
  if (df <= 0) return impossible('no-degrees-of-freedom')
  const level = options.level ?? 0.95
  const variances = diagonalOf(covariance.value)
  return ok(
    trait.levels.map((name, at) => {
      const share = { value: found.shares[at], se: Math.sqrt(Math.max(0, variances[at])) }
      const of = population[at]
      return {
        name,
        share,
        population: of,
        ratio: sampledRatio(share, of, level, df),
        difference: sampledDifference(share, of, level, df),
      }
    }),
  )
}
