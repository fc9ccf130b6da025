// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { researchCautions, researchRole } from './research-steps.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const crowdtangleDownload: Download = {
  id: 'crowdtangle',
  kinds: ['crowdtangle'],
  by: 'researchers',
  holds: ['posts'],
  platforms: ['facebook', 'instagram'],
  title: {
    nl: 'Oude bestanden van CrowdTangle',
    en: 'Old files of CrowdTangle',
  },
  gives: {
    nl: 'Openbare berichten van Facebook en Instagram tot augustus 2024.',
    en: 'Public posts of Facebook and Instagram up to August 2024.',
  },
  role: researchRole,
  menu: {
    nl: ['CrowdTangle', 'Historical data'],
    en: ['CrowdTangle', 'Historical data'],
  },
  steps: {
    nl: [
      'CrowdTangle bestaat niet meer. U kunt bestanden brengen die u nog hebt.',
      'Breng het CSV-bestand hierheen zonder het te openen.',
    ],
    en: [
      'CrowdTangle no longer exists. You can bring files that you still have.',
      'Bring the CSV file here without opening it.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: researchCautions,
  dutchInterface: dutchIsFine,
  writtenOn,
}
