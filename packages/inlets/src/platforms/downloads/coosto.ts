// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { researchCautions, researchRole } from './research-steps.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const coostoDownload: Download = {
  id: 'coosto',
  kinds: ['coosto'],
  by: 'researchers',
  holds: ['reactions'],
  platforms: ['facebook', 'instagram', 'x', 'linkedin', 'youtube', 'tiktok'],
  title: {
    nl: 'Berichten uit Coosto',
    en: 'Messages from Coosto',
  },
  gives: {
    nl: 'Berichten en opmerkingen over uw gemeente uit de webcare-software Coosto.',
    en: 'Messages and comments on your municipality from the webcare software Coosto.',
  },
  role: researchRole,
  menu: {
    nl: ['Coosto', 'Listen (Luisteren)', 'Export (Exporteren)'],
    en: ['Coosto', 'Listen', 'Export'],
  },
  steps: {
    nl: [
      'Zoek in Coosto en kies de periode.',
      'Kies exporteren en CSV.',
      'Breng het bestand hierheen zonder het te openen.',
    ],
    en: [
      'Search in Coosto and choose the period.',
      'Choose export and CSV.',
      'Bring the file here without opening it.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: researchCautions,
  dutchInterface: dutchIsFine,
  writtenOn,
}
