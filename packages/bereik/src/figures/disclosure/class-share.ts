// SPDX-License-Identifier: EUPL-1.2
import { classInterval, type Interval } from '@bereik/statistics'
import type { Trait } from '../reach-answer.ts'
import { codedShareOf, type Tally, type TallyCell } from '../tallies/tally.ts'
import { cleanShare } from './clean-share.ts'

/**
 * The share of a class that is made of some cells of a table, with the margin of rounding.
 *
 * Where the table is one over all that is known, its cells add up to 1 before rounding, which
 * tightens a large class. Only the sum over the other cells plays a part, so the margin of a shown
 * class tells nothing about single cells that are hidden.
 */
export function classShare(tally: Tally, members: readonly TallyCell[]): Interval {
  const table = tableOf(tally, members)
  const isComplete = table.cells.length === table.size
  const interval = classInterval(
    Float64Array.from(table.cells, (cell) => cell.share),
    Float64Array.from(table.cells, (cell) => cell.halfStep * 2),
    members.map((cell) => table.cells.indexOf(cell)),
    isWhole(tally, table.trait) && isComplete ? 1 : undefined,
  )
  const isCounted = members.every((cell) => cell.halfStep === 0)
  if (isCounted) return { value: interval.value, low: interval.value, high: interval.value }
  return cleanShare(interval)
}

/** The cells of the one table that some cells stand in, and how many it has when complete. */
function tableOf(tally: Tally, members: readonly TallyCell[]) {
  const [first] = members
  const hasAge = first?.age !== null
  const hasGender = first?.gender !== null
  return {
    trait: hasAge ? (hasGender ? 'age-gender' : 'age') : 'gender',
    cells: tally.cells.filter(
      ({ age, gender }) => (age !== null) === hasAge && (gender !== null) === hasGender,
    ),
    size: (hasAge ? tally.bands.length : 1) * (hasGender ? 2 : 1),
  } as const
}

/** Whether the cells of a table add up to all that its shares are of. */
function isWhole(tally: Tally, trait: Trait): boolean {
  return tally.sharesOf === 'known' || codedShareOf(tally.codedShare, trait) === null
}
