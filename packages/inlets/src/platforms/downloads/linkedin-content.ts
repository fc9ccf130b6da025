// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { anyLanguage, linkedinCautions, linkedinRole } from './linkedin-steps.ts'
import { writtenOn } from './shared-steps.ts'

export const linkedinContentDownload: Download = {
  id: 'linkedin-content',
  kinds: ['linkedin-content'],
  by: 'staff',
  holds: ['posts', 'days'],
  platforms: ['linkedin'],
  title: {
    nl: 'Uw berichten (LinkedIn)',
    en: 'Your posts (LinkedIn)',
  },
  gives: {
    nl: 'Per dag en per bericht: vertoningen, klikken, reacties, opmerkingen en gedeelde berichten.',
    en: 'Per day and per post: impressions, clicks, reactions, comments and reposts.',
  },
  role: linkedinRole,
  menu: {
    nl: [
      'linkedin.com',
      'Analytics (Analyse)',
      'Content (Content of Updates)',
      'Export (Exporteren)',
    ],
    en: ['linkedin.com', 'Analytics', 'Content', 'Export'],
  },
  steps: {
    nl: [
      'Ga naar de LinkedIn-pagina van uw gemeente en kies de weergave voor beheerders.',
      'Kies in het menu Analytics, daarna Content (Content of Updates).',
      'Kies rechtsboven Export.',
      'Kies een zo lang mogelijke periode, tot en met gisteren.',
      'LinkedIn geeft een werkmap (XLS). Breng die hierheen zoals zij is.',
    ],
    en: [
      'Go to your municipality’s LinkedIn page and choose the view for administrators.',
      'Choose Analytics in the menu, then Content.',
      'Choose Export, top right.',
      'Choose the longest period there is, up to yesterday.',
      'LinkedIn gives a workbook (XLS). Bring it here as it is.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: {
    nl: [
      ...linkedinCautions.nl,
      'In het bestand staat wie een bericht plaatste. Die naam bewaart Bereik niet.',
    ],
    en: [
      ...linkedinCautions.en,
      'The file names who placed a post. Bereik does not keep that name.',
    ],
  },
  dutchInterface: anyLanguage,
  writtenOn,
}
