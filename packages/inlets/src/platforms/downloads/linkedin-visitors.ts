// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { anyLanguage, linkedinCautions, linkedinRole } from './linkedin-steps.ts'
import { writtenOn } from './shared-steps.ts'

export const linkedinVisitorsDownload: Download = {
  id: 'linkedin-visitors',
  kinds: ['linkedin-visitors'],
  by: 'staff',
  holds: ['days'],
  platforms: ['linkedin'],
  title: {
    nl: 'Bezoekers van uw pagina (LinkedIn)',
    en: 'Who visits your page (LinkedIn)',
  },
  gives: {
    nl: 'Bezoeken aan uw pagina per dag, en wat LinkedIn van de bezoekers weet.',
    en: 'Visits to your page per day, and what LinkedIn knows of the visitors.',
  },
  role: linkedinRole,
  menu: {
    nl: ['linkedin.com', 'Analytics (Analyse)', 'Visitors (Bezoekers)', 'Export (Exporteren)'],
    en: ['linkedin.com', 'Analytics', 'Visitors', 'Export'],
  },
  steps: {
    nl: [
      'Ga naar de LinkedIn-pagina van uw gemeente en kies de weergave voor beheerders.',
      'Kies in het menu Analytics, daarna Visitors (Bezoekers).',
      'Kies rechtsboven Export.',
      'Kies een zo lang mogelijke periode, tot en met gisteren.',
      'LinkedIn geeft een werkmap (XLS). Breng die hierheen zoals zij is.',
    ],
    en: [
      'Go to your municipality’s LinkedIn page and choose the view for administrators.',
      'Choose Analytics in the menu, then Visitors.',
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
