// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { normalCumulative } from '../distributions/normal-cumulative.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { binomialShare } from './binomial-share.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'

/**
 * Where a share of independent persons lies, normal on the scale of normal quantiles:
 * q = quantile(p), q ± z sqrt(p (1 - p) / n) / density(q) (delta method; Agresti 2013, section
 * 16.1).
 *
 * Without successes or without failures q is infinite: then the exact interval of Clopper and
 * Pearson.
 *
 * @param successes from 0 to trials
 * @param level confidence, between 0 and 1
 * @throws ContractError when successes are negative or more than trials, or level outside 0-1
 * @returns within 0 and 1; impossible `no-trials`
 * @example probitInterval(9, 40) // { value: 0.225, low: 0.1176335452…, high: 0.3729954732… }
 */
export function probitInterval(successes: number, trials: number, level = 0.95): Outcome<Interval> {
  const base = binomialShare(successes, trials, level)
  if (base.status !== 'ok') return base
  const { share, z } = base.value
  if (share === 0 || share === 1) return clopperPearsonInterval(successes, trials, level)
  const middle = normalQuantile(share)
  const density = Math.exp(-(middle * middle) / 2) / Math.sqrt(2 * Math.PI)
  const half = (z * Math.sqrt((share * (1 - share)) / trials)) / density
  return ok({
    value: share,
    low: normalCumulative(middle - half),
    high: normalCumulative(middle + half),
  })
}
