// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { writtenOn } from './shared-steps.ts'

export const linkedinFollowersDownload: Download = {
  id: 'linkedin-followers',
  kinds: ['linkedin-followers'],
  by: 'staff',
  holds: ['audience', 'days'],
  platforms: ['linkedin'],
  title: {
    nl: 'Uw volgers (LinkedIn)',
    en: 'Your followers (LinkedIn)',
  },
  gives: {
    nl: 'Bedrijfstak, functie, niveau en bedrijfsgrootte van uw volgers, en nieuwe volgers per dag.',
    en: 'Industry, job function, seniority and company size of your followers, and new followers per day.',
  },
  role: {
    nl: 'U bent beheerder of analist van de LinkedIn-pagina van uw gemeente.',
    en: 'You are an administrator or analyst of your municipality’s LinkedIn page.',
  },
  menu: {
    nl: ['linkedin.com', 'Analytics (Analyse)', 'Followers (Volgers)', 'Export (Exporteren)'],
    en: ['linkedin.com', 'Analytics', 'Followers', 'Export'],
  },
  steps: {
    nl: [
      'Ga naar de LinkedIn-pagina van uw gemeente en kies de weergave voor beheerders.',
      'Kies in het menu Analytics, daarna Followers (Volgers).',
      'Kies rechtsboven Export.',
      'Kies een zo lang mogelijke periode, tot en met gisteren.',
      'LinkedIn geeft een werkmap (XLS). Breng die hierheen zoals zij is.',
    ],
    en: [
      'Go to your municipality’s LinkedIn page and choose the view for administrators.',
      'Choose Analytics in the menu, then Followers.',
      'Choose Export, top right.',
      'Choose the longest period there is, up to yesterday.',
      'LinkedIn gives a workbook (XLS). Bring it here as it is.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: {
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
  },
  dutchInterface: {
    nl: 'Uw schermen mogen in elke taal staan: Bereik kijkt naar de plaats van de kolommen, niet naar de woorden.',
    en: 'Your screens may be in any language: Bereik looks at the place of the columns, not at the words.',
  },
  writtenOn,
}
