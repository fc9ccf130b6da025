// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import type { Bounds } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite, requireNotNegative } from '../contract/require-numbers.ts'
import { columnOf, independentAuxiliaries } from './column-residuals.ts'
import { type CalibrationDistance, distanceOf } from './distance.ts'
import { type KishSummary, kish } from './kish.ts'
import { linearMultipliers } from './linear-multipliers.ts'
import { solveCalibration } from './solve-calibration.ts'

export interface CalibrationOptions {
  /** Default linear. */
  readonly distance?: CalibrationDistance
  /** Of the ratio of calibrated to design weight; low < 1 < high. Default: none. */
  readonly bounds?: Bounds
  /** Met when every total is as near as this part of 1 + |total|; default 1e-10. */
  readonly tolerance?: number
  /** Newton steps before giving up, and once more so many damped ones; default 50. */
  readonly mostIterations?: number
}

export interface CalibratedWeights {
  /** One per row; with the linear distance and no bounds they can be negative. */
  readonly weights: Float64Array
  /** Calibrated over design weight, one per row. */
  readonly ratios: Float64Array
  /** Sums of the weights times the auxiliaries, in the order of the totals. */
  readonly reached: Float64Array
  /** Over all totals, |reached - total| / (1 + |total|). */
  readonly largestDeviation: number
  readonly iterations: number
  /** Columns (from 0) that are combinations of those before them and say nothing of their own. */
  readonly aliased: readonly number[]
  readonly negativeWeights: number
  readonly kish: KishSummary
}

/**
 * Weights as near to the design weights as can be that give auxiliary variables their known totals
 * (Deville and Särndal 1992). Distances: linear (the regression estimator, GREG), raking
 * (multiplicative, never negative), logit (within bounds, smoothly); the first two take bounds too.
 *
 * w_i = d_i g(x_i' lambda), lambda by Newton steps: as they come, and when that fails damped ones.
 * An aliased column is left out when its total agrees with the others.
 *
 * @param designWeights one per row, not negative
 * @param auxiliaries a row per respondent; a column of ones for the number of persons
 * @param totals per column the sum over the population
 * @throws ContractError when lengths differ, a number is not finite, or bounds are not around 1
 * @returns impossible `total-without-sample` (column: all its values are 0), `inconsistent-totals`
 *   (column: aliased, with a total that disagrees), `not-converged` (largestDeviation, column): with
 *   bounds usually because no weights within them meet the totals
 * @example
 * calibrate(Float64Array.of(2, 2, 2), matrixOf([[1, 1], [1, 2], [1, 3]]), Float64Array.of(6, 13))
 *   // { weights: [1.5, 2, 2.5], ratios: [0.75, 1, 1.25], iterations: 1 }
 */
export function calibrate(
  designWeights: Float64Array,
  auxiliaries: Matrix,
  totals: Float64Array,
  options: CalibrationOptions = {},
): Outcome<CalibratedWeights> {
  requireInputs(designWeights, auxiliaries, totals)
  const { distance = 'linear', tolerance = 1e-10, mostIterations = 50 } = options
  const bounds = options.bounds ?? { low: -Infinity, high: Infinity }
  const functions = distanceOf(distance, bounds)
  const free = distance === 'linear' && bounds.low === -Infinity && bounds.high === Infinity
  const kept = independentAuxiliaries(auxiliaries, designWeights)
  const problem = {
    weights: designWeights,
    columns: kept.map((j) => columnOf(auxiliaries, j)),
    totals: Float64Array.from(kept, (j) => totals[j]),
  }
  const { ratios, iterations, converged } = free
    ? linearMultipliers(problem)
    : solveCalibration(problem, functions, tolerance, mostIterations)
  const weights = designWeights.map((weight, row) => weight * ratios[row])
  const reached = reachedTotals(weights, auxiliaries)
  const deviations = reached.map((one, j) => Math.abs(one - totals[j]) / (1 + Math.abs(totals[j])))
  const isKept = new Set(kept)
  const aliased = [...totals.keys()].filter((j) => !isKept.has(j))
  const fault = faultOf(deviations, aliased, auxiliaries, converged)
  if (fault !== undefined) return fault
  const summary = kish(weights, { allowNegative: true })
  if (summary.status !== 'ok') return summary
  return ok({
    weights,
    ratios,
    reached,
    largestDeviation: deviations.reduce((most, one) => Math.max(most, one), 0),
    iterations,
    aliased,
    negativeWeights: weights.reduce((count, weight) => count + Number(weight < 0), 0),
    kish: summary.value,
  })
}

/** How far an aliased column may be off before its total is said to contradict the others. */
const agreement = 1e-6

function faultOf(
  deviations: Float64Array,
  aliased: readonly number[],
  auxiliaries: Matrix,
  converged: boolean,
): Outcome<never> | undefined {
  const isFinite = deviations.every((one) => Number.isFinite(one))
  const worst = deviations.indexOf(deviations.reduce((most, one) => Math.max(most, one), 0))
  if (!converged || !isFinite) {
    const largestDeviation = isFinite ? deviations[worst] : 'not finite'
    return impossible('not-converged', { largestDeviation, column: Math.max(0, worst) })
  }
  const off = aliased.find((j) => deviations[j] > agreement)
  if (off === undefined) return undefined
  const nothing = columnOf(auxiliaries, off).every((value) => value === 0)
  return impossible(nothing ? 'total-without-sample' : 'inconsistent-totals', { column: off })
}

function requireInputs(weights: Float64Array, auxiliaries: Matrix, totals: Float64Array): void {
  requireNotNegative(weights, 'weight')
  requireFinite(auxiliaries.values, 'auxiliary')
  requireFinite(totals, 'total')
  if (auxiliaries.rows !== weights.length || auxiliaries.columns !== totals.length) {
    throw new ContractError(
      `${weights.length} weights, ${totals.length} totals, auxiliaries of ` +
        `${auxiliaries.rows} rows and ${auxiliaries.columns} columns`,
    )
  }
}

function reachedTotals(weights: Float64Array, { rows, columns, values }: Matrix): Float64Array {
  const sums = new Float64Array(columns)
  for (let row = 0; row < rows; row += 1) {
    for (let j = 0; j < columns; j += 1) sums[j] += weights[row] * values[row * columns + j]
  }
  return sums
}
