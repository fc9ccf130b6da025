// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Bounds } from '../contract/interval.ts'
import { requireBounds } from '../contract/require-numbers.ts'

/** Said of a class in a layer, beside residents of the same ages. */
export type Verdict = 'over' | 'under' | 'about-equal' | 'cannot-tell'

/** Fixed per trait before looking. */
export interface VerdictLimits {
  /** Ratios in between (ends included) are about equal. */
  readonly ratio: readonly [low: number, high: number]
  /** Least difference that counts, fraction (0.01: one point). */
  readonly points: number
}

export const usualLimits: VerdictLimits = { ratio: [0.9, 1.1], points: 0.01 }

/**
 * One of four: `over` when the whole interval of the ratio lies above 1.1 and that of the
 * difference above one point, `under` when below 0.9 and below minus one point, `about-equal` when
 * the interval of the ratio lies within 0.9-1.1, else `cannot-tell`.
 *
 * The intervals must be the outer ones, of all named errors together.
 *
 * @throws ContractError when an interval or the limits are upside down
 * @example verdict({ low: 1.2, high: 1.4 }, { low: 0.02, high: 0.04 }) // 'over'
 */
export function verdict(
  ratio: Bounds,
  difference: Bounds,
  limits: VerdictLimits = usualLimits,
): Verdict {
  requireBounds(ratio, 'ratio')
  requireBounds(difference, 'difference')
  const [low, high] = limits.ratio
  if (!(low < high && limits.points >= 0)) throw new ContractError('limits')
  if (ratio.low > high && difference.low > limits.points) return 'over'
  if (ratio.high < low && difference.high < -limits.points) return 'under'
  return ratio.low >= low && ratio.high <= high ? 'about-equal' : 'cannot-tell'
}
