// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount } from '../contract/require-numbers.ts'
import type { Margin } from './margin.ts'
import { type RakedWeights, type RakingOptions, rake } from './rake.ts'
import { type TrimmingLimits, trimWeights } from './trim-weights.ts'

export interface TrimmedRakingOptions extends RakingOptions {
  /** Rounds of trimming and raking before giving up; default 200. */
  readonly mostRounds?: number
}

export interface TrimmedRaking extends RakedWeights {
  /** Rounds of trimming and raking again; 0 when no weight was outside at once. */
  readonly rounds: number
  /** Weights that were outside the limits after the first raking. */
  readonly trimmed: number
}

/** So little over a limit, as a part of it, is not over. */
const slack = 1e-9

/**
 * Raked weights within limits: rakes, trims what is outside (strictly, the total kept), rakes the
 * result again, until margins and limits hold together (Potter 1990; Battaglia, Hoaglin and Frankel
 * 2009). Trimming is explicit: how many weights it touched is part of the answer.
 *
 * @param limits of the final weights, in persons
 * @throws ContractError as `rake` and `trimWeights` do
 * @returns impossible as `rake` says, or `limits-contradict-margins` (largest, smallest weight)
 * @example
 * const sex = marginOf('sex', ['f', 'f', 'm', 'm'], { f: 60, m: 40 })
 * rakeTrimmed(Float64Array.of(1, 9, 1, 1), [sex], { upper: 40 })
 *   // { trimmed: 1, largestDeviation: 0 }
 */
export function rakeTrimmed(
  designWeights: Float64Array,
  margins: readonly Margin[],
  limits: TrimmingLimits,
  options: TrimmedRakingOptions = {},
): Outcome<TrimmedRaking> {
  const { mostRounds = 200 } = options
  const { lower = -Infinity, upper = Infinity } = limits
  requireCount(mostRounds, 'rounds', 1)
  let raked = rake(designWeights, margins, options)
  let trimmed = 0
  for (let rounds = 0; rounds <= mostRounds; rounds += 1) {
    if (raked.status !== 'ok') return raked
    const { weights, kish } = raked.value
    const holds = kish.largest <= upper * (1 + slack) && kish.smallest >= lower * (1 - slack)
    if (holds) return ok({ ...raked.value, rounds, trimmed })
    const inside = trimWeights(weights, limits, { strict: true })
    if (inside.status !== 'ok' || rounds === mostRounds) {
      const { largest, smallest } = kish
      return impossible('limits-contradict-margins', { largest, smallest })
    }
    if (rounds === 0) trimmed = inside.value.trimmed
    raked = rake(inside.value.weights, margins, options)
  }
  return impossible('limits-contradict-margins')
}
