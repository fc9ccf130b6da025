// SPDX-License-Identifier: EUPL-1.2
import { choleskyFactor, solveByCholesky } from '../algebra/cholesky.ts'
import { type Matrix, multiply, transpose, zeroMatrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { ScoreModel } from './model-fit.ts'
import {
  endsOf,
  fillEnds,
  type OrderedProblem,
  type OrderedView,
  orderedView,
} from './ordered-likelihood.ts'
import { orderedRecession } from './ordered-recession.ts'
import { backFromFrame } from './triangular-algebra.ts'

export interface OrderedResult {
  readonly estimates: Float64Array
  readonly covariance: Matrix
  readonly logLikelihood: number
  readonly working: ScoreModel
}

const mostIterations = 100
const still = 1e-24

/**
 * Maximum likelihood of an ordered logit by Newton's method, which cannot miss: the likelihood is
 * concave (Pratt 1981). Columns are worked with about their mean and in units of their spread.
 *
 * @param names of thresholds and columns
 * @returns impossible `separation` or `not-converged`
 */
export function orderedSearch(
  raw: OrderedProblem,
  names: readonly string[],
): Outcome<OrderedResult> {
  const scales = raw.columns.map((column) => scaleOf(column, raw.weights))
  const columns = raw.columns.map((column, j) =>
    column.map((value) => (value - scales[j].middle) / scales[j].unit),
  )
  const problem = { ...raw, columns }
  let parameters = start(problem)
  let view = orderedView(problem, parameters)
  for (let iteration = 1; iteration <= mostIterations; iteration += 1) {
    const step = newtonStep(view)
    if (step === undefined) break
    const gain = step.reduce((sum, value, i) => sum + value * view.score[i], 0)
    if (gain <= still) return ok(result(raw, view, parameters, scales))
    if (iteration >= 8 && iteration % 4 === 0) {
      const endless = orderedRecession(raw, fromScaled(raw, step, scales), names)
      if (endless.length > 0) return impossible('separation', { columns: endless })
    }
    const next = climb(problem, parameters, step, view.logLikelihood)
    if (next === undefined) {
      return gain < 1e-12 ? ok(result(raw, view, parameters, scales)) : impossible('not-converged')
    }
    parameters = next.parameters
    view = next.view
  }
  return impossible('not-converged', { iterations: mostIterations })
}

interface Scale {
  readonly middle: number
  readonly unit: number
}

function scaleOf(column: Float64Array, weights: Float64Array): Scale {
  let total = 0
  let sum = 0
  for (let row = 0; row < column.length; row += 1) {
    total += weights[row]
    sum += weights[row] * column[row]
  }
  const middle = sum / total
  const squares = column.reduce((all, value, row) => all + weights[row] * (value - middle) ** 2, 0)
  return { middle, unit: Math.sqrt(squares / total) }
}

/** Thresholds from the shares of the classes; no effect of any column. */
function start({ classes, classCount, columns, weights }: OrderedProblem): Float64Array {
  const counts = new Float64Array(classCount)
  for (let row = 0; row < classes.length; row += 1) counts[classes[row]] += weights[row]
  const total = counts.reduce((sum, count) => sum + count, 0)
  const parameters = new Float64Array(classCount - 1 + columns.length)
  let below = 0
  for (let at = 0; at < classCount - 1; at += 1) {
    below += counts[at]
    parameters[at] = Math.log(below / (total - below))
  }
  return parameters
}

function newtonStep({ information, score }: OrderedView): Float64Array | undefined {
  const factor = choleskyFactor(information, 1e-15)
  return factor && solveByCholesky(factor, score)
}

/** So much of a step that the likelihood does not fall; undefined when none does. */
function climb(
  problem: OrderedProblem,
  from: Float64Array,
  step: Float64Array,
  logLikelihood: number,
): { parameters: Float64Array; view: OrderedView } | undefined {
  for (let part = 1; part > 1e-9; part /= 2) {
    const parameters = from.map((value, i) => value + part * step[i])
    if (!inOrder(parameters, problem.classCount - 1)) continue
    const view = orderedView(problem, parameters)
    const allowed = logLikelihood - 1e-12 * Math.abs(logLikelihood)
    if (view.logLikelihood >= allowed) return { parameters, view }
  }
  return undefined
}

function inOrder(parameters: Float64Array, thresholds: number): boolean {
  for (let at = 1; at < thresholds; at += 1) {
    if (!(parameters[at] > parameters[at - 1])) return false
  }
  return true
}

/** Parameters of the scaled columns, as parameters of the model's own. */
function fromScaled(
  raw: OrderedProblem,
  scaled: Float64Array,
  scales: readonly Scale[],
): Float64Array {
  const thresholds = raw.classCount - 1
  const parameters = scaled.slice()
  for (const [j, { middle, unit }] of scales.entries()) {
    parameters[thresholds + j] = scaled[thresholds + j] / unit
    for (let i = 0; i < thresholds; i += 1) parameters[i] += middle * parameters[thresholds + j]
  }
  return parameters
}

/** The answer in the model's own columns. */
function result(
  raw: OrderedProblem,
  { information, logLikelihood }: OrderedView,
  scaled: Float64Array,
  scales: readonly Scale[],
): OrderedResult {
  const thresholds = raw.classCount - 1
  const size = scaled.length
  const toScaled = zeroMatrix(size, size)
  for (let i = 0; i < thresholds; i += 1) toScaled.values[i * size + i] = 1
  for (const [j, { middle, unit }] of scales.entries()) {
    const at = thresholds + j
    toScaled.values[at * size + at] = unit
    for (let i = 0; i < thresholds; i += 1) toScaled.values[i * size + at] = -middle
  }
  const factor = choleskyFactor(information, 1e-15) ?? zeroMatrix(size, size)
  const triangle = multiply(transpose(factor), toScaled)
  const estimates = fromScaled(raw, scaled, scales)
  return {
    estimates,
    covariance: backFromFrame(triangle),
    logLikelihood,
    working: { columns: scoresOf(raw, estimates), scores: raw.weights, triangle },
  }
}

/** Per parameter the derivative of each row's log-likelihood. */
function scoresOf(problem: OrderedProblem, parameters: Float64Array): readonly Float64Array[] {
  const rows = problem.classes.length
  const columns = Array.from(parameters, () => new Float64Array(rows))
  const ends = { logChance: 0, upper: 0, lower: 0, upperTwice: 0, lowerTwice: 0 }
  const upper = new Float64Array(parameters.length)
  const lower = new Float64Array(parameters.length)
  for (let row = 0; row < rows; row += 1) {
    fillEnds(problem, row, upper, lower)
    endsOf(problem, parameters, row, ends)
    for (let i = 0; i < parameters.length; i += 1) {
      columns[i][row] = ends.upper * upper[i] + ends.lower * lower[i]
    }
  }
  return columns
}
