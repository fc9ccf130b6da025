// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './catalogue.ts'
import type { Words } from './figures-terms.ts'

/** The texts about audiences without residents to lay beside, and about reactions. */
export const audienceWords = {
  organisations: { nl: 'Organisaties en beroepen', en: 'Organisations and occupations' },
  places: { nl: 'Plaatsen en landen', en: 'Places and countries' },
  text: {
    nl: 'Deze groepen vergelijken wij niet met inwoners. Daarvoor bestaat geen telling van inwoners. De namen zijn die van het platform.',
    en: 'These groups are not compared with residents: there is no count of residents for them. The names are those of the platform.',
  },
  caption: { nl: '{layer} op {account} per {trait}', en: '{layer} on {account} by {trait}' },
  about: {
    nl: 'Stand {date}. Aandelen zijn {base}.',
    en: 'As of {date}. Shares are {base}.',
  },
  class: { nl: 'Groep', en: 'Group' },
  count: { nl: 'Aantal', en: 'Number' },
  share: { nl: 'Aandeel', en: 'Share' },
  show: { nl: 'Bekijk de tabel', en: 'See the table' },
  csv: { nl: 'Download deze tabellen (CSV)', en: 'Download these tables (CSV)' },
  rest: { nl: 'Alle andere samen', en: 'All others together' },
  reactions: { nl: 'Interacties', en: 'Reactions' },
  'reactions-text': {
    nl: 'Interacties van mensen in uw onderzoeksbestanden, geteld per soort en jaar. Bereik bewaart geen namen. Minder dan tien mensen tonen wij niet.',
    en: 'Responses of people in your research files, counted per kind and year. Bereik keeps no names. Fewer than ten people are not shown.',
  },
  'reactions-caption': { nl: 'Interacties op {account}', en: 'Reactions on {account}' },
  year: { nl: 'Jaar', en: 'Year' },
  kind: { nl: 'Soort', en: 'Kind' },
  reactors: { nl: 'Verschillende mensen', en: 'Different people' },
  'no-year': { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Words>

/** A class in the platform's own words; a country of two letters by its name. */
export function partClassName(trait: string, name: string, language: Language): string {
  if (trait !== 'country' || !/^[A-Z]{2}$/.test(name)) return name
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
  return names.of(name) ?? name
}
