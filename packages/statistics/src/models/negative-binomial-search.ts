// SPDX-License-Identifier: EUPL-1.2
import { type Outcome, ok } from '../contract/outcome.ts'
import { type CountTable, countTable } from './count-table.ts'
import { everyNthRow } from './every-nth-row.ts'
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

const mostIterations = 200
/** From so many rows on, a sample of them gives the start. */
export const manyRows = 60_000
const sampled = 20_000

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
    const part = everyNthRow(problem, Math.floor(problem.outcome.length / sampled))
    const near = negativeBinomialSearch(part, countTable(part.outcome, part.prior))
    if (near.status === 'ok' && near.value !== 'no-overdispersion') {
      const { estimates, theta } = near.value
      const found = walk(problem, table, estimates, theta)
      if (found !== undefined) return ok(found)
    }
  }
  const poisson = fisherScoring({ ...problem, family: poissonFamily })
  if (poisson.status !== 'ok') return poisson
  const { estimates } = poisson.value
  const start = momentEstimate(problem, estimates)
  if (start === undefined) return ok('no-overdispersion')
  return ok(walk(problem, table, estimates, start) ?? 'no-overdispersion')
}

/** @returns undefined when it does not settle */
function walk(
  problem: Counts,
  table: CountTable,
  begin: Float64Array,
  start: number,
): NegativeBinomialResult | undefined {
  let estimates = begin
  let theta = start
  for (let iteration = 1; iteration <= mostIterations; iteration += 1) {
    const sums: ThetaSums = { logs: 0, shares: 0, curvature: 0 }
    const family = { ...negativeBinomialFamily(theta), evaluate: thetaGathering(theta, sums) }
    const { triangle } = informationAt({ ...problem, family }, estimates)
    const right = rightSide(triangle)
    const length = right.reduce((sum, value) => sum + value * value, 0)
    const { score, information } = thetaStep(table, theta, sums)
    const move = information > 0 ? score / information : Math.sign(score) * theta
    if (!(length < Infinity) || theta > 1e12) return undefined
    const isSettled = length < 1e-12 && Math.abs(move) < 1e-7 * theta && information > 0
    const step = solveUpper(triangle, right)
    const lastButOne = estimates
    estimates = estimates.map((value, j) => value + step[j])
    theta = Math.min(4 * theta, Math.max(theta / 4, theta + move))
    if (isSettled) {
      const thetaStandardError = Math.sqrt(1 / information)
      const last = { estimates, lastButOne, triangle, iterations: iteration }
      return { ...last, theta, thetaStandardError }
    }
  }
  return undefined
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
