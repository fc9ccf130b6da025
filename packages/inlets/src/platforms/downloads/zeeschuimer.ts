// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { writtenOn } from './shared-steps.ts'

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
  role: {
    nl: 'U doet onderzoek en hebt een opzet en een besluit van uw functionaris gegevensbescherming.',
    en: 'You do research and have a protocol and a decision of your data protection officer.',
  },
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
  cautions: {
    nl: [
      'In dit bestand staan mensen. Bereik haalt namen, accounts en links weg terwijl het bestand binnenkomt, en bewaart ze nooit.',
      'Noem bij het brengen het account van uw gemeente. Dan blijven uw eigen berichten heel.',
    ],
    en: [
      'This file holds people. Bereik takes out names, accounts and links while the file comes in, and never stores them.',
      'Name your municipality’s account when you bring it. Then your own posts stay whole.',
    ],
  },
  dutchInterface: {
    nl: 'Staan uw schermen in het Nederlands? Dan mag dat zo blijven. Kent Bereik een kop niet, dan zegt het dat en kunt u zelf aanwijzen wat er in die kolom staat.',
    en: 'If your screens are in Dutch you may leave them so. If Bereik does not know a heading it says so, and you can point out what that column holds.',
  },
  writtenOn,
}
