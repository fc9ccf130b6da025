// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, type Gender, genders } from '@bereik/inlets'
import type { RuleId } from '../../language/figures-reasons.ts'
import { agesOf, mergeBands } from '../tallies/bands.ts'
import { cellOf, isJoint, type Tally } from '../tallies/tally.ts'
import { classShare } from './class-share.ts'
import type { ReleasedClass, ReleasedShare } from './released-tally.ts'

/** By which rule a class is hidden, null when it may be seen. */
export type RuleOf = (name: string) => RuleId | null

/**
 * The classes of a tally in the bands given, of each trait it tells: ages, genders, both. A class with a cell
 * that the file does not have is unavailable, never the sum of what is left.
 */
export function releasedClasses(
  tally: Tally,
  bands: readonly (readonly AgeBand[])[],
  ruleOf: RuleOf,
): readonly ReleasedClass[] {
  const { traits } = tally
  return [
    ...(traits.includes('age') ? byAge(tally, bands, ruleOf) : []),
    ...(traits.includes('gender') ? byGender(tally, ruleOf) : []),
    ...(traits.includes('age-gender') ? byBoth(tally, bands, ruleOf) : []),
  ]
}

type Bands = readonly (readonly AgeBand[])[]

function byAge(tally: Tally, bands: Bands, ruleOf: RuleOf): readonly ReleasedClass[] {
  const sides = isJoint(tally) ? genders : [null]
  return bands.map((ages) => {
    const name = mergeBands(ages)
    const share = shareOf(tally, ruleOf(name), sides, ages)
    return { trait: 'age', class: name, gender: null, ages: agesOf(name), share }
  })
}

function byGender(tally: Tally, ruleOf: RuleOf): readonly ReleasedClass[] {
  const ages = isJoint(tally) ? tally.bands : [null]
  return genders.map((gender) => {
    const share = shareOf(tally, ruleOf(gender), [gender], ages)
    return { trait: 'gender', class: gender, gender, ages: null, share }
  })
}

function byBoth(tally: Tally, bands: Bands, ruleOf: RuleOf): readonly ReleasedClass[] {
  return genders.flatMap((gender) =>
    bands.map((ages): ReleasedClass => {
      const name = `${gender} ${mergeBands(ages)}`
      const share = shareOf(tally, ruleOf(name), [gender], ages)
      return { trait: 'age-gender', class: name, gender, ages: agesOf(mergeBands(ages)), share }
    }),
  )
}

function shareOf(
  tally: Tally,
  rule: RuleId | null,
  sides: readonly (Gender | null)[],
  ages: readonly (AgeBand | null)[],
): ReleasedShare {
  const cells = ages.flatMap((age) => sides.map((side) => cellOf(tally, side, age)))
  const present = cells.filter((cell) => cell !== undefined)
  if (present.length < cells.length) return { state: 'unavailable', reason: 'absent-in-file' }
  if (rule !== null) return { state: 'withheld', rule }
  return { state: 'value', ...classShare(tally, present) }
}
