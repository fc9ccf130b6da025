// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative, requireSameLength } from '../contract/require-numbers.ts'
import { chiSquareUpperTail } from '../distributions/chi-square-upper-tail.ts'
import { type ExpectedSharesOptions, expectedShares } from './expected-shares.ts'

/** Below this expected number in a class the chi-square distribution is a poor guide. */
const leastExpected = 5

export interface GoodnessOfFit {
  /** Pearson's X². */
  readonly statistic: number
  readonly degreesOfFreedom: number
  /** Chance of an X² at least as large when the expected shares are true. */
  readonly pValue: number
  /** Likelihood ratio G² = 2 sum O log(O / E), same degrees of freedom. */
  readonly likelihoodRatio: number
  readonly likelihoodRatioPValue: number
  /** Per class, the number expected. */
  readonly expected: Float64Array
  /** Per class, (O - E) / sqrt(E). */
  readonly residuals: Float64Array
  /** Per class, (O - E) / sqrt(E (1 - p)): about standard normal when the shares are true. */
  readonly standardisedResiduals: Float64Array
  /** Cohen's w = sqrt(X² / n): effect size, 0 for none. */
  readonly cohenW: number
  /** sqrt(X² / (n (K - 1))). */
  readonly cramersV: number
  readonly smallestExpected: number
  /** Whether a class has fewer than 5 expected, so that the p-values are rough. */
  readonly lowExpected: boolean
}

/**
 * Whether counts per class fit given shares: Pearson's chi-square test (Pearson 1900), the
 * likelihood ratio and effect sizes.
 *
 * X² = sum (O - E)² / E with E = n p on K - 1 degrees of freedom. Assumes independent units; for a
 * clustered or weighted sample see raoScottGoodnessOfFit, for few units
 * monteCarloGoodnessOfFit.
 *
 * @param observed units per class, not negative, whole or weighted
 * @param shares expected per class, fractions that add up to one (or any unit under `rescale`)
 * @throws ContractError when lengths differ or a number is negative or not finite
 * @returns impossible `no-units`, `expected-is-zero`, `not-a-whole`, `too-few-classes`, or
 *   `expected-too-small` when X² would not be finite
 * @example
 * chiSquareGoodnessOfFit(Float64Array.of(55, 180, 165), Float64Array.of(0.27, 0.42, 0.31))
 * // { statistic: 40.42285372…, degreesOfFreedom: 2, cohenW: 0.31789484…, lowExpected: false }
 */
export function chiSquareGoodnessOfFit(
  observed: Float64Array,
  shares: Float64Array,
  options: ExpectedSharesOptions = {},
): Outcome<GoodnessOfFit> {
  requireSameLength(observed, shares)
  requireNotNegative(observed, 'observed')
  const checked = expectedShares(shares, options)
  if (checked.status !== 'ok') return checked
  const n = observed.reduce((sum, count) => sum + count, 0)
  if (n === 0) return impossible('no-units')
  return fitOf(observed, checked.value, n)
}

function fitOf(observed: Float64Array, shares: Float64Array, n: number): Outcome<GoodnessOfFit> {
  const expected = shares.map((share) => n * share)
  const residuals = observed.map((count, at) => (count - expected[at]) / Math.sqrt(expected[at]))
  const statistic = residuals.reduce((sum, residual) => sum + residual * residual, 0)
  const degreesOfFreedom = shares.length - 1
  const likelihoodRatio = Math.max(0, 2 * logDistance(observed, expected))
  const smallestExpected = expected.reduce((least, one) => Math.min(least, one), Infinity)
  if (!Number.isFinite(statistic) || !Number.isFinite(likelihoodRatio) || smallestExpected === 0) {
    return impossible('expected-too-small', { class: expected.indexOf(smallestExpected) })
  }
  return ok({
    statistic,
    degreesOfFreedom,
    pValue: chiSquareUpperTail(statistic, degreesOfFreedom),
    likelihoodRatio,
    likelihoodRatioPValue: chiSquareUpperTail(likelihoodRatio, degreesOfFreedom),
    expected,
    residuals,
    standardisedResiduals: residuals.map((residual, at) => residual / Math.sqrt(rest(shares, at))),
    cohenW: Math.sqrt(statistic / n),
    cramersV: Math.sqrt(statistic / n / degreesOfFreedom),
    smallestExpected,
    lowExpected: smallestExpected < leastExpected,
  })
}

/** 1 - p, as the sum of the others where rounding leaves nothing. */
function rest(shares: Float64Array, at: number): number {
  const plain = 1 - shares[at]
  if (plain > 0) return plain
  return shares.reduce((sum, share, other) => (other === at ? sum : sum + share), 0)
}

/** sum O log(O / E); a class of which none were seen adds nothing. */
function logDistance(observed: Float64Array, expected: Float64Array): number {
  let sum = 0
  for (let at = 0; at < observed.length; at += 1) {
    if (observed[at] > 0) sum += observed[at] * Math.log(observed[at] / expected[at])
  }
  return sum
}
