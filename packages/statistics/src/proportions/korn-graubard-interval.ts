// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'
import { betaQuantile } from '../distributions/beta-quantile.ts'
import { studentQuantile } from '../distributions/student-quantile.ts'
import { type ShareEstimate, shareQuantile } from './share-estimate.ts'

export interface KornGraubardEstimate extends ShareEstimate {
  /** Respondents, two or more. */
  readonly n: number
}

export interface KornGraubardOptions {
  /**
   * The effective n is never above this (before the correction for degrees of freedom); default n.
   * `Infinity` takes it as it comes, as R survey's svyciprop does.
   */
  readonly mostEffectiveN?: number
}

export interface KornGraubardInterval extends Interval {
  /** n after design effect, ceiling and degrees of freedom; what the exact interval was made of. */
  readonly effectiveN: number
}

/**
 * Where a share of a complex sample lies: the exact interval of Clopper and Pearson with an
 * effective n (Korn and Graubard 1998).
 *
 * n* = p (1 - p) / se², at most `mostEffectiveN`, times (t_{n-1} / t_df)²; quantiles of
 * beta(n* p, n* (1 - p) + 1) and beta(n* p + 1, n* (1 - p)). The ceiling keeps a lucky small error
 * from promising more than independent persons would, and gives an interval where the share is 0
 * or 1 and the error therefore 0.
 *
 * @param level confidence, between 0 and 1
 * @throws ContractError when the share or level is out of range, a number negative, or n below 2
 * @returns within 0 and 1; impossible `no-degrees-of-freedom`, or `no-variation` when the error is 0
 *   and there is no ceiling
 * @example
 * kornGraubardInterval({ share: 0.4, standardError: 0.04, degreesOfFreedom: 20, n: 200 })
 * // { value: 0.4, low: 0.316…, high: 0.4881…, effectiveN: 134.0… }
 */
export function kornGraubardInterval(
  estimate: KornGraubardEstimate,
  level = 0.95,
  { mostEffectiveN = estimate.n }: KornGraubardOptions = {},
): Outcome<KornGraubardInterval> {
  const { share, standardError, n } = estimate
  const quantile = shareQuantile(estimate, level)
  if (quantile.status !== 'ok') return quantile
  requireNotNegative([n - 2], 'respondents less two')
  const tail = (1 - level) / 2
  const spread = share * (1 - share)
  const asItComes = standardError === 0 ? Infinity : spread / standardError ** 2
  const capped = spread === 0 ? mostEffectiveN : Math.min(asItComes, mostEffectiveN)
  if (capped === Infinity) return impossible('no-variation')
  const effectiveN = capped * (studentQuantile(tail, n - 1) / quantile.value) ** 2
  const successes = effectiveN * share
  const failures = effectiveN * (1 - share)
  return ok({
    value: share,
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
    effectiveN,
  })
}
