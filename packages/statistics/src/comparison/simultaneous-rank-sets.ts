// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireFinite, requireLevel } from '../contract/require-numbers.ts'
import { holmRejections } from './holm-rejections.ts'
import { type PairwiseDifferences, pairwiseDifferences } from './pairwise-differences.ts'
import { type RankSet, rankSet } from './rank-set.ts'
import { simulatedRejections } from './simulated-rejections.ts'

export interface RankSetOptions {
  /** Chance that all true ranks are in their sets, 0 to 1 exclusive, default 0.95. */
  readonly level?: number
  /**
   * `simulation` (default): critical value from simulated errors, step by step, which is sharpest;
   * `holm` and `bonferroni` need no random numbers and are safe but wider.
   */
  readonly method?: 'simulation' | 'holm' | 'bonferroni'
  /** Repeats a simulation to the last bit; default 0. */
  readonly seed?: number | string
  /** Simulated sets of errors, default 2,000. */
  readonly draws?: number
  /** Of the standard errors; default Infinity, the normal distribution. */
  readonly degreesOfFreedom?: number
}

/**
 * Which ranks every unit may have, all together at the stated level: "surely above a, surely below
 * b, the rest unclear" (Mogstad, Romano, Shaikh and Wilhelm 2024, Review of Economic Studies 91).
 *
 * Of every ordered pair it is tested whether the first is surely larger, with a critical value that
 * holds for all pairs at once; pairs found are left out and the rest tested again, until no more
 * are found (Romano and Wolf 2005). Assumes estimates that err normally.
 *
 * @param estimates one per unit; rank 1 is the largest
 * @param errors standard errors of estimates that err independently, or their covariance matrix
 * @throws ContractError when sizes differ, a number is not finite, a standard error is negative, or
 *   level, draws or degrees of freedom are out of range
 * @returns one set per unit in the same order; impossible `too-few-draws` when the level cannot be
 *   reached by so few
 * @example
 * const errors = Float64Array.of(0.1, 0.1, 0.1)
 * simultaneousRankSets(Float64Array.of(1, 3, 3.1), errors, { method: 'holm' })
 * // [{ best: 3, worst: 3 }, { best: 1, worst: 2 }, { best: 1, worst: 2, unclear: 1 }]
 */
export function simultaneousRankSets(
  estimates: Float64Array,
  errors: Float64Array | Matrix,
  options: RankSetOptions = {},
): Outcome<readonly RankSet[]> {
  const { level = 0.95, method = 'simulation', draws = 2000 } = options
  const degreesOfFreedom = options.degreesOfFreedom ?? Infinity
  requireFinite(estimates, 'estimate')
  requireLevel(level)
  requireCount(draws, 'draws', 1)
  if (!(degreesOfFreedom > 0)) throw new ContractError(`degrees of freedom ${degreesOfFreedom}`)
  const pairs = pairwiseDifferences(estimates, errors)
  if (method !== 'simulation') {
    return ok(setsOf(pairs, holmRejections(pairs, 1 - level, degreesOfFreedom, method === 'holm')))
  }
  const place = Math.ceil(level * (draws + 1))
  if (place > draws) return impossible('too-few-draws', { draws })
  const seed = options.seed ?? 0
  const larger = simulatedRejections(pairs, { place, draws, seed, degreesOfFreedom })
  return ok(setsOf(pairs, larger))
}

/** @param larger entry (j, k), row after row, is 1 when j is surely larger than k */
function setsOf({ units }: PairwiseDifferences, larger: Uint8Array): readonly RankSet[] {
  return Array.from({ length: units }, (_, j) => {
    let above = 0
    let below = 0
    for (let k = 0; k < units; k += 1) {
      below += larger[j * units + k]
      above += larger[k * units + j]
    }
    return rankSet(units, above, below)
  })
}
