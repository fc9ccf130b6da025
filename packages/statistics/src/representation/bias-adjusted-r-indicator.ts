// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite } from '../contract/require-numbers.ts'
import { requireDesign, type SurveyDesign } from '../design/survey-design.ts'
import { linearisedCovariance } from '../variance/linearised-covariance.ts'
import type { LonelyRule } from '../variance/lonely-rule.ts'
import { type RIndicator, rIndicator } from './r-indicator.ts'

/** A spread of propensities that is only rounding. */
const noSpread = 1e-12

export interface BiasAdjustedRIndicator extends RIndicator {
  /** 1 - 2 sqrt(S² - bias): what R would be without the chance in the estimated propensities. */
  readonly adjusted: number
  /** Standard error of `adjusted`. */
  readonly standardError: number
  /** By how much S² is too large on average. */
  readonly bias: number
  /** Part of S² that is not bias, 0 or more; partial indicators are adjusted by its root. */
  readonly biasFactor: number
  /** The bias exceeds S²: nothing shows but chance, and `adjusted` is 1. */
  readonly nothingButChance: boolean
}

/**
 * The R-indicator less the part of the spread that is only chance: estimated propensities differ
 * even where the true ones are equal, so R is too low, the more so in a small frame (Shlomo,
 * Skinner and Schouten 2012).
 *
 * For a logistic model with z = rho (1 - rho) x: bias of S² = (sum d z' C z - V / N) / N, with C
 * the covariance of the coefficients and V the design variance of the weighted total of the
 * propensities; variance of R: (4 a' C a + 2 tr(B C B C) + V2 / N²) / S², with a the covariance of
 * rho and z, B that of z and V2 the design variance of the total of (rho - mean)².
 *
 * @param propensities fitted by the logistic model, one per invited person
 * @param columns model matrix, one column per coefficient
 * @param coefficientCovariance of the model
 * @param design of the invited persons; the sampling fraction counts where it is given
 * @param lonely what a stratum of one cluster does, default `fail`
 * @throws ContractError when lengths differ or a number is out of range
 * @returns impossible `frame-too-small`, `no-response`, `lonely-cluster`, or `no-spread` when all
 *   propensities are equal, so that there is no standard error
 * @example
 * const rho = Float64Array.of(0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25)
 * const columns = [rho.map(() => 1), rho.map((one) => Number(one < 0.3))]
 * const covariance = matrixOf([[1, -1], [-1, 7 / 3]])
 * const design = { weights: rho.map(() => 1) }
 * biasAdjustedRIndicator(rho, columns, covariance, design).value
 * // { rIndicator: 0.73273875…, bias: 0.0524553…, nothingButChance: true }
 */
export function biasAdjustedRIndicator(
  propensities: Float64Array,
  columns: readonly Float64Array[],
  coefficientCovariance: Matrix,
  design: SurveyDesign,
  lonely: LonelyRule = 'fail',
): Outcome<BiasAdjustedRIndicator> {
  requireDesign(design)
  requireModel(propensities, columns, coefficientCovariance)
  const plain = rIndicator(propensities, design.weights)
  if (plain.status !== 'ok') return plain
  const { meanPropensity, spread } = plain.value
  if (spread < noSpread) return impossible('no-spread')
  const n = design.weights.reduce((sum, weight) => sum + weight, 0)
  const weights = design.weights.map((weight) => weight / n)
  const totals = linearisedCovariance(
    [
      propensities.map((rho, row) => weights[row] * rho),
      propensities.map((rho, row) => weights[row] * (rho - meanPropensity) ** 2),
    ],
    design,
    lonely,
  )
  if (totals.status !== 'ok') return totals
  const slopes = columns.map((column) =>
    column.map((x, row) => propensities[row] * (1 - propensities[row]) * x),
  )
  const noise = predictionNoise(slopes, coefficientCovariance, weights)
  const bias = noise - totals.value.values[0]
  const moments = momentsOf(propensities, slopes, weights, meanPropensity)
  const biasFactor = Math.max(0, 1 - bias / spread ** 2)
  const variance =
    (4 * form(moments.withRho, coefficientCovariance) +
      2 * traceOfSquare(moments.within, coefficientCovariance) +
      totals.value.values[3]) /
    ((spread ** 2 * (n - 1)) / n)
  return ok({
    ...plain.value,
    adjusted: 1 - 2 * spread * Math.sqrt(biasFactor),
    standardError: Math.sqrt(Math.max(0, variance)),
    bias,
    biasFactor,
    nothingButChance: bias >= spread ** 2,
  })
}

function requireModel(
  propensities: Float64Array,
  columns: readonly Float64Array[],
  covariance: Matrix,
): void {
  if (covariance.rows !== columns.length || covariance.columns !== columns.length) {
    throw new ContractError(`${columns.length} columns, covariance of ${covariance.rows}`)
  }
  requireFinite(covariance.values, 'covariance')
  for (const column of columns) {
    if (column.length !== propensities.length) {
      throw new ContractError(`a column of ${column.length}, ${propensities.length} propensities`)
    }
    requireFinite(column, 'column')
  }
}

/** Weighted mean of z' C z: variance of the propensities, given who was invited. */
function predictionNoise(
  slopes: readonly Float64Array[],
  covariance: Matrix,
  weights: Float64Array,
): number {
  let sum = 0
  for (let row = 0; row < weights.length; row += 1) {
    for (let a = 0; a < slopes.length; a += 1) {
      for (let b = 0; b < slopes.length; b += 1) {
        const c = covariance.values[a * slopes.length + b]
        sum += weights[row] * slopes[a][row] * c * slopes[b][row]
      }
    }
  }
  return sum
}

interface Moments {
  /** Weighted covariance (divisor N) of the propensities with every slope. */
  readonly withRho: Float64Array
  /** That of the slopes, row after row. */
  readonly within: Float64Array
}

function momentsOf(
  propensities: Float64Array,
  slopes: readonly Float64Array[],
  weights: Float64Array,
  meanPropensity: number,
): Moments {
  const size = slopes.length
  const means = slopes.map((z) => z.reduce((sum, one, row) => sum + weights[row] * one, 0))
  const withRho = new Float64Array(size)
  const within = new Float64Array(size * size)
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row]
    for (let a = 0; a < size; a += 1) {
      const left = weight * (slopes[a][row] - means[a])
      withRho[a] += left * (propensities[row] - meanPropensity)
      for (let b = 0; b < size; b += 1) within[a * size + b] += left * (slopes[b][row] - means[b])
    }
  }
  return { withRho, within }
}

/** a' C a. */
function form(a: Float64Array, covariance: Matrix): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < a.length; j += 1) sum += a[i] * covariance.values[i * a.length + j] * a[j]
  }
  return sum
}

/** tr(B C B C). */
function traceOfSquare(b: Float64Array, covariance: Matrix): number {
  const size = covariance.rows
  const product = new Float64Array(size * size)
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < size; k += 1) {
      for (let j = 0; j < size; j += 1) {
        product[i * size + j] += b[i * size + k] * covariance.values[k * size + j]
      }
    }
  }
  let trace = 0
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) trace += product[i * size + j] * product[j * size + i]
  }
  return trace
}
