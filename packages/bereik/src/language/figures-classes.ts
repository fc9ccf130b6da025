// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './catalogue.ts'

const genderWords = {
  women: { nl: { one: 'vrouw', many: 'vrouwen' }, en: { one: 'women', many: 'women' } },
  men: { nl: { one: 'man', many: 'mannen' }, en: { one: 'men', many: 'men' } },
} as const

interface ClassParts {
  readonly gender: 'women' | 'men' | null
  readonly from: number | null
  readonly to: number | null
}

/** Reads a class id: `18-24`, `55+`, `women`, `women 18-24`. */
function parseClass(id: string): ClassParts {
  const parts = /^(women|men)?\s?(?:(\d+)(?:-(\d+)|\+))?$/.exec(id)
  const gender = parts?.[1]
  return {
    gender: gender === 'women' || gender === 'men' ? gender : null,
    from: parts?.[2] === undefined ? null : Number(parts[2]),
    to: parts?.[3] === undefined ? null : Number(parts[3]),
  }
}

/** "25 tot en met 34 jaar", "65 jaar en ouder", "aged 25 to 34". */
export function agesInWords(from: number, to: number | null, language: Language): string {
  if (language === 'nl')
    return to === null ? `${from} jaar en ouder` : `${from} tot en met ${to} jaar`
  return to === null ? `aged ${from} and over` : `aged ${from} to ${to}`
}

/** A class as a row of a table names it: "vrouwen van 25 tot en met 34 jaar", "18 tot en met 24 jaar". */
export function className(id: string, language: Language): string {
  const { gender, from, to } = parseClass(id)
  const many = gender === null ? null : genderWords[gender][language].many
  if (from === null) return many ?? id
  const ages = agesInWords(from, to, language)
  if (many === null) return ages
  return language === 'nl' ? `${many} van ${ages}` : `${many} ${ages}`
}

/** A class where there is little room: "vrouwen 25-34", "65+". */
export function shortClassName(id: string, language: Language): string {
  const { gender, from, to } = parseClass(id)
  const many = gender === null ? '' : genderWords[gender][language].many
  const ages = from === null ? '' : to === null ? `${from}+` : `${from}-${to}`
  return [many, ages].filter((part) => part !== '').join(' ') || id
}

/** A class as people: "mensen van 18 tot en met 24 jaar", "vrouwen", "women aged 25 to 34". */
export function classAsPeople(id: string, language: Language): string {
  const { gender, from } = parseClass(id)
  const name = className(id, language)
  if (gender !== null || from === null) return name
  return language === 'nl' ? `mensen van ${name}` : `people ${name}`
}

/** A class after "is" or "are": "vrouw van 25 tot en met 34 jaar", "women aged 25 to 34". */
export function classAfterIs(id: string, language: Language): string {
  const { gender, from, to } = parseClass(id)
  const one = gender === null ? null : genderWords[gender][language].one
  if (from === null) return one ?? id
  const ages = agesInWords(from, to, language)
  if (one === null) return ages
  return language === 'nl' ? `${one} van ${ages}` : `${one} ${ages}`
}

/** The ages alone under a heading that names the gender: "25-34 jaar"; else the short name. */
export function ageLabel(id: string, language: Language): string {
  const { from, to } = parseClass(id)
  if (from === null) return shortClassName(id, language)
  const years = language === 'nl' ? 'jaar' : 'years'
  return to === null ? `${from}+ ${years}` : `${from}-${to} ${years}`
}
