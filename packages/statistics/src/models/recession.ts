// SPDX-License-Identifier: EUPL-1.2

import type { ScoringProblem } from './information-at.ts'
import { linearPredictor } from './linear-predictor.ts'

/** Part of the largest movement that counts as none. */
const none = 1e-5

/**
 * Whether the likelihood grows for ever along a step: every outcome that moves, moves the way its
 * likelihood grows, so that no finite estimate is the best (Albert and Anderson 1984; Correia,
 * Guimarães and Zylkin 2019 for counts). Where estimates are infinite, the steps of Newton's method
 * turn into such a direction.
 *
 * @returns the names of the columns that take part; none when there is no such direction
 */
export function recession(problem: ScoringProblem, step: Float64Array): readonly string[] {
  const { names, columns, outcome, prior, family } = problem
  const rows = outcome.length
  const movement = new Float64Array(rows)
  linearPredictor(columns, step, undefined, 0, rows, movement)
  let largest = 0
  for (let row = 0; row < rows; row += 1) {
    if (prior === undefined || prior[row] > 0) {
      largest = Math.max(largest, Math.abs(movement[row]))
    }
  }
  if (!(largest > 1e-3)) return []
  for (let row = 0; row < rows; row += 1) {
    if (prior !== undefined && prior[row] === 0) continue
    const way = family.direction(outcome[row])
    const moved = movement[row] / largest
    if (way === 0 ? Math.abs(moved) > none : way * moved < -none) return []
  }
  return names.filter((_, j) => {
    const widest = columns[j].reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    return Math.abs(step[j]) * widest > none * largest
  })
}
