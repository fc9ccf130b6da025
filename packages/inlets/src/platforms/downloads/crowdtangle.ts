// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { writtenOn } from './shared-steps.ts'

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
  role: {
    nl: 'U doet onderzoek en hebt een opzet en een besluit van uw functionaris gegevensbescherming.',
    en: 'You do research and have a protocol and a decision of your data protection officer.',
  },
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
