// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

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
  dutchInterface: dutchIsFine,
  writtenOn,
}
