// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { binomialShare } from './binomial-share.ts'

export interface WilsonOptions {
  /** Moves half a success away from the share at either end (Yates; Newcombe 1998). Default false. */
  readonly continuityCorrection?: boolean
}

/**
 * Where a share of independent persons lies, by inverting the score test (Wilson 1927; with
 * continuity correction Newcombe 1998, method 4).
 *
 * The p with |x/n - p| = z sqrt(p (1 - p) / n). Good for any n and share; the corrected one is as
 * wide as Clopper-Pearson. Not for clustered answers such as reactions.
 *
 * @param successes from 0 to trials
 * @param level confidence, between 0 and 1
 * @throws ContractError when successes are negative or more than trials, or level outside 0-1
 * @returns within 0 and 1; impossible `no-trials`
 * @example wilsonInterval(9, 40) // { value: 0.225, low: 0.1231609132…, high: 0.3750309674… }
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  level = 0.95,
  { continuityCorrection = false }: WilsonOptions = {},
): Outcome<Interval> {
  const base = binomialShare(successes, trials, level)
  if (base.status !== 'ok') return base
  const { share, z } = base.value
  const move = continuityCorrection ? 0.5 / trials : 0
  return ok({
    value: share,
    low: lowerEnd(Math.max(0, share - move), trials, z),
    high: upperEnd(Math.min(1, share + move), trials, z),
  })
}

/** The smaller p with (share - p)² = z² p (1 - p) / n, in the form that does not cancel. */
function lowerEnd(share: number, n: number, z: number): number {
  return share === 0 ? 0 : (share * share) / (share + (z * z) / (2 * n) + root(share, n, z))
}

/** The larger one. */
function upperEnd(share: number, n: number, z: number): number {
  if (share === 1) return 1
  const half = (z * z) / (2 * n)
  return (share + half + root(share, n, z)) / (1 + 2 * half)
}

function root(share: number, n: number, z: number): number {
  return z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
}
