// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import type { Family } from './family.ts'
import { fisherScoring, type ScoringResult } from './fisher-scoring.ts'
import { independentMatrix } from './independent-matrix.ts'
import type { ScoringProblem } from './information-at.ts'
import { linearPredictor } from './linear-predictor.ts'
import type { WorkingModel } from './model-fit.ts'
import type { ModelMatrix } from './model-matrix.ts'
import { backFromFrame } from './triangular-algebra.ts'
import { blockRows } from './weighted-squares.ts'

/** What the fits of all families have in common. */
export interface GeneralizedFit {
  readonly names: readonly string[]
  readonly aliased: readonly string[]
  readonly estimates: Float64Array
  readonly covariance: Matrix
  readonly n: number
  readonly residualDegreesOfFreedom: number
  readonly fitted: Float64Array
  readonly deviance: number
  readonly nullDeviance: number
  /** Pearson's chi-square over its degrees of freedom; undefined when there are none. */
  readonly dispersion: number | undefined
  readonly iterations: number
  readonly working: WorkingModel
}

/** Outcome, and what each row counts for. */
export interface Observations {
  readonly outcome: Float64Array
  readonly prior?: Float64Array | undefined
  readonly offset?: Float64Array | undefined
}

/**
 * Fits a generalized linear model by maximum likelihood.
 *
 * @returns impossible as `fisherScoring`
 */
export function generalizedLinear(
  matrix: ModelMatrix,
  observations: Observations,
  family: Family,
  tolerance = 1e-11,
): Outcome<GeneralizedFit> {
  const { names, columns, aliased } = independentMatrix(matrix, observations.prior, tolerance)
  const problem = { ...observations, names, columns, family }
  const scoring = fisherScoring(problem)
  return scoring.status === 'ok' ? ok(fitFrom(problem, aliased, scoring.value)) : scoring
}

/** Everything a fit tells, from the estimates it ended with. */
export function fitFrom(
  problem: ScoringProblem,
  aliased: readonly string[],
  { estimates, lastButOne, triangle, iterations }: ScoringResult,
): GeneralizedFit {
  const { names, columns } = problem
  const ends = atTheEnd(problem, estimates, lastButOne)
  const residualDegreesOfFreedom = ends.n - columns.length
  return {
    names,
    aliased,
    estimates,
    covariance: backFromFrame(triangle),
    n: ends.n,
    residualDegreesOfFreedom,
    fitted: ends.fitted,
    deviance: ends.deviance,
    nullDeviance: nullDeviance(problem),
    dispersion: residualDegreesOfFreedom > 0 ? ends.pearson / residualDegreesOfFreedom : undefined,
    iterations,
    working: { columns, weights: ends.weights, scores: ends.scores, triangle },
  }
}

interface Ends {
  readonly fitted: Float64Array
  readonly weights: Float64Array
  readonly scores: Float64Array
  readonly deviance: number
  readonly pearson: number
  readonly n: number
}

/** Everything that hangs on the rows: at the last estimates, but weights of the last step. */
function atTheEnd(
  problem: ScoringProblem,
  estimates: Float64Array,
  lastButOne: Float64Array,
): Ends {
  const { columns, outcome, prior, offset, family } = problem
  const rows = outcome.length
  const fitted = new Float64Array(rows)
  const weights = new Float64Array(rows)
  const scores = new Float64Array(rows)
  const predictor = new Float64Array(blockRows)
  const before = new Float64Array(blockRows)
  let deviance = 0
  let pearson = 0
  let n = 0
  for (let at = 0; at < rows; at += blockRows) {
    const count = Math.min(blockRows, rows - at)
    const weight = weights.subarray(at, at + count)
    const score = scores.subarray(at, at + count)
    if (estimates !== lastButOne) {
      linearPredictor(columns, lastButOne, offset, at, count, predictor)
      family.evaluate(predictor, outcome, prior, at, count, before, score)
    }
    linearPredictor(columns, estimates, offset, at, count, predictor)
    family.evaluate(predictor, outcome, prior, at, count, weight, score)
    if (estimates !== lastButOne) {
      for (let row = 0; row < count; row += 1) {
        if (weight[row] > 0) score[row] *= before[row] / weight[row]
        weight[row] = before[row]
      }
    }
    for (let row = 0; row < count; row += 1) {
      const counts = prior === undefined ? 1 : prior[at + row]
      const mean = family.mean(predictor[row])
      fitted[at + row] = mean
      if (counts === 0) continue
      n += 1
      deviance += counts * family.deviance(outcome[at + row], predictor[row])
      const gap = outcome[at + row] - mean
      if (gap !== 0) pearson += (counts * gap * gap) / family.variance(mean)
    }
  }
  return { fitted, weights, scores, deviance, pearson, n }
}

/** Deviance of the intercept alone; of the offset alone when the model has no intercept. */
function nullDeviance(problem: ScoringProblem): number {
  const { outcome, prior, offset, family } = problem
  const constant = problem.names.includes('(Intercept)') ? interceptAlone(problem) : 0
  let sum = 0
  for (let row = 0; row < outcome.length; row += 1) {
    const counts = prior === undefined ? 1 : prior[row]
    const predictor = constant + (offset === undefined ? 0 : offset[row])
    if (counts > 0) sum += counts * family.deviance(outcome[row], predictor)
  }
  return sum
}

function interceptAlone(problem: ScoringProblem): number {
  const { outcome, prior, offset, family } = problem
  if (offset === undefined) {
    let sum = 0
    let weights = 0
    for (let row = 0; row < outcome.length; row += 1) {
      const counts = prior === undefined ? 1 : prior[row]
      sum += counts * outcome[row]
      weights += counts
    }
    return family.link(sum / weights)
  }
  const names = ['(Intercept)']
  const scoring = fisherScoring({
    ...problem,
    names,
    columns: [new Float64Array(outcome.length).fill(1)],
  })
  return scoring.status === 'ok' ? scoring.value.estimates[0] : 0
}
