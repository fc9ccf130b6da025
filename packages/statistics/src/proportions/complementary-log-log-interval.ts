// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { binomialShare } from './binomial-share.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'

/**
 * Where a share of independent persons lies, normal on the scale u = log(-log(p)):
 * u ± z sqrt((1 - p) / (n p)) / |log(p)| (delta method; Kalbfleisch and Prentice 1980, section 1.4).
 * The scale fits shares that survive, such as those of Kaplan and Meier.
 *
 * Without successes or without failures u is infinite: then the exact interval of Clopper and
 * Pearson.
 *
 * @param successes from 0 to trials
 * @param level confidence, between 0 and 1
 * @throws ContractError when successes are negative or more than trials, or level outside 0-1
 * @returns within 0 and 1; impossible `no-trials`
 * @example
 * complementaryLogLogInterval(9, 40)
 * // { value: 0.225, low: 0.1115347437…, high: 0.3626149931… }
 */
export function complementaryLogLogInterval(
  successes: number,
  trials: number,
  level = 0.95,
): Outcome<Interval> {
  const base = binomialShare(successes, trials, level)
  if (base.status !== 'ok') return base
  const { share, z } = base.value
  if (share === 0 || share === 1) return clopperPearsonInterval(successes, trials, level)
  const log = Math.log(share)
  const factor = Math.exp((z * Math.sqrt((1 - share) / (trials * share))) / -log)
  return ok({ value: share, low: Math.exp(log * factor), high: Math.exp(log / factor) })
}
