// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import {
  requireCount,
  requireLevel,
  requireNotNegative,
  requireSameLength,
} from '../contract/require-numbers.ts'
import { betaQuantile } from '../distributions/beta-quantile.ts'

/** One entry per true class. */
export interface CalibratedShares {
  readonly estimate: Float64Array
  readonly standardError: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  /** Labelled units that a simple random sample needs for the same error; at most those here. */
  readonly effectiveN: Float64Array
  /** The predicted shares, uncorrected. */
  readonly naive: Float64Array
}

export interface CalibrationEstimatorOptions {
  /** Of the intervals, each class by itself; 0.95. */
  readonly level?: number
  /**
   * `all` (default): the predicted units are the whole population. `sample`: they are drawn from
   * it at random, so their shares carry an error too.
   */
  readonly predictedUnits?: 'all' | 'sample'
}

/**
 * The true shares of classes from predicted ones and p(true | predicted), learned from a random
 * part of the target (the calibration estimator; Meertens, Diks, Van den Herik and Takes 2022):
 * share_j = sum over i of q_i · counts(i, j) / counts(i, ·). Never outside 0-1, no matrix inverted.
 *
 * Variance as of a post-stratified share: sum q_i² c_ij (1 - c_ij) / n_i, for a `sample` of N plus
 * (sum q_i c_ij² - share²) / N. Interval: Clopper-Pearson on the effective n (Korn and Graubard
 * 1998), so that a class not seen has a width too. Assumes that the labelled units are a random
 * part of the target: learned elsewhere it does not carry over.
 *
 * @param counts entry (i, j): labelled units predicted as i that truly are j; whole numbers
 * @param predicted per class, how many units of the target were predicted so
 * @throws ContractError when sizes differ or a count is out of range
 * @returns fractions that add up to 1; impossible `no-predicted-units`,
 *   `predicted-class-without-labels` (detail: class, from 0)
 * @example
 * calibrationEstimator(matrixOf([[45, 5], [10, 40]]), Float64Array.of(300, 700))
 * // { estimate: [0.41, 0.59], standardError: [0.041593…, 0.041593…], naive: [0.3, 0.7] }
 */
export function calibrationEstimator(
  counts: Matrix,
  predicted: Float64Array,
  options: CalibrationEstimatorOptions = {},
): Outcome<CalibratedShares> {
  const { level = 0.95, predictedUnits = 'all' } = options
  requireLevel(level)
  requireNotNegative(predicted, 'predicted count')
  requireSameLength(predicted, { length: counts.rows })
  if (counts.columns !== counts.rows) throw new ContractError('counts are not square')
  for (const count of counts.values) requireCount(count, 'count')
  const total = predicted.reduce((sum, count) => sum + count, 0)
  if (total === 0) return impossible('no-predicted-units')
  const labelled = rowTotals(counts)
  const empty = labelled.findIndex((n, i) => n === 0 && predicted[i] > 0)
  if (empty >= 0) return impossible('predicted-class-without-labels', { class: empty })
  const naive = predicted.map((count) => count / total)
  const { estimate, variance } = stratified(counts, naive, labelled)
  if (predictedUnits === 'sample') addSampling(counts, naive, labelled, estimate, total, variance)
  const n = labelled.reduce((sum, count) => sum + count, 0)
  const effectiveN = variance.map((square, j) =>
    square > 0 ? Math.min(n, (estimate[j] * (1 - estimate[j])) / square) : n,
  )
  const ends = (p: number, extra: 0 | 1) =>
    estimate.map((share, j) => end(share * effectiveN[j], effectiveN[j], p, extra))
  return ok({
    estimate,
    standardError: variance.map(Math.sqrt),
    low: ends((1 - level) / 2, 0),
    high: ends((1 + level) / 2, 1),
    effectiveN,
    naive,
  })
}

/** An end of the interval of Clopper and Pearson (1934), x of n, neither whole. */
function end(x: number, n: number, p: number, extra: 0 | 1): number {
  const a = x + extra
  const b = n - x + 1 - extra
  if (a <= rounding) return 0
  return b <= rounding ? 1 : betaQuantile(p, a, b)
}

/** A count of units that is zero but for rounding. */
const rounding = 1e-12

function rowTotals({ values, rows, columns }: Matrix): Float64Array {
  const totals = new Float64Array(rows)
  for (const [at, count] of values.entries()) totals[Math.floor(at / columns)] += count
  return totals
}

function stratified(counts: Matrix, naive: Float64Array, labelled: Float64Array) {
  const size = counts.columns
  const estimate = new Float64Array(size)
  const variance = new Float64Array(size)
  for (let i = 0; i < size; i += 1) {
    if (labelled[i] === 0) continue
    for (let j = 0; j < size; j += 1) {
      const chance = counts.values[i * size + j] / labelled[i]
      estimate[j] += naive[i] * chance
      variance[j] += (naive[i] ** 2 * chance * (1 - chance)) / labelled[i]
    }
  }
  return { estimate, variance }
}

/** What a random sample of `total` predicted units adds. */
function addSampling(
  counts: Matrix,
  naive: Float64Array,
  labelled: Float64Array,
  estimate: Float64Array,
  total: number,
  variance: Float64Array,
): void {
  const size = counts.columns
  for (let j = 0; j < size; j += 1) {
    let squares = 0
    for (let i = 0; i < size; i += 1) {
      if (labelled[i] === 0) continue
      squares += naive[i] * (counts.values[i * size + j] / labelled[i] - estimate[j]) ** 2
    }
    variance[j] += squares / total
  }
}
