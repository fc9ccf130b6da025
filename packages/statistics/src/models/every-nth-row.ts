// SPDX-License-Identifier: EUPL-1.2
import type { ScoringProblem } from './information-at.ts'

/** From so many rows on, a part of them tells where to begin. */
export const manyRows = 60_000
/** About so many rows make up that part. */
export const sampledRows = 20_000

type Rows = Omit<ScoringProblem, 'family'>

/** A part of the rows, evenly spread, so that an order in the data does not matter. */
export function everyNthRow(problem: Rows, step: number): Rows {
  const take = (column: Float64Array) => everyNth(column, step)
  return {
    names: problem.names,
    columns: problem.columns.map(take),
    outcome: take(problem.outcome),
    prior: problem.prior && take(problem.prior),
    offset: problem.offset && take(problem.offset),
  }
}

export function everyNth(column: Float64Array, step: number): Float64Array {
  const taken = new Float64Array(Math.floor(column.length / step))
  for (let row = 0; row < taken.length; row += 1) taken[row] = column[row * step]
  return taken
}
