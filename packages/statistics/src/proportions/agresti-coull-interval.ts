// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { binomialShare } from './binomial-share.ts'

/**
 * Where a share of independent persons lies: the normal interval around (x + z²/2) / (n + z²)
 * (Agresti and Coull 1998). Contains the Wilson interval and has the same middle.
 *
 * @param successes from 0 to trials
 * @param level confidence, between 0 and 1
 * @throws ContractError when successes are negative or more than trials, or level outside 0-1
 * @returns ends as the formula gives them, which may lie outside 0-1 near 0 and 1; impossible
 *   `no-trials`
 * @example agrestiCoullInterval(9, 40) // { value: 0.225, low: 0.1210749614…, high: 0.3771169192… }
 */
export function agrestiCoullInterval(
  successes: number,
  trials: number,
  level = 0.95,
): Outcome<Interval> {
  const base = binomialShare(successes, trials, level)
  if (base.status !== 'ok') return base
  const { share, z } = base.value
  const n = trials + z * z
  const middle = (successes + (z * z) / 2) / n
  const half = z * Math.sqrt((middle * (1 - middle)) / n)
  return ok({ value: share, low: middle - half, high: middle + half })
}
