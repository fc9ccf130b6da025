// SPDX-License-Identifier: EUPL-1.2
import { diagonalOf, type Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { designDegreesOfFreedom } from './design-degrees-of-freedom.ts'
import { linearisedCovariance } from './linearised-covariance.ts'
import type { LonelyRule } from './lonely-rule.ts'
import { replicateCovariance } from './replicate-covariance.ts'
import { replicateDegreesOfFreedom } from './replicate-degrees-of-freedom.ts'
import { type ReplicateWeights, requireReplicates } from './replicate-weights.ts'
import { type VarianceCaution, varianceCautions } from './variance-cautions.ts'

/** Estimates of one sample with their errors, in the unit of what was measured. */
export interface SurveyEstimates {
  readonly estimates: Float64Array
  readonly standardErrors: Float64Array
  readonly covariance: Matrix
  /** Clusters less strata, or the rank of the replicate weights less 1; rows in the domain only. */
  readonly degreesOfFreedom: number
  /** Rows in the domain with a positive weight. */
  readonly n: number
  /** (sum of weights)² / sum of squared weights in the domain; 0 when none is positive. */
  readonly effectiveN: number
  /** What makes the standard errors hard to trust. */
  readonly cautions: readonly VarianceCaution[]
}

export interface SurveyEstimateOptions {
  /** 1 for rows that count, 0 for the rest, which stay in the design. Default all. */
  readonly domain?: Float64Array
  /** For linearisation; default `fail`. */
  readonly lonely?: LonelyRule
  /** Given: the errors come from these; the strata and clusters of the design are not used. */
  readonly replicates?: ReplicateWeights
}

/** What is estimated, for any weights. */
export interface SurveyStatistic {
  /** undefined where the weights leave nothing to estimate from. */
  estimate(weights: Float64Array): Float64Array | undefined
  /** One column per estimate, the weight included. */
  influences(weights: Float64Array, estimates: Float64Array): readonly Float64Array[]
}

/** Estimates with errors by linearisation, or by replicates where given. */
export function surveyEstimates(
  statistic: SurveyStatistic,
  estimates: Float64Array,
  design: SurveyDesign,
  options: SurveyEstimateOptions,
): Outcome<SurveyEstimates> {
  const { domain, lonely, replicates } = options
  const { weights } = design
  const covariance =
    replicates === undefined
      ? linearisedCovariance(statistic.influences(weights, estimates), design, lonely, domain)
      : fromReplicates(statistic, estimates, replicates, weights.length)
  if (covariance.status !== 'ok') return covariance
  const degreesOfFreedom = degreesOf(design, options)
  const { n, effectiveN } = sizes(weights, domain)
  return ok({
    estimates,
    standardErrors: diagonalOf(covariance.value).map(Math.sqrt),
    covariance: covariance.value,
    degreesOfFreedom,
    n,
    effectiveN,
    cautions: varianceCautions({ n, effectiveN, degreesOfFreedom }),
  })
}

function degreesOf(design: SurveyDesign, { domain, replicates }: SurveyEstimateOptions): number {
  if (replicates === undefined) return designDegreesOfFreedom(design, domain)
  const known = domain === undefined ? replicates.degreesOfFreedom : undefined
  return known ?? replicateDegreesOfFreedom(replicates, domain)
}

function fromReplicates(
  statistic: SurveyStatistic,
  full: Float64Array,
  replicates: ReplicateWeights,
  rows: number,
): Outcome<Matrix> {
  requireReplicates(replicates, rows)
  const estimates = replicates.weights.map((weights) => statistic.estimate(weights))
  const found = replicateCovariance(estimates, full, replicates)
  return found.status === 'ok' ? ok(found.value.covariance) : found
}

function sizes(weights: Float64Array, domain: Float64Array | undefined) {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0)
  let n = 0
  let sum = 0
  let squares = 0
  for (let row = 0; row < weights.length; row += 1) {
    if (domain?.[row] === 0 || weights[row] === 0) continue
    n += 1
    sum += weights[row] / largest
    squares += (weights[row] / largest) ** 2
  }
  return { n, effectiveN: squares === 0 ? 0 : (sum * sum) / squares }
}

/** @throws ContractError when a domain has another length, or values other than 0 and 1 */
export function requireDomain(domain: Float64Array | undefined, rows: Float64Array): void {
  if (domain === undefined) return
  requireSameLength(domain, rows)
  for (const one of domain) {
    if (one !== 0 && one !== 1) throw new ContractError(`domain of ${one}, not 0 or 1`)
  }
}
