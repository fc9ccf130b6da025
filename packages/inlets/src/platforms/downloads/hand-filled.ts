// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { writtenOn } from './shared-steps.ts'

export const handFilledDownload: Download = {
  id: 'hand-filled',
  kinds: ['hand-filled'],
  by: 'staff',
  holds: ['days'],
  platforms: ['whatsapp', 'nextdoor', 'threads', 'mastodon', 'bluesky'],
  title: {
    nl: 'Zelf opschrijven (een blad dat u invult)',
    en: 'Writing it down yourself (a sheet you fill in)',
  },
  gives: {
    nl: 'Volgers, weergaven en interacties per dag, van een platform dat geen bestand geeft.',
    en: 'Followers, views and interactions per day, of a platform that gives no file.',
  },
  role: {
    nl: 'U kunt de cijfers van uw kanaal of account bekijken.',
    en: 'You can see the figures of your channel or account.',
  },
  menu: {
    nl: ['Uw kanaal of account', 'De cijfers op het scherm'],
    en: ['Your channel or account', 'The figures on the screen'],
  },
  steps: {
    nl: [
      'Gebruik het lege blad hieronder, of maak een blad met de koppen: datum, volgers, weergaven, interacties.',
      'Schrijf op een vaste dag, bijvoorbeeld de eerste van de maand, over wat u op het scherm ziet.',
      'Laat een vak leeg als het cijfer er niet staat. Schrijf dan geen 0.',
      'Bewaar het blad als CSV of als Excel-bestand en breng het hierheen.',
      'Kies bij het brengen het platform.',
    ],
    en: [
      'Use the empty sheet below, or make a sheet with the headings: date, followers, views, interactions.',
      'On a fixed day, for example the first of the month, copy what you see on the screen.',
      'Leave a cell empty when the figure is not there. Do not write 0 then.',
      'Save the sheet as CSV or as an Excel file and bring it here.',
      'Choose the platform when you bring it.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: {
    nl: [
      'WhatsApp, Nextdoor, Threads, Mastodon en Bluesky geven geen bestand met deze cijfers.',
      'Een platform toont grote aantallen soms afgerond (1,2 dzd.). Schrijf dan het hele getal dat u ziet: 1200.',
    ],
    en: [
      'WhatsApp, Nextdoor, Threads, Mastodon and Bluesky give no file with these figures.',
      'A platform may show large numbers rounded (1.2K). Then write the whole number you see: 1200.',
    ],
  },
  dutchInterface: {
    nl: 'De koppen mogen in het Nederlands of in het Engels staan.',
    en: 'The headings may be in Dutch or in English.',
  },
  writtenOn,
}
