// SPDX-License-Identifier: EUPL-1.2
import type { WordList, Words } from '../platform.ts'

/** The access every export of a page asks for. */
export const linkedinRole: Words = {
  nl: 'U bent beheerder of analist van de LinkedIn-pagina van uw gemeente.',
  en: 'You are an administrator or analyst of your municipality’s LinkedIn page.',
}

/** What holds for every export of a page. */
export const linkedinCautions: WordList = {
  nl: [
    'Open het bestand niet in Excel en sla het niet opnieuw op. De naam maakt niet uit.',
    'LinkedIn geeft geen leeftijd en geen geslacht. Daarom staat hier geen vergelijking met inwoners.',
    'Haal elk kwartaal een nieuw bestand op. LinkedIn bewaart dagcijfers ongeveer een jaar.',
  ],
  en: [
    'Do not open the file in Excel and do not save it again. Its name does not matter.',
    'LinkedIn gives no age and no gender. So there is no comparison with residents.',
    'Download a new file every quarter. LinkedIn keeps figures per day for about a year.',
  ],
}

/** Workbooks are read by position. */
export const anyLanguage: Words = {
  nl: 'Uw schermen mogen in elke taal staan: Bereik kijkt naar de plaats van de kolommen, niet naar de woorden.',
  en: 'Your screens may be in any language: Bereik looks at the place of the columns, not at the words.',
}
