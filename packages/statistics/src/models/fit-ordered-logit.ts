// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import type { Factor } from '../design/factor.ts'
import { independentMatrix } from './independent-matrix.ts'
import type { ScoreModel } from './model-fit.ts'
import type { ModelMatrix } from './model-matrix.ts'
import type { OrderedProblem } from './ordered-likelihood.ts'
import { orderedSearch } from './ordered-search.ts'
import { type FitOptions, requireRegression } from './require-regression.ts'

export interface OrderedLogitFit {
  /** Thresholds named `low|high` after the classes on both sides, then the columns. */
  readonly names: readonly string[]
  /** Columns left out because those before them (or the thresholds) say the same. */
  readonly aliased: readonly string[]
  /** Classes that no row has; they have no threshold. */
  readonly emptyClasses: readonly string[]
  readonly estimates: Float64Array
  /** Inverse of the observed information. */
  readonly covariance: Matrix
  readonly testDegreesOfFreedom: number
  /** Rows of positive weight. */
  readonly n: number
  readonly residualDegreesOfFreedom: number
  readonly logLikelihood: number
  readonly aic: number
  readonly working: ScoreModel
}

/**
 * Ordered logit (proportional odds): how a trait of ordered classes hangs on predictors.
 *
 * logit P(class <= j) = threshold j - offset - X b, by maximum likelihood (Newton's method;
 * McCullagh 1980). A positive estimate moves towards the higher classes. Assumes that a predictor
 * moves all thresholds alike. The column `(Intercept)` is not used: the thresholds take its place.
 *
 * @param matrix predictors, a row per unit
 * @param classes levels in their order, lowest first; a missing class is not allowed
 * @param options.weights what each row counts for; a row of weight 0 does not count
 * @throws ContractError when lengths differ, a number is not finite or a class is missing
 * @returns the fit; impossible `one-class`, `separation` (detail `columns`) or `not-converged`
 * @example
 * const x = modelMatrix({ x: Float64Array.of(1, 2, 3, 4, 5, 6) })
 * fitOrderedLogit(x, factorOf(['a', 'b', 'a', 'c', 'b', 'c']))
 * // { names: ['a|b', 'b|c', 'x'], emptyClasses: [], n: 6 }
 */
export function fitOrderedLogit(
  matrix: ModelMatrix,
  classes: Factor,
  options: FitOptions = {},
): Outcome<OrderedLogitFit> {
  requireRegression(matrix, Float64Array.from(classes.codes), options)
  const weights = options.weights ?? new Float64Array(matrix.rows).fill(1)
  const used = usedClasses(classes, weights)
  const names = used.map((code) => classes.levels[code])
  if (used.length < 2) return impossible('one-class', { classes: names })
  const { columns, aliased, columnNames } = withoutIntercept(
    matrix,
    weights,
    options.tolerance ?? 1e-7,
  )
  const problem: OrderedProblem = {
    columns,
    classes: Int32Array.from(classes.codes, (code) => Math.max(0, used.indexOf(code))),
    classCount: used.length,
    weights,
    offset: options.offset,
  }
  const thresholds = names.slice(1).map((name, at) => `${names[at]}|${name}`)
  const all = [...thresholds, ...columnNames]
  const found = orderedSearch(problem, all)
  if (found.status !== 'ok') return found
  const { estimates, covariance, logLikelihood, working } = found.value
  const n = weights.reduce((count, weight) => count + Number(weight > 0), 0)
  return ok({
    names: all,
    aliased,
    emptyClasses: classes.levels.filter((level) => !names.includes(level)),
    estimates,
    covariance,
    testDegreesOfFreedom: Infinity,
    n,
    residualDegreesOfFreedom: n - all.length,
    logLikelihood,
    aic: 2 * all.length - 2 * logLikelihood,
    working,
  })
}

/** The codes that rows of positive weight have, in order. */
function usedClasses({ codes, levels }: Factor, weights: Float64Array): readonly number[] {
  const seen = new Set<number>()
  for (let row = 0; row < codes.length; row += 1) if (weights[row] > 0) seen.add(codes[row])
  return levels.map((_, code) => code).filter((code) => seen.has(code))
}

/** Independent columns beside a constant, which the thresholds stand for. */
function withoutIntercept(
  matrix: ModelMatrix,
  weights: Float64Array,
  tolerance: number,
): {
  columns: readonly Float64Array[]
  aliased: readonly string[]
  columnNames: readonly string[]
} {
  const constant = '(Intercept)'
  const others = matrix.names.map((_, j) => j).filter((j) => matrix.names[j] !== constant)
  const { names, columns, aliased } = independentMatrix(
    {
      rows: matrix.rows,
      names: [constant, ...others.map((j) => matrix.names[j])],
      columns: [new Float64Array(matrix.rows).fill(1), ...others.map((j) => matrix.columns[j])],
    },
    weights,
    tolerance,
  )
  return { columns: columns.slice(1), aliased, columnNames: names.slice(1) }
}
