// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { binomialShare } from './binomial-share.ts'

/**
 * The textbook interval of a share, p ± z sqrt(p (1 - p) / n), for comparison with published ones.
 *
 * Covers far too seldom with few trials or a share near 0 or 1 (Brown, Cai and DasGupta 2001): of
 * width 0 without successes. Prefer `wilsonInterval`.
 *
 * @param successes from 0 to trials
 * @param level confidence, between 0 and 1
 * @throws ContractError when successes are negative or more than trials, or level outside 0-1
 * @returns ends as the formula gives them, which may lie outside 0-1; impossible `no-trials`
 * @example waldInterval(9, 40) // { value: 0.225, low: 0.095592274…, high: 0.3544077259… }
 */
export function waldInterval(successes: number, trials: number, level = 0.95): Outcome<Interval> {
  const base = binomialShare(successes, trials, level)
  if (base.status !== 'ok') return base
  const { share, z } = base.value
  const half = z * Math.sqrt((share * (1 - share)) / trials)
  return ok({ value: share, low: share - half, high: share + half })
}
