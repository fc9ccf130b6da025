// SPDX-License-Identifier: EUPL-1.2
import type { WordList, Words } from '../platform.ts'

/** Files with people are for who does research under a protocol. */
export const researchRole: Words = {
  nl: 'U doet onderzoek en hebt een opzet en een besluit van uw functionaris gegevensbescherming.',
  en: 'You do research and have a protocol and a decision of your data protection officer.',
}

/** What leaves at the door, and how the own messages stay whole. */
export const researchCautions: WordList = {
  nl: [
    'In dit bestand staan mensen. Bereik haalt namen, accounts en links weg terwijl het bestand binnenkomt, en bewaart ze nooit.',
    'Noem bij het brengen het account van uw gemeente. Dan blijven uw eigen berichten heel.',
  ],
  en: [
    'This file holds people. Bereik takes out names, accounts and links while the file comes in, and never stores them.',
    'Name your municipality’s account when you bring it. Then your own posts stay whole.',
  ],
}
