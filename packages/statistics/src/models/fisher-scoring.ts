// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { type Information, informationAt, type ScoringProblem } from './information-at.ts'
import { recession } from './recession.ts'
import { rightSide, solveUpper } from './triangular-algebra.ts'
import { blockRows, weightedSquares } from './weighted-squares.ts'

export interface ScoringResult {
  readonly estimates: Float64Array
  /** Where the last step began: its information is that of the covariance. */
  readonly lastButOne: Float64Array
  /** R with R'R = the expected information of the last step. */
  readonly triangle: Matrix
  readonly iterations: number
}

const mostIterations = 100
const mostHalvings = 40
/** From here on a step that does not shrink may be one without end. */
const patience = 8
/** Change of the deviance, relative to itself, that ends the search. */
const settled = 1e-13
/** Squared length of a step in standard errors, below which nothing is left to gain. */
const still = 1e-26
const nearlyStill = 1e-13

/**
 * Maximum likelihood by Fisher scoring (iteratively reweighted least squares), steps halved where
 * the likelihood falls, until the deviance changes no more. As usual the covariance is that of the
 * weights the last step was made with.
 *
 * @param begin estimates to start from; absent: from the outcome itself
 * @returns impossible `separation` (detail: the columns whose estimates run to infinity) or
 *   `not-converged`
 */
export function fisherScoring(
  problem: ScoringProblem,
  begin?: Float64Array,
): Outcome<ScoringResult> {
  const size = problem.columns.length
  let estimates = begin ?? firstEstimates(problem)
  let here = informationAt(problem, estimates)
  if (!Number.isFinite(here.kernel)) {
    estimates = new Float64Array(size)
    here = informationAt(problem, estimates)
  }
  const saturated = saturatedKernel(problem)
  let last = Infinity
  for (let iteration = 1; iteration <= mostIterations; iteration += 1) {
    const right = rightSide(here.triangle)
    const step = solveUpper(here.triangle, right)
    const length = squaredLength(right)
    if (length <= still || (length < nearlyStill && length > 0.3 * last)) {
      const { triangle } = here
      return ok({ estimates, lastButOne: estimates, triangle, iterations: iteration })
    }
    if (!(length < Infinity)) break
    last = length
    const next = advance(problem, estimates, step, here.kernel)
    const change = Math.abs(next.kernel - here.kernel)
    const isSettled = change < settled * (Math.abs(next.kernel - saturated) + 0.1)
    if (iteration >= patience && (isSettled || iteration % 4 === 0)) {
      const endless = recession(problem, step)
      if (endless.length > 0) return impossible('separation', { columns: endless })
    }
    if (isSettled) {
      const { triangle } = here
      const lastButOne = estimates
      return ok({ estimates: next.estimates, lastButOne, triangle, iterations: iteration })
    }
    estimates = next.estimates
    here = next
  }
  return impossible('not-converged', { iterations: mostIterations })
}

/** The step, or so much of it that the likelihood does not fall. */
function advance(
  problem: ScoringProblem,
  from: Float64Array,
  step: Float64Array,
  kernel: number,
): Information & { readonly estimates: Float64Array } {
  const allowed = kernel + 1e-9 * (Math.abs(kernel) + 1)
  let part = 1
  for (let halving = 0; ; halving += 1) {
    const estimates = from.map((value, j) => value + part * step[j])
    const view = informationAt(problem, estimates)
    if (view.kernel <= allowed || halving === mostHalvings) return { ...view, estimates }
    part /= 2
  }
}

/** Least squares on the outcome, brought to the scale of the predictor. */
function firstEstimates({ columns, outcome, prior, offset, family }: ScoringProblem): Float64Array {
  const predictor = new Float64Array(blockRows)
  const triangle = weightedSquares(columns, outcome.length, (at, rows, weight, side) => {
    for (let row = 0; row < rows; row += 1) {
      predictor[row] = family.start(outcome[at + row], prior === undefined ? 1 : prior[at + row])
    }
    family.evaluate(predictor, outcome, prior, at, rows, weight, side)
    for (let row = 0; row < rows; row += 1) {
      const own = offset === undefined ? 0 : offset[at + row]
      side[row] += weight[row] * (predictor[row] - own)
    }
  })
  return solveUpper(triangle, rightSide(triangle))
}

/** Minus twice the log-likelihood of a model that fits every outcome as it is. */
function saturatedKernel({ outcome, prior, family }: ScoringProblem): number {
  let sum = 0
  for (let row = 0; row < outcome.length; row += 1) {
    sum += (prior === undefined ? 1 : prior[row]) * family.saturated(outcome[row])
  }
  return sum
}

function squaredLength(vector: Float64Array): number {
  return vector.reduce((sum, value) => sum + value * value, 0)
}
