// SPDX-License-Identifier: EUPL-1.2
import { requireLevel } from '../contract/require-numbers.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import type { MultilevelRows } from './binomial-rows.ts'
import { logitVariances } from './logit-variance.ts'
import type { MultilevelLogit } from './multilevel-logit.ts'
import { predictionRows } from './prediction-rows.ts'

/** Modelled shares with their intervals; arrays with an entry per row asked for. */
export interface MultilevelPrediction {
  /** At the conditional modes; a level that the data did not have counts as the average one. */
  readonly share: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly logit: Float64Array
  /** Of the logit; a level that the data did not have brings its group's whole variance. */
  readonly standardError: Float64Array
}

/**
 * The share that a multilevel logit expects in each cell, with an interval for the cell's own
 * expected share (not for the next answers).
 *
 * Normal on the logit scale, with the errors of coefficients, effects and standard deviations;
 * turned back to shares, so that it never leaves 0 to 1. A group of few levels leaves much open: with
 * 15 places 95 % intervals held the truth in 91 % of the places, with 60 in 94 %.
 *
 * @param rows cells by their fixed columns (all columns of the fit, in its order, aliased ones too)
 *   and levels by name
 * @param level of the interval, between 0 and 1
 * @throws ContractError when columns or groups are not those of the fit, lengths differ, a number is
 *   not finite or the level is not between 0 and 1
 * @example
 * const rows = multilevelRows({ place: factorOf(['a', 'b', 'c', 'd']) })
 * const successes = Float64Array.of(8, 1, 5, 2)
 * const trials = Float64Array.of(10, 10, 10, 10)
 * const { value: fit } = fitMultilevelLogit({ ...rows, successes, trials })
 * const asked = multilevelRows({ place: factorOf(['a', 'z'], ['a', 'b', 'c', 'd', 'z']) })
 * predictMultilevel(fit, asked) // { share: [0.69795…, 0.37390…], low: [0.38586…, 0.01968…] }
 */
export function predictMultilevel(
  fit: MultilevelLogit,
  rows: MultilevelRows,
  level = 0.95,
): MultilevelPrediction {
  requireLevel(level)
  const asked = predictionRows(fit, rows)
  const { logit } = asked
  const standardError = logitVariances(fit, asked).map(Math.sqrt)
  const z = normalQuantile((1 + level) / 2)
  return {
    share: logit.map(shareOf),
    low: logit.map((value, row) => shareOf(value - z * standardError[row])),
    high: logit.map((value, row) => shareOf(value + z * standardError[row])),
    logit,
    standardError,
  }
}

function shareOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
