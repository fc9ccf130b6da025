// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { binomialShare } from './binomial-share.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'

/**
 * Where a share of independent persons lies, normal on the scale of the log odds:
 * logit(p) ± z / sqrt(n p (1 - p)) (Agresti 2013, section 3.1).
 *
 * Without successes or without failures the log odds are infinite: then the exact interval of
 * Clopper and Pearson.
 *
 * @param successes from 0 to trials
 * @param level confidence, between 0 and 1
 * @throws ContractError when successes are negative or more than trials, or level outside 0-1
 * @returns within 0 and 1; impossible `no-trials`
 * @example logitInterval(9, 40) // { value: 0.225, low: 0.1214376637…, high: 0.3788012383… }
 */
export function logitInterval(successes: number, trials: number, level = 0.95): Outcome<Interval> {
  const base = binomialShare(successes, trials, level)
  if (base.status !== 'ok') return base
  const { share, z } = base.value
  if (share === 0 || share === 1) return clopperPearsonInterval(successes, trials, level)
  const middle = Math.log(successes / (trials - successes))
  const half = z / Math.sqrt(trials * share * (1 - share))
  return ok({
    value: share,
    low: 1 / (1 + Math.exp(half - middle)),
    high: 1 / (1 + Math.exp(-middle - half)),
  })
}
