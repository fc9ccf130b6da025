// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireLevel } from '../contract/require-numbers.ts'
import { multinomialDraw } from '../random/multinomial-draw.ts'
import { type RandomStream, randomStream } from '../random/random-stream.ts'
import { confusionInversion } from './confusion-inversion.ts'
import { columnSummaries, type ResampledShares } from './resampled-shares.ts'

export interface ConfusionBootstrapOptions {
  readonly seed: number | string
  /** Resamples; 2,000. */
  readonly replicates?: number
  /** Of the intervals; 0.95. */
  readonly level?: number
}

/**
 * Intervals for confusionInversion by a parametric bootstrap: every column of the confusion matrix
 * and the predicted counts are drawn anew (multinomial) and the inversion is repeated, not cut.
 *
 * Resamples whose matrix is singular are left out and counted. Ends are percentiles (linear
 * between order statistics), and may lie outside 0 to 1 as the estimate may.
 *
 * @param counts whole numbers, as for confusionInversion; @param predicted whole numbers
 * @throws ContractError as confusionInversion, and when a count is not whole
 * @returns impossible as confusionInversion; `too-many-undefined-resamples` above one in twenty
 * @example
 * confusionBootstrap(matrixOf([[45, 5], [5, 45]]), Float64Array.of(30, 70), { seed: 'study' })
 * // { replicates: 2000, undefinedResamples: 0 }
 */
export function confusionBootstrap(
  counts: Matrix,
  predicted: Float64Array,
  options: ConfusionBootstrapOptions,
): Outcome<ResampledShares> {
  const { seed, replicates = 2000, level = 0.95 } = options
  requireLevel(level)
  requireCount(replicates, 'replicates', 2)
  for (const count of counts.values) requireCount(count, 'count')
  for (const count of predicted) requireCount(count, 'predicted count')
  const whole = confusionInversion(counts, predicted)
  if (whole.status !== 'ok') return whole
  const stream = randomStream(seed)
  const columns = columnsOf(counts)
  const kept: Float64Array[] = []
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const drawn = confusionInversion(redrawn(columns, stream), redraw(predicted, stream))
    if (drawn.status === 'ok') kept.push(drawn.value.raw)
  }
  const undefinedResamples = replicates - kept.length
  if (undefinedResamples * 20 > replicates) {
    return impossible('too-many-undefined-resamples', { undefinedResamples, replicates })
  }
  return ok({ ...columnSummaries(kept, level), replicates, undefinedResamples })
}

function columnsOf(counts: Matrix): readonly Float64Array[] {
  return Array.from({ length: counts.columns }, (_, j) =>
    Float64Array.from({ length: counts.rows }, (__, i) => counts.values[i * counts.columns + j]),
  )
}

function redrawn(columns: readonly Float64Array[], stream: RandomStream): Matrix {
  const size = columns.length
  const matrix = zeroMatrix(size, size)
  for (const [j, column] of columns.entries()) {
    const drawn = redraw(column, stream)
    for (let i = 0; i < size; i += 1) matrix.values[i * size + j] = drawn[i]
  }
  return matrix
}

function redraw(counts: Float64Array, stream: RandomStream): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return Float64Array.from(multinomialDraw(stream, total, counts))
}
