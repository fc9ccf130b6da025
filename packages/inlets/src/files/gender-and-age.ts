// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, ageBands, type Gender } from '../vocabulary.ts'
import { normaliseHeading } from './normalise.ts'

const genderNames: Readonly<Record<Gender, readonly string[]>> = {
  women: [
    'women',
    'woman',
    'female',
    'females',
    'f',
    'vrouwen',
    'vrouw',
    'v',
    'kvinnor',
    'frauen',
    'femmes',
  ],
  men: ['men', 'man', 'male', 'males', 'm', 'mannen', 'män', 'männer', 'hommes'],
}

/** The gender a heading names; null for any other word, also for "unknown". */
export function genderOf(heading: string): Gender | null {
  const name = normaliseHeading(heading)
  if (genderNames.women.includes(name)) return 'women'
  return genderNames.men.includes(name) ? 'men' : null
}

/** The age band a cell names: `18-24`, `18 – 24`, `65+`, `65 en ouder`; null for any other. */
export function ageBandOf(cell: string): AgeBand | null {
  const name = normaliseHeading(cell)
    .replace(/\s*(?:jaar|years)\b/, '')
    .replace(/\s*(?:en ouder|and over|and older|of ouder)$/, '+')
    .replaceAll(' ', '')
  return ageBands.find((band) => band === name) ?? null
}
