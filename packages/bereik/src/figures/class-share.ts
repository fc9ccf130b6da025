// SPDX-License-Identifier: EUPL-1.2
import { classInterval, type Interval } from '@bereik/statistics'
import { cleanShare } from './clean-share.ts'
import type { Tally, TallyCell } from './tally.ts'

/**
 * The share of a class that is made of some cells of a table, with the margin of rounding.
 *
 * Where the table is one over all that is known, its cells add up to 1 before rounding, which
 * tightens a large class. Only the sum over the other cells plays a part, so the margin of a shown
 * class tells nothing about single cells that are hidden.
 */
export function classShare(tally: Tally, members: readonly TallyCell[]): Interval {
  const isWhole = tally.codedShare === null || tally.layer === 'views'
  const isComplete = tally.cells.length === tally.bands.length * 2
  const interval = classInterval(
    Float64Array.from(tally.cells, (cell) => cell.share),
    Float64Array.from(tally.cells, (cell) => cell.halfStep * 2),
    members.map((cell) => tally.cells.indexOf(cell)),
    isWhole && isComplete ? 1 : undefined,
  )
  const isCounted = members.every((cell) => cell.halfStep === 0)
  if (isCounted) return { value: interval.value, low: interval.value, high: interval.value }
  return cleanShare(interval)
}
