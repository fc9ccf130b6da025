// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { anyLanguage, linkedinCautions, linkedinRole } from './linkedin-steps.ts'
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
  role: linkedinRole,
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
  cautions: linkedinCautions,
  dutchInterface: anyLanguage,
  writtenOn,
}
