// SPDX-License-Identifier: EUPL-1.2
import { genders } from '@bereik/inlets'
import { cellOf, type Tally, type TallyCell } from '../tallies/tally.ts'

/** The tables by age and by gender of a joint one, without its cells; missing stays missing. */
export function marginsOf(tally: Tally): Tally {
  const sum = (
    cells: readonly (TallyCell | undefined)[],
    about: Pick<TallyCell, 'gender' | 'age'>,
  ) => {
    const there = cells.filter((cell) => cell !== undefined)
    if (there.length < cells.length) return []
    const add = (of: (cell: TallyCell) => number) =>
      there.reduce((total, cell) => total + of(cell), 0)
    const share = add((cell) => cell.share)
    return [{ ...about, share, halfStep: add((cell) => cell.halfStep) }]
  }
  const ages = tally.bands.flatMap((age) =>
    sum(
      genders.map((gender) => cellOf(tally, gender, age)),
      { gender: null, age },
    ),
  )
  const sides = genders.flatMap((gender) =>
    sum(
      tally.bands.map((age) => cellOf(tally, gender, age)),
      { gender, age: null },
    ),
  )
  return { ...tally, traits: ['age', 'gender'], cells: [...ages, ...sides] }
}
