// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'

/** An ordered outcome with its predictors; no column is constant, and every class occurs. */
export interface OrderedProblem {
  readonly columns: readonly Float64Array[]
  /** Per row its class, from 0. */
  readonly classes: Int32Array
  readonly classCount: number
  readonly weights: Float64Array
  readonly offset?: Float64Array | undefined
}

/** Parameters are the thresholds, then the estimates of the columns. */
export interface OrderedView {
  readonly logLikelihood: number
  readonly score: Float64Array
  /** Minus the matrix of second derivatives. */
  readonly information: Matrix
}

/** Derivatives of a row's log-likelihood by its upper and its lower end. */
export interface EndDerivatives {
  logChance: number
  upper: number
  lower: number
  upperTwice: number
  lowerTwice: number
}

/**
 * The log-likelihood of an ordered logit and its derivatives: the chance of class j is
 * F(threshold j - x b) - F(threshold j-1 - x b), F logistic.
 */
export function orderedView(problem: OrderedProblem, parameters: Float64Array): OrderedView {
  const { classes, weights } = problem
  const size = parameters.length
  const score = new Float64Array(size)
  const information = zeroMatrix(size, size)
  const ends = { logChance: 0, upper: 0, lower: 0, upperTwice: 0, lowerTwice: 0 }
  const upper = new Float64Array(size)
  const lower = new Float64Array(size)
  let logLikelihood = 0
  for (let row = 0; row < classes.length; row += 1) {
    const weight = weights[row]
    if (weight === 0) continue
    fillEnds(problem, row, upper, lower)
    endsOf(problem, parameters, row, ends)
    logLikelihood += weight * ends.logChance
    for (let i = 0; i < size; i += 1) {
      score[i] += weight * (ends.upper * upper[i] + ends.lower * lower[i])
      for (let j = 0; j <= i; j += 1) {
        information.values[i * size + j] +=
          weight *
          (ends.upper * ends.lower * (upper[i] * lower[j] + lower[i] * upper[j]) -
            ends.upperTwice * upper[i] * upper[j] -
            ends.lowerTwice * lower[i] * lower[j])
      }
    }
  }
  return { logLikelihood, score, information }
}

/** How the ends of a row's class move with the parameters; all 0 for an end that is infinite. */
export function fillEnds(
  { columns, classes, classCount }: OrderedProblem,
  row: number,
  upper: Float64Array,
  lower: Float64Array,
): void {
  const one = classes[row]
  const thresholds = classCount - 1
  const hasUpper = Number(one < thresholds)
  const hasLower = Number(one > 0)
  upper.fill(0)
  lower.fill(0)
  if (hasUpper === 1) upper[one] = 1
  if (hasLower === 1) lower[one - 1] = 1
  for (let j = 0; j < columns.length; j += 1) {
    upper[thresholds + j] = -hasUpper * columns[j][row]
    lower[thresholds + j] = -hasLower * columns[j][row]
  }
}

/** The chance of a row's class and its derivatives, without loss in either tail. */
export function endsOf(
  { columns, classes, classCount, offset }: OrderedProblem,
  parameters: Float64Array,
  row: number,
  into: EndDerivatives,
): void {
  const one = classes[row]
  let predictor = offset === undefined ? 0 : offset[row]
  for (let j = 0; j < columns.length; j += 1) {
    predictor += parameters[classCount - 1 + j] * columns[j][row]
  }
  const high = one < classCount - 1 ? parameters[one] - predictor : Infinity
  const low = one > 0 ? parameters[one - 1] - predictor : -Infinity
  const below = logistic(high)
  const above = logistic(-low)
  // F(high) - F(low) = F(high) (1 - F(low)) (1 - exp(low - high))
  const share = -Math.expm1(low - high)
  const chance = below * above * share
  into.logChance = Math.log(chance)
  const highDensity = high === Infinity ? 0 : below * logistic(-high)
  const lowDensity = low === -Infinity ? 0 : above * logistic(low)
  into.upper = highDensity / chance
  into.lower = -lowDensity / chance
  into.upperTwice = into.upper * (1 - 2 * below) - into.upper ** 2
  into.lowerTwice = into.lower * (2 * above - 1) - into.lower ** 2
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
