// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const xContentDownload: Download = {
  id: 'x-content',
  kinds: ['x-content'],
  by: 'staff',
  holds: ['posts'],
  platforms: ['x'],
  title: {
    nl: 'Uw berichten (X)',
    en: 'Your posts (X)',
  },
  gives: {
    nl: 'Per bericht: vertoningen, likes, antwoorden, gedeelde berichten en klikken.',
    en: 'Per post: impressions, likes, replies, reposts and clicks.',
  },
  role: {
    nl: 'U kunt inloggen op het X-account van uw gemeente. X geeft deze bestanden alleen aan accounts met Premium.',
    en: 'You can log in to your municipality’s X account. X gives these files to accounts with Premium only.',
  },
  menu: {
    nl: ['x.com/i/account_analytics', 'Content', 'Download (Downloaden)'],
    en: ['x.com/i/account_analytics', 'Content', 'Download'],
  },
  steps: {
    nl: [
      'Ga op een computer naar x.com/i/account_analytics.',
      'Kies Content en een periode.',
      'Kies het teken voor downloaden, rechtsboven.',
      'Breng het bestand hierheen zonder het te openen.',
    ],
    en: [
      'Go to x.com/i/account_analytics on a computer.',
      'Choose Content and a period.',
      'Choose the sign for downloading, top right.',
      'Bring the file here without opening it.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: {
    nl: [
      'Open het bestand niet in Excel. Excel rondt de nummers van berichten af, en dan zijn zij weg.',
    ],
    en: ['Do not open the file in Excel. It rounds the numbers of posts, and then they are lost.'],
  },
  dutchInterface: dutchIsFine,
  writtenOn,
}
