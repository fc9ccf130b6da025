// SPDX-License-Identifier: EUPL-1.2
import { fillEnds, type OrderedProblem } from './ordered-likelihood.ts'

/** Part of the largest movement that counts as none. */
const none = 1e-5

/**
 * Whether the likelihood of an ordered logit grows for ever along a step: the upper end of no row's
 * class comes down and the lower end of none goes up (Agresti 2010, section 3.4.5).
 *
 * @param names of the parameters
 * @returns the names of the columns and thresholds that run to infinity; none when none does
 */
export function orderedRecession(
  problem: OrderedProblem,
  step: Float64Array,
  names: readonly string[],
): readonly string[] {
  const { classes, weights } = problem
  const upper = new Float64Array(step.length)
  const lower = new Float64Array(step.length)
  let largest = 0
  let against = 0
  const thresholds = problem.classCount - 1
  for (let row = 0; row < classes.length; row += 1) {
    if (weights[row] === 0) continue
    fillEnds(problem, row, upper, lower)
    let up = 0
    let down = 0
    for (let i = 0; i < step.length; i += 1) {
      up += step[i] * upper[i]
      down -= step[i] * lower[i]
    }
    largest = Math.max(largest, Math.abs(up), Math.abs(down))
    against = Math.max(against, -up, -down)
  }
  if (!(largest > 1e-3) || against > none * largest) return []
  return names.filter((_, i) => {
    const column = i < thresholds ? undefined : problem.columns[i - thresholds]
    const widest = column?.reduce((most, value) => Math.max(most, Math.abs(value)), 0) ?? 1
    return Math.abs(step[i]) * widest > none * largest
  })
}
