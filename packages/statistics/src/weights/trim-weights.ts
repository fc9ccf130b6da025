// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite } from '../contract/require-numbers.ts'

export interface TrimmingLimits {
  /** Default: none. */
  readonly lower?: number
  /** Default: none. */
  readonly upper?: number
}

export interface TrimmingOptions {
  /** Repeat until no weight is outside the limits; default false: one pass. */
  readonly strict?: boolean
}

export interface TrimmedWeights {
  readonly weights: Float64Array
  /** Weights that were outside at first. */
  readonly trimmed: number
  readonly passes: number
  /** Weights that are outside still, or again: what they were given took them over the limit. */
  readonly outside: number
  /** What could not be given to anyone because every weight was outside; else 0. */
  readonly excessLeft: number
}

const mostPasses = 10_000

/**
 * Cuts weights to limits and spreads what was cut off equally over the weights that were inside,
 * so that the total is kept (Potter 1990; Lumley 2010, section 7.4). Margins are not kept: see
 * `rakeTrimmed`.
 *
 * @param weights one per respondent; negative ones (of a linear calibration) are allowed
 * @throws ContractError when a weight is not finite or the lower limit is above the upper one
 * @returns impossible `limits-never-met` when the strict repetition does not end
 * @example trimWeights(Float64Array.of(1, 2, 9), { upper: 6 })
 *   // { weights: [2.5, 3.5, 6], trimmed: 1, outside: 0 }
 */
export function trimWeights(
  weights: Float64Array,
  limits: TrimmingLimits,
  options: TrimmingOptions = {},
): Outcome<TrimmedWeights> {
  requireFinite(weights, 'weight')
  const { lower = -Infinity, upper = Infinity } = limits
  if (!(lower <= upper)) throw new ContractError(`limits [${lower}, ${upper}]`)
  const current = weights.slice()
  const trimmed = countOutside(current, lower, upper)
  let excessLeft = 0
  let passes = 0
  let outside = trimmed
  while (outside > 0) {
    if (passes === mostPasses) return impossible('limits-never-met', { ...limits, outside })
    excessLeft += onePass(current, lower, upper, outside)
    passes += 1
    outside = countOutside(current, lower, upper)
    if (options.strict !== true) break
  }
  return ok({ weights: current, trimmed, passes, outside, excessLeft })
}

function countOutside(weights: Float64Array, lower: number, upper: number): number {
  let count = 0
  for (let row = 0; row < weights.length; row += 1) {
    count += Number(weights[row] < lower) + Number(weights[row] > upper)
  }
  return count
}

/** Cuts and spreads once, in place; what nobody could take. */
function onePass(weights: Float64Array, lower: number, upper: number, outside: number): number {
  let excess = 0
  for (let row = 0; row < weights.length; row += 1) {
    excess += weights[row] - Math.min(upper, Math.max(lower, weights[row]))
  }
  if (outside === weights.length) {
    for (let row = 0; row < weights.length; row += 1) {
      weights[row] = Math.min(upper, Math.max(lower, weights[row]))
    }
    return excess
  }
  const share = excess / (weights.length - outside)
  for (let row = 0; row < weights.length; row += 1) {
    if (weights[row] > upper) weights[row] = upper
    else if (weights[row] < lower) weights[row] = lower
    else weights[row] += share
  }
  return 0
}
