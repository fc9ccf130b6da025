// SPDX-License-Identifier: EUPL-1.2

/**
 * Languages in whose month names platforms write dates: those of the European Union, of its
 * neighbours, and those most read on Dutch screens besides. The names come from the Unicode CLDR as
 * Node carries it (Intl), in every form a date has: full and short, alone and beside a day.
 */
const locales =
  'nl en fy de fr es pt it el pl ro hu cs sk sl hr bg da sv fi et lv lt ga mt lb ca eu gl ' +
  'nb nn is uk ru be sr mk sq bs sr-Latn tr az ar he fa hi ur id ms fil vi th ja ko zh so sw af'

const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
]

/** What a name means per language. */
export type MonthMeanings = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A word as it is looked up: lower case, without accents and points. */
export function monthKey(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase()
}

/** Spellings beside those of the CLDR: of older versions of it, of Excel, and without accents. */
const more: readonly (readonly [locale: string, names: string])[] = [
  ['nl', 'jan feb mrt apr mei jun jul aug sep okt nov dec'],
  ['nl', 'jan febr mrt apr mei juni juli aug sept okt nov dec'],
  ['en', 'jan feb mar apr may jun jul aug sep oct nov dec'],
  ['en', 'jan feb mar apr may june july aug sept oct nov dec'],
  ['de', 'jan feb mrz apr mai jun jul aug sep okt nov dez'],
  ['fr', 'janv févr mars avr mai juin juil août sept oct nov déc'],
  ['el', 'ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ'],
  ['bg', 'яну фев мар апр май юни юли авг сеп окт ное дек'],
  ['ru', 'янв фев мар апр май июн июл авг сен окт ноя дек'],
]

const only = 'gregory-latn'

function namesOf(locale: string): readonly (readonly [name: string, month: number])[] {
  const names: [string, number][] = []
  for (const form of forms) {
    const [calendar = '', numberingSystem = ''] = only.split('-')
    const format = new Intl.DateTimeFormat(locale, {
      ...form,
      calendar,
      numberingSystem,
      timeZone: 'UTC',
    })
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(Date.UTC(2023, month, 15))
      const name = parts.find(({ type }) => type === 'month')?.value ?? ''
      names.push([name, month + 1])
    }
  }
  return names
}

function meaningsOf(wanted: readonly string[]): MonthMeanings {
  const meanings = new Map<string, Map<string, number>>()
  const add = (locale: string, name: string, month: number) => {
    const key = monthKey(name)
    if (!/^\p{L}{2,}$/u.test(key)) return
    const known = meanings.get(key) ?? new Map<string, number>()
    if (!known.has(locale)) known.set(locale, month)
    meanings.set(key, known)
  }
  for (const locale of wanted) {
    for (const [name, month] of namesOf(locale)) add(locale, name, month)
  }
  for (const [locale, names] of more) {
    if (!wanted.includes(locale)) continue
    names.split(' ').forEach((name, index) => add(locale, name, index + 1))
  }
  return meanings
}

const known: { few?: MonthMeanings; all?: MonthMeanings } = {}

/** Of Dutch and English: almost every file needs no more. */
export function fewMonths(): MonthMeanings {
  known.few ??= meaningsOf(['nl', 'en'])
  return known.few
}

/** Of every language; made once, on the first date that needs it. */
export function allMonths(): MonthMeanings {
  known.all ??= meaningsOf(locales.split(' '))
  return known.all
}
