// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import { requireDesign, type SurveyDesign } from '../design/survey-design.ts'
import { fitLogit } from '../models/fit-logit.ts'
import { modelMatrix } from '../models/model-matrix.ts'
import type { LonelyRule } from '../variance/lonely-rule.ts'
import { type BiasAdjustedRIndicator, biasAdjustedRIndicator } from './bias-adjusted-r-indicator.ts'
import { conditionalPartialRIndicator } from './conditional-partial-r-indicator.ts'
import { type PartialRIndicator, partialRIndicator } from './partial-r-indicator.ts'

export interface FrameRepresentativenessOptions {
  /** Fit the propensities with the design weights. Default false: each person counts once. */
  readonly weightedFit?: boolean
  /** What a stratum of one cluster does, default `fail`. */
  readonly lonely?: LonelyRule
}

export interface TraitRepresentativeness {
  readonly name: string
  /** How much of the lack goes with the trait. */
  readonly unconditional: PartialRIndicator
  /** How much goes with it alone, given the other traits. */
  readonly conditional: PartialRIndicator
}

export interface FrameRepresentativeness extends BiasAdjustedRIndicator {
  /** Estimated chance to answer, per invited person. */
  readonly propensities: Float64Array
  readonly traits: readonly TraitRepresentativeness[]
}

/**
 * How representative the response of an invited panel is, and which traits it lacks in: a logistic
 * model of answering with the traits as main effects, the R-indicator with its adjustment for
 * chance, and partial indicators per trait (Schouten, Cobben and Bethlehem 2009; Schouten, Shlomo
 * and Skinner 2011; Shlomo, Skinner and Schouten 2012).
 *
 * Only for a frame of invited persons with traits of those who did not answer; never for followers,
 * reactors or an open survey, where nobody knows who was invited. Partial indicators are not
 * adjusted; their trait values may be multiplied by the root of `biasFactor`.
 *
 * @param responded 1 for an invited person who answered, 0 for another
 * @param traits of the invited persons, by name
 * @param design of the invited persons
 * @throws ContractError when lengths differ, responded is not 0 or 1, or there are no traits
 * @returns impossible `trait-is-missing` (detail: trait, row), `separation` when a class answers
 *   wholly or not at all, and as biasAdjustedRIndicator
 * @example
 * const age = factorOf(['y', 'y', 'y', 'y', 'y', 'o', 'o', 'o', 'o', 'o'])
 * const responded = Float64Array.of(1, 0, 0, 0, 0, 1, 1, 1, 1, 0)
 * frameRepresentativeness(responded, { age }, { weights: responded.map(() => 1) })
 * // { meanPropensity: 0.5, spread: 0.3162277…, rIndicator: 0.3675444…, adjusted: 0.4414303… }
 */
export function frameRepresentativeness(
  responded: Float64Array,
  traits: Readonly<Record<string, Factor>>,
  design: SurveyDesign,
  { weightedFit = false, lonely }: FrameRepresentativenessOptions = {},
): Outcome<FrameRepresentativeness> {
  requireDesign(design)
  requireSameLength(responded, design.weights)
  if (responded.some((one) => one !== 0 && one !== 1)) throw new ContractError('responded')
  for (const [name, { codes }] of Object.entries(traits)) {
    const row = codes.findIndex((code) => code < 0)
    if (row >= 0) return impossible('trait-is-missing', { trait: name, row })
  }
  const { weights } = design
  const matrix = modelMatrix(traits)
  const fit = fitLogit(matrix, responded, weightedFit ? { weights } : {})
  if (fit.status !== 'ok') return fit
  const { fitted, covariance, working } = fit.value
  const indicator = biasAdjustedRIndicator(fitted, working.columns, covariance, design, lonely)
  if (indicator.status !== 'ok') return indicator
  const parts: TraitRepresentativeness[] = []
  for (const [name, trait] of Object.entries(traits)) {
    const others = Object.keys(traits).filter((other) => other !== name)
    const rest = others.map((other) => traits[other])
    const unconditional = partialRIndicator(fitted, trait, weights)
    const conditional = conditionalPartialRIndicator(fitted, trait, rest, weights)
    if (unconditional.status !== 'ok') return unconditional
    if (conditional.status !== 'ok') return conditional
    parts.push({ name, unconditional: unconditional.value, conditional: conditional.value })
  }
  return ok({ ...indicator.value, propensities: fitted, traits: parts })
}
