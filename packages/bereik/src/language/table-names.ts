// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './catalogue.ts'

/** What we say of a table beside its own name, in the register's data as English. */
const ownWords: Readonly<Record<string, string>> = {
  'summed to municipalities': 'opgeteld per gemeente',
  'a list in the public domain': 'een lijst in het publieke domein',
  'made-up residents of the example': 'verzonnen inwoners van het voorbeeld',
}

/**
 * A publisher or a table as a page names it: our own words in the language of the page, the name
 * itself as its publisher wrote it.
 */
export function tableName(name: string, language: Language): string {
  if (language === 'en') return name
  return Object.entries(ownWords).reduce(
    (text, [english, dutch]) => text.replace(english, dutch),
    name,
  )
}
