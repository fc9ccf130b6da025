// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'
import { studentQuantile } from '../distributions/student-quantile.ts'

/** A share from a sample (or a known one, standard error 0), fractions. */
export interface EstimatedShare {
  readonly value: number
  readonly se: number
}

export interface SampledRatio {
  readonly ratio: number
  /** Symmetric on the log scale, never below 0: the default. */
  readonly log: Outcome<Interval & { readonly se: number }>
  /** Symmetric around the ratio; its low end may fall below 0. */
  readonly linear: Interval & { readonly se: number }
}

/**
 * The representation ratio of a sampled layer with its sampling interval (delta method):
 * var(log R) = var(s) / s² + var(p) / p², the two taken as independent.
 *
 * @param share of the class in the layer; @param population the same among residents
 * @param level of confidence, 0 to 1 exclusive; for K classes under Bonferroni 1 - 0.05 / K
 * @param degreesOfFreedom of the layer's standard error; Infinity for the normal interval
 * @throws ContractError when a number is negative or not finite, or level or df out of range
 * @returns impossible `no-residents` when p is 0; `log` is impossible `share-is-zero` when s is 0;
 *   either `interval-without-end` when an end would be beyond any number
 * @example
 * sampledRatio({ value: 0.2, se: 0.02 }, { value: 0.1, se: 0 }, 0.95, 14)
 * // { ratio: 2, linear: { se: 0.2, low: 1.5710426…, high: 2.4289573… } }
 */
export function sampledRatio(
  share: EstimatedShare,
  population: EstimatedShare,
  level: number,
  degreesOfFreedom: number,
): Outcome<SampledRatio> {
  requireNotNegative([share.value, share.se, population.value, population.se], 'share')
  if (!(level > 0 && level < 1)) throw new ContractError(`level ${level}`)
  if (population.value === 0) return impossible('no-residents')
  const critical = studentQuantile((1 + level) / 2, degreesOfFreedom)
  const ratio = share.value / population.value
  const se = Math.hypot(share.se, ratio * population.se) / population.value
  const half = critical * se
  if (!Number.isFinite(ratio + half)) return impossible('interval-without-end')
  const linear = { value: ratio, low: ratio - half, high: ratio + half, se }
  if (share.value === 0) return ok({ ratio, linear, log: impossible('share-is-zero') })
  const logSe = se / ratio
  const low = ratio * Math.exp(-critical * logSe)
  const high = ratio * Math.exp(critical * logSe)
  const hasEnd = Number.isFinite(high)
  const log = hasEnd
    ? ok({ value: ratio, low, high, se: logSe })
    : impossible('interval-without-end')
  return ok({ ratio, linear, log })
}
