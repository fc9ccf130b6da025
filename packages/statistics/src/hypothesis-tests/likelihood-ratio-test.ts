// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireFinite } from '../contract/require-numbers.ts'
import { chiSquareUpperTail } from '../distributions/chi-square-upper-tail.ts'

/** A model as far as a comparison needs it. */
export interface FittedLikelihood {
  readonly logLikelihood: number
  /** Parameters estimated. */
  readonly parameters: number
}

export interface LikelihoodRatioTest {
  /** Twice the gain in log-likelihood, 0 or more. */
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

/** By so much (relative) a larger model may seem worse and still only be rounded. */
const slack = 1e-8

/**
 * Whether a larger model fits better than a smaller one within it: twice the gain in log-likelihood
 * against chi-square with as many degrees of freedom as it has more parameters (Wilks 1938).
 *
 * Assumes nested models fitted by maximum likelihood to the same independent units, and a smaller
 * model that is not on the edge of what is possible (a variance of 0 is).
 *
 * @throws ContractError when a log-likelihood is not finite or a number of parameters not whole
 * @returns impossible `not-nested` when the larger model has no more parameters or fits worse
 * @example
 * const small = { logLikelihood: -120, parameters: 2 }
 * likelihoodRatioTest(small, { logLikelihood: -117, parameters: 4 })
 * // { statistic: 6, degreesOfFreedom: 2, pValue: 0.04978706… }
 */
export function likelihoodRatioTest(
  smaller: FittedLikelihood,
  larger: FittedLikelihood,
): Outcome<LikelihoodRatioTest> {
  requireFinite([smaller.logLikelihood, larger.logLikelihood], 'log-likelihood')
  requireCount(smaller.parameters, 'parameters')
  requireCount(larger.parameters, 'parameters')
  const degreesOfFreedom = larger.parameters - smaller.parameters
  const gain = larger.logLikelihood - smaller.logLikelihood
  requireFinite([2 * gain], 'gain in log-likelihood')
  if (degreesOfFreedom < 1) return impossible('not-nested')
  if (gain < -slack * Math.max(1, Math.abs(larger.logLikelihood))) return impossible('not-nested')
  const statistic = Math.max(0, 2 * gain)
  return ok({
    statistic,
    degreesOfFreedom,
    pValue: chiSquareUpperTail(statistic, degreesOfFreedom),
  })
}
