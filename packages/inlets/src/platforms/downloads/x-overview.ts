// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { writtenOn } from './shared-steps.ts'

export const xOverviewDownload: Download = {
  id: 'x-overview',
  kinds: ['x-overview'],
  by: 'staff',
  holds: ['days'],
  platforms: ['x'],
  title: {
    nl: 'Uw account per dag (X)',
    en: 'Your account per day (X)',
  },
  gives: {
    nl: 'Per dag: vertoningen, likes, antwoorden, nieuwe volgers en vertrokken volgers.',
    en: 'Per day: impressions, likes, replies, new followers and lost followers.',
  },
  role: {
    nl: 'U kunt inloggen op het X-account van uw gemeente. X geeft deze bestanden alleen aan accounts met Premium.',
    en: 'You can log in to your municipality’s X account. X gives these files to accounts with Premium only.',
  },
  menu: {
    nl: ['x.com/i/account_analytics', 'Overview (Overzicht)', 'Download (Downloaden)'],
    en: ['x.com/i/account_analytics', 'Overview', 'Download'],
  },
  steps: {
    nl: [
      'Ga op een computer naar x.com/i/account_analytics.',
      'Kies Overview en een periode.',
      'Kies het teken voor downloaden, rechtsboven.',
      'Breng het bestand hierheen zonder het te openen.',
    ],
    en: [
      'Go to x.com/i/account_analytics on a computer.',
      'Choose Overview and a period.',
      'Choose the sign for downloading, top right.',
      'Bring the file here without opening it.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: {
    nl: ['X geeft van niemand leeftijd, geslacht of woonplaats.'],
    en: ['X gives nobody’s age, gender or place.'],
  },
  dutchInterface: {
    nl: 'Staan uw schermen in het Nederlands? Dan mag dat zo blijven. Kent Bereik een kop niet, dan zegt het dat en kunt u zelf aanwijzen wat er in die kolom staat.',
    en: 'If your screens are in Dutch you may leave them so. If Bereik does not know a heading it says so, and you can point out what that column holds.',
  },
  writtenOn,
}
