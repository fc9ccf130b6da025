// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, ageBands, type Gender } from '../../vocabulary.ts'
import { normaliseHeading } from '../normalise.ts'

/** A column that counts the views of one gender and age, and of which views it is a part. */
export type AudienceColumn =
  | { readonly is: 'cell'; readonly of: string; readonly gender: Gender; readonly age: AgeBand }
  | { readonly is: 'country' }
  /** Views of people whose gender is not known: the part that is left out of the cells. */
  | { readonly is: 'unknown-gender' }
  | { readonly is: 'not-understood' }

const patterns: readonly (readonly [pattern: RegExp, of: string])[] = [
  [/^3-second video views by top audience \((.+?),\s*(.+)\)$/, 'three-second-views'],
  [
    /^videoweergaven van 3 seconden (?:per|op) topdoelgroep \((.+?),\s*(.+)\)$/,
    'three-second-views',
  ],
  [/^views from ([a-z]) (\d{2}.*)$/, 'views'],
  [/^weergaven (?:via|van) ([a-z]) (\d{2}.*)$/, 'views'],
]

const genders: Readonly<Record<string, Gender>> = { f: 'women', v: 'women', m: 'men' }

/** null when the heading is no audience column at all. */
export function audienceColumnOf(heading: string): AudienceColumn | null {
  const name = normaliseHeading(heading)
  for (const [pattern, of] of patterns) {
    const found = pattern.exec(name)
    if (found === null) continue
    const letter = found[1] ?? ''
    if (letter === 'u') return { is: 'unknown-gender' }
    const gender = genders[letter]
    const age = ageBands.find((band) => band === found[2]?.replaceAll(' ', ''))
    if (gender === undefined || age === undefined) return { is: 'not-understood' }
    return { is: 'cell', of, gender, age }
  }
  return /^views from [a-z]{2}$/.test(name) ? { is: 'country' } : null
}
