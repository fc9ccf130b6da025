// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { researchCautions, researchRole } from './research-steps.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const fourcatDownload: Download = {
  id: 'fourcat',
  kinds: ['fourcat'],
  by: 'researchers',
  holds: ['posts', 'reactions'],
  platforms: [
    'x',
    'tiktok',
    'instagram',
    'threads',
    'facebook',
    'youtube',
    'linkedin',
    'mastodon',
    'bluesky',
  ],
  title: {
    nl: 'Gegevens uit 4CAT',
    en: 'Data from 4CAT',
  },
  gives: {
    nl: 'Berichten en opmerkingen uit een dataset van 4CAT.',
    en: 'Posts and comments of a dataset of 4CAT.',
  },
  role: researchRole,
  menu: {
    nl: ['4CAT', 'Dataset', 'Download as CSV'],
    en: ['4CAT', 'Dataset', 'Download as CSV'],
  },
  steps: {
    nl: [
      'Open uw dataset in 4CAT.',
      'Kies Download en CSV.',
      'Breng het bestand hierheen zonder het te openen.',
    ],
    en: [
      'Open your dataset in 4CAT.',
      'Choose Download and CSV.',
      'Bring the file here without opening it.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: researchCautions,
  dutchInterface: dutchIsFine,
  writtenOn,
}
