// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { binomialShare } from './binomial-share.ts'

/** Halvings until two neighbouring doubles are left. */
const mostSteps = 1100

/**
 * Where a share of independent persons lies, by inverting the likelihood ratio test: the p whose
 * deviance 2 (x log(x / (n p)) + (n - x) log((n - x) / (n (1 - p)))) is at most z² (Wilks 1938;
 * Brown, Cai and DasGupta 2001).
 *
 * @param successes from 0 to trials
 * @param level confidence, between 0 and 1
 * @throws ContractError when successes are negative or more than trials, or level outside 0-1
 * @returns low 0 without successes, high 1 without failures; impossible `no-trials`
 * @example likelihoodRatioInterval(9, 40) // { value: 0.225, low: 0.1151232271…, high: 0.3690292404… }
 */
export function likelihoodRatioInterval(
  successes: number,
  trials: number,
  level = 0.95,
): Outcome<Interval> {
  const base = binomialShare(successes, trials, level)
  if (base.status !== 'ok') return base
  const { share, z } = base.value
  return ok({
    value: share,
    low: lowerEnd(successes, trials, z * z),
    high: 1 - lowerEnd(trials - successes, trials, z * z),
  })
}

/** The p below x / n whose deviance is `limit`; 0 without successes. */
function lowerEnd(successes: number, trials: number, limit: number): number {
  if (successes === 0) return 0
  const failures = trials - successes
  if (failures === 0) return Math.exp(-limit / (2 * trials))
  let low = 0
  let high = successes / trials
  for (let step = 0; step < mostSteps; step += 1) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    const own = successes * Math.log(successes / (trials * middle))
    const other = failures * Math.log(failures / (trials * (1 - middle)))
    if (2 * (own + other) > limit) low = middle
    else high = middle
  }
  return (low + high) / 2
}
