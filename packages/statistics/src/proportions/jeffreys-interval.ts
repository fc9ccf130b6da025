// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { betaQuantile } from '../distributions/beta-quantile.ts'
import { binomialShare } from './binomial-share.ts'

export interface JeffreysOptions {
  /**
   * What to do without successes, or without failures, where the outer end is 0 or 1:
   * `equal-tails` (default) keeps the other end where it was (Brown, Cai and DasGupta 2001);
   * `one-sided` gives the whole tail to the other end, which then lies nearer.
   */
  readonly atTheEnds?: 'equal-tails' | 'one-sided'
}

/**
 * Where a share of independent persons lies: the middle part of the posterior under the prior
 * beta(1/2, 1/2) (Jeffreys 1946; Brown, Cai and DasGupta 2001, section 4.3).
 *
 * Quantiles of beta(x + 1/2, n - x + 1/2); covers at the level on average over shares.
 *
 * @param successes from 0 to trials
 * @param level posterior probability, between 0 and 1
 * @throws ContractError when successes are negative or more than trials, or level outside 0-1
 * @returns low 0 without successes, high 1 without failures; impossible `no-trials`
 * @example jeffreysInterval(9, 40) // { value: 0.225, low: 0.117579908…, high: 0.37057173… }
 */
export function jeffreysInterval(
  successes: number,
  trials: number,
  level = 0.95,
  { atTheEnds = 'equal-tails' }: JeffreysOptions = {},
): Outcome<Interval> {
  const base = binomialShare(successes, trials, level)
  if (base.status !== 'ok') return base
  const { share } = base.value
  const failures = trials - successes
  const isAtEnd = successes === 0 || failures === 0
  const tail = isAtEnd && atTheEnds === 'one-sided' ? 2 * base.value.tail : base.value.tail
  const [a, b] = [successes + 0.5, failures + 0.5]
  return ok({
    value: share,
    low: successes === 0 ? 0 : betaQuantile(tail, a, b),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, a, b),
  })
}
