// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { researchCautions, researchRole } from './research-steps.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const zeeschuimerDownload: Download = {
  id: 'zeeschuimer',
  kinds: ['zeeschuimer'],
  by: 'researchers',
  holds: ['posts', 'reactions'],
  platforms: ['x', 'tiktok', 'instagram', 'threads'],
  title: {
    nl: 'Opname met Zeeschuimer',
    en: 'Capture with Zeeschuimer',
  },
  gives: {
    nl: 'Berichten en opmerkingen die u zelf in de browser bekeek.',
    en: 'Posts and comments that you looked at in the browser yourself.',
  },
  role: researchRole,
  menu: {
    nl: ['Firefox', 'Zeeschuimer', '.ndjson'],
    en: ['Firefox', 'Zeeschuimer', '.ndjson'],
  },
  steps: {
    nl: [
      'Zet Zeeschuimer in Firefox aan voor het platform.',
      'Bekijk de openbare berichten van uw gemeente en de opmerkingen eronder.',
      'Kies in Zeeschuimer .ndjson en bewaar het bestand.',
      'Breng het bestand hierheen, ook als het groot is.',
    ],
    en: [
      'Switch Zeeschuimer on for the platform in Firefox.',
      'Look at the public posts of your municipality and the comments under them.',
      'Choose .ndjson in Zeeschuimer and save the file.',
      'Bring the file here, also when it is large.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: researchCautions,
  dutchInterface: dutchIsFine,
  writtenOn,
}
