// SPDX-License-Identifier: EUPL-1.2
import type { PatternTable } from './pattern-table.ts'

/** What one margin amounts to after weighting. */
export interface MarginReached {
  readonly name: string
  readonly levels: readonly string[]
  /** Wanted, per level. */
  readonly totals: Float64Array
  /** Sum of the weights, per level. */
  readonly reached: Float64Array
  /** |reached - total| / total at its largest. */
  readonly largestDeviation: number
  /** Levels with total 0: whoever is in them got weight 0. */
  readonly levelsWithoutPopulation: readonly string[]
}

export function marginsReached(
  { head, tail }: PatternTable,
  reached: readonly Float64Array[],
): readonly MarginReached[] {
  return [...head.margins, ...tail.margins].map(({ name, levels, totals }, m) => {
    let largestDeviation = 0
    for (let level = 0; level < totals.length; level += 1) {
      if (totals[level] === 0) continue
      const off = Math.abs(reached[m][level] - totals[level]) / totals[level]
      largestDeviation = Math.max(largestDeviation, off)
    }
    const levelsWithoutPopulation = levels.filter((_, level) => totals[level] === 0)
    return {
      name,
      levels,
      totals,
      reached: reached[m],
      largestDeviation,
      levelsWithoutPopulation,
    }
  })
}
