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
  /** The level where that is. */
  readonly worstLevel: string
  /** Levels that have no total and no respondent. */
  readonly emptyLevels: readonly string[]
}

export function marginsReached(
  { head, tail }: PatternTable,
  reached: readonly Float64Array[],
): readonly MarginReached[] {
  return [...head.margins, ...tail.margins].map(({ name, levels, totals, codes }, m) => {
    const deviations = Array.from(totals, (total, level) =>
      total > 0 ? Math.abs(reached[m][level] - total) / total : 0,
    )
    const largest = deviations.reduce((most, one) => Math.max(most, one), 0)
    const seen = new Uint8Array(levels.length)
    for (let row = 0; row < codes.length; row += 1) seen[codes[row]] = 1
    return {
      name,
      levels,
      totals,
      reached: reached[m],
      largestDeviation: largest,
      worstLevel: levels[deviations.indexOf(largest)],
      emptyLevels: levels.filter((_, level) => seen[level] === 0),
    }
  })
}
