// SPDX-License-Identifier: EUPL-1.2
import type { ScoringProblem } from './information-at.ts'

type Rows = Omit<ScoringProblem, 'family'>

/** A part of the rows, evenly spread, so that an order in the data does not matter. */
export function everyNthRow(problem: Rows, step: number): Rows {
  const take = (column: Float64Array) =>
    Float64Array.from({ length: Math.floor(column.length / step) }, (_, row) => column[row * step])
  return {
    names: problem.names,
    columns: problem.columns.map(take),
    outcome: take(problem.outcome),
    prior: problem.prior && take(problem.prior),
    offset: problem.offset && take(problem.offset),
  }
}
