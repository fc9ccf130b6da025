// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { type CountTable, countTable } from './count-table.ts'
import { everyNthRow, manyRows, sampledRows } from './every-nth-row.ts'
import { fisherScoring, type ScoringResult } from './fisher-scoring.ts'
import { informationAt, type ScoringProblem } from './information-at.ts'
import { linearPredictor } from './linear-predictor.ts'
import { negativeBinomialFamily } from './negative-binomial-family.ts'
import { poissonFamily } from './poisson-family.ts'
import { thetaStep } from './theta-likelihood.ts'
import { type ThetaSums, thetaGathering } from './theta-sums.ts'
import { rightSide, solveUpper } from './triangular-algebra.ts'
import { blockRows } from './weighted-squares.ts'

export interface NegativeBinomialResult extends ScoringResult {
  readonly theta: number
  readonly thetaStandardError: number
}

/** Counts to be fitted; the columns are linearly independent. */
export type Counts = Omit<ScoringProblem, 'family'>

const mostIterations = 1000
/** From here on steps that do not shrink are swings about the goal: they are halved. */
const patience = 8
/** Beyond it the variance is the mean. */
const mostTheta = 1e12
/**
 * Estimates and theta that make counts most likely: estimates by scoring and theta by Newton's
 * method in the same walks over the rows, since the two hardly hang together (their expected
 * information is 0). It begins at the Poisson estimates, or, with many rows, where a sample of the
 * rows ends.
 *
 * @returns `no-overdispersion` when theta grows without end; impossible as `fisherScoring`
 */
export function negativeBinomialSearch(
  problem: Counts,
  table: CountTable,
): Outcome<NegativeBinomialResult | 'no-overdispersion'> {
  if (problem.outcome.length > manyRows) {
    const part = everyNthRow(problem, Math.floor(problem.outcome.length / sampledRows))
    const near = negativeBinomialSearch(part, countTable(part.outcome, part.prior))
    if (near.status === 'ok' && near.value !== 'no-overdispersion') {
      const { estimates, theta } = near.value
      const found = walk(problem, table, estimates, theta)
      if (found.status === 'ok' && found.value !== 'no-overdispersion') return found
    }
  }
  const poisson = fisherScoring({ ...problem, family: poissonFamily })
  if (poisson.status !== 'ok') return poisson
  const { estimates } = poisson.value
  const start = momentEstimate(problem, estimates)
  if (start === undefined) return ok('no-overdispersion')
  return walk(problem, table, estimates, start)
}

/** @returns impossible `not-converged` */
function walk(
  problem: Counts,
  table: CountTable,
  begin: Float64Array,
  start: number,
): Outcome<NegativeBinomialResult | 'no-overdispersion'> {
  const still = problem.outcome.length > manyRows ? 1e-12 : 1e-24
  let estimates = begin
  let theta = start
  let damping = 1
  let before: View | undefined
  for (let iteration = 1; iteration <= mostIterations; iteration += 1) {
    const now = viewAt(problem, table, estimates, theta)
    const { triangle, information, move } = now
    if (!(now.length < Infinity)) break
    if (theta > mostTheta) return ok('no-overdispersion')
    if (iteration > patience && before !== undefined && isSwing(now, before)) {
      damping = Math.max(0.05, damping / 2)
    }
    const step = solveUpper(triangle, rightSide(triangle))
    estimates = estimates.map((value, j) => value + damping * step[j])
    theta = Math.min(4 * theta, Math.max(theta / 4, theta + move))
    if (before !== undefined && information > 0 && isLast(now, before, still)) {
      const last = { estimates, lastButOne: estimates, triangle, iterations: iteration }
      return ok({ ...last, theta, thetaStandardError: Math.sqrt(1 / information) })
    }
    before = now
  }
  return impossible('not-converged', { iterations: mostIterations })
}

interface View {
  readonly triangle: Matrix
  /** Squared length of the step in standard errors. */
  readonly length: number
  /** Of theta: information, step, and relative step. */
  readonly information: number
  readonly move: number
  readonly change: number
}

function viewAt(problem: Counts, table: CountTable, estimates: Float64Array, theta: number): View {
  const sums: ThetaSums = { logs: 0, shares: 0, curvature: 0 }
  const family = { ...negativeBinomialFamily(theta), evaluate: thetaGathering(theta, sums) }
  const { triangle } = informationAt({ ...problem, family }, estimates)
  const { score, information } = thetaStep(table, theta, sums)
  const move = information > 0 ? score / information : Math.sign(score) * theta
  const length = rightSide(triangle).reduce((sum, value) => sum + value * value, 0)
  return { triangle, length, information, move, change: Math.abs(move) / theta }
}

/** Whether a step is as long as the one before, and goes back where that came from. */
function isSwing(now: View, before: View): boolean {
  const back = rightSide(before.triangle)
  const product = rightSide(now.triangle).reduce((sum, value, j) => sum + value * back[j], 0)
  return product < 0 && now.length > 0.9 * before.length
}

/** Whether the step after this one would be none: steps shrink by the same part, or faster. */
function isLast(now: View, before: View, still: number): boolean {
  const isStill = now.length <= still || now.length * (now.length / before.length) <= still
  const isKnown = now.change <= 1e-8 || now.change * (now.change / before.change) <= 1e-8
  return isStill && isKnown
}

/**
 * A first theta by moments: the counts' variance beyond the means, over the squared means.
 *
 * @returns undefined when there is none: the likelihood then is highest without overdispersion
 */
function momentEstimate(problem: Counts, estimates: Float64Array): number | undefined {
  const { columns, outcome, prior, offset } = problem
  const predictor = new Float64Array(blockRows)
  let beyond = 0
  let squares = 0
  for (let at = 0; at < outcome.length; at += blockRows) {
    const rows = Math.min(blockRows, outcome.length - at)
    linearPredictor(columns, estimates, offset, at, rows, predictor)
    for (let row = 0; row < rows; row += 1) {
      const mean = Math.exp(predictor[row])
      const weight = prior === undefined ? 1 : prior[at + row]
      beyond += weight * ((outcome[at + row] - mean) ** 2 - outcome[at + row])
      squares += weight * mean * mean
    }
  }
  return beyond > 0 ? squares / beyond : undefined
}
