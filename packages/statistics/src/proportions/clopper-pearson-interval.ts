// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { betaQuantile } from '../distributions/beta-quantile.ts'
import { binomialShare } from './binomial-share.ts'

/**
 * Where a share of independent persons lies, surely covered at the level: the exact interval of
 * the two binomial tail tests (Clopper and Pearson 1934).
 *
 * Quantiles of beta(x, n - x + 1) and beta(x + 1, n - x). Wider than needed. Successes and trials
 * need not be whole: an effective n may stand in.
 *
 * @param successes from 0 to trials
 * @param level confidence, between 0 and 1
 * @throws ContractError when successes are negative or more than trials, or level outside 0-1
 * @returns low 0 without successes, high 1 without failures; impossible `no-trials`
 * @example clopperPearsonInterval(0, 25) // { value: 0, low: 0, high: 0.1371851715… }
 */
export function clopperPearsonInterval(
  successes: number,
  trials: number,
  level = 0.95,
): Outcome<Interval> {
  const base = binomialShare(successes, trials, level)
  if (base.status !== 'ok') return base
  const { share, tail } = base.value
  const failures = trials - successes
  return ok({
    value: share,
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  })
}
