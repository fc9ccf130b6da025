// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { writtenOn } from './shared-steps.ts'

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
  role: {
    nl: 'U doet onderzoek en hebt een opzet en een besluit van uw functionaris gegevensbescherming.',
    en: 'You do research and have a protocol and a decision of your data protection officer.',
  },
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
