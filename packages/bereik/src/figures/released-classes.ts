// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, type Gender, genders } from '@bereik/inlets'
import type { RuleId } from '../language/figures-reasons.ts'
import { agesOf, mergeBands } from './bands.ts'
import { classShare } from './class-share.ts'
import type { ReleasedClass, ReleasedShare } from './released-tally.ts'
import { cellOf, type Tally } from './tally.ts'

/** By which rule a class is hidden, null when it may be seen. */
export type RuleOf = (name: string) => RuleId | null

/**
 * The classes of a tally in the bands given: ages, genders, and both together. A class with a cell
 * that the file does not have is unavailable, never the sum of what is left.
 */
export function releasedClasses(
  tally: Tally,
  bands: readonly (readonly AgeBand[])[],
  ruleOf: RuleOf,
): readonly ReleasedClass[] {
  const share = (name: string, sides: readonly Gender[], ages: readonly AgeBand[]) =>
    shareOf(tally, ruleOf(name), sides, ages)
  const byAge = bands.map((ages) => {
    const name = mergeBands(ages)
    const shown = share(name, genders, ages)
    return { trait: 'age', class: name, gender: null, ages: agesOf(name), share: shown } as const
  })
  const byGender = genders.map((gender) => {
    const shown = share(gender, [gender], tally.bands)
    return { trait: 'gender', class: gender, gender, ages: null, share: shown } as const
  })
  const byBoth = genders.flatMap((gender) =>
    bands.map((ages) => {
      const name = `${gender} ${mergeBands(ages)}`
      const shown = share(name, [gender], ages)
      const range = agesOf(mergeBands(ages))
      return { trait: 'age-gender', class: name, gender, ages: range, share: shown } as const
    }),
  )
  return [...byAge, ...byGender, ...byBoth]
}

function shareOf(
  tally: Tally,
  rule: RuleId | null,
  sides: readonly Gender[],
  ages: readonly AgeBand[],
): ReleasedShare {
  const cells = ages.flatMap((age) => sides.map((side) => cellOf(tally, side, age)))
  const present = cells.filter((cell) => cell !== undefined)
  if (present.length < cells.length) return { state: 'unavailable', reason: 'absent-in-file' }
  if (rule !== null) return { state: 'withheld', rule }
  return { state: 'value', ...classShare(tally, present) }
}
