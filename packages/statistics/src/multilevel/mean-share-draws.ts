// SPDX-License-Identifier: EUPL-1.2
import type { RandomStream } from '../random/random-stream.ts'
import type { MultilevelLogit } from './multilevel-logit.ts'
import type { PredictionRows } from './prediction-rows.ts'
import { shareDraws } from './share-draws.ts'

/** Draws of the weighted mean share over each set of rows; all sets see the same draws. */
export function meanShareDraws(
  fit: MultilevelLogit,
  asked: PredictionRows,
  weights: Float64Array,
  regions: readonly Int32Array[],
  number: number,
  stream: RandomStream,
): readonly Float64Array[] {
  const next = shareDraws(fit, asked, stream)
  const shares = new Float64Array(asked.size)
  const means = regions.map(() => new Float64Array(number))
  for (let draw = 0; draw < number; draw += 1) {
    next(shares)
    for (const [at, rows] of regions.entries()) {
      let sum = 0
      let total = 0
      for (let i = 0; i < rows.length; i += 1) {
        sum += weights[rows[i]] * shares[rows[i]]
        total += weights[rows[i]]
      }
      means[at][draw] = sum / total
    }
  }
  return means
}
