// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome } from '../contract/outcome.ts'
import type { Cells } from './cells.ts'

/** Why there is nothing to fit, where that can be seen before trying. */
export function nothingToFit(
  cells: Cells,
  optimum: 'exact' | 'early-stop',
): Outcome<never> | undefined {
  const trials = total(cells.trials)
  const successes = total(cells.successes)
  if (trials === 0) return impossible('no-answers')
  if (successes === 0 || successes === trials) return impossible('no-variation')
  const single = cells.groups.find(({ levels }) => levels.length === 1)
  if (single !== undefined) return impossible('one-level', { group: single.name })
  if (optimum === 'early-stop') return undefined
  const divided = cells.groups.find((_, k) => isAllOrNothing(cells, k))
  return divided && impossible('no-finite-variance', { group: divided.name })
}

/** Whether every level of a group answers as one: the larger the variance, the better it fits. */
function isAllOrNothing(cells: Cells, k: number): boolean {
  const { start, levels } = cells.groups[k]
  const yes = new Float64Array(levels.length)
  const asked = new Float64Array(levels.length)
  for (let cell = 0; cell < cells.size; cell += 1) {
    const level = cells.places[cell * cells.groups.length + k] - start
    yes[level] += cells.successes[cell]
    asked[level] += cells.trials[cell]
  }
  const several = asked.some((count) => count > 1)
  return several && yes.every((count, level) => count === 0 || count === asked[level])
}

function total(values: Float64Array): number {
  let sum = 0
  for (let at = 0; at < values.length; at += 1) sum += values[at]
  return sum
}
