// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const tiktokBusinessDownload: Download = {
  id: 'tiktok-business',
  kinds: ['tiktok-business'],
  by: 'staff',
  holds: ['days', 'posts'],
  platforms: ['tiktok'],
  title: {
    nl: 'Zakelijk account (TikTok Business Suite)',
    en: 'Business account (TikTok Business Suite)',
  },
  gives: {
    nl: 'Cijfers per dag en per video van een zakelijk account.',
    en: 'Figures per day and per video of a business account.',
  },
  role: {
    nl: 'U kunt inloggen op het TikTok-account van uw gemeente, op een computer.',
    en: 'You can log in to your municipality’s TikTok account, on a computer.',
  },
  menu: {
    nl: ['tiktok.com/business-suite', 'Analytics (Analyse)', 'Export (Exporteren)'],
    en: ['tiktok.com/business-suite', 'Analytics', 'Export'],
  },
  steps: {
    nl: [
      'Log op een computer in bij de Business Suite van TikTok.',
      'Kies Analytics.',
      'Kies een periode en daarna Export, op de tabbladen Overview, Content en Followers.',
      'Breng de bestanden hierheen zonder ze te openen.',
    ],
    en: [
      'Log in to TikTok’s Business Suite on a computer.',
      'Choose Analytics.',
      'Choose a period and then Export, on the tabs Overview, Content and Followers.',
      'Bring the files here without opening them.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: {
    nl: ['NAN en -- betekenen: TikTok geeft hier geen cijfer. Dat is geen nul.'],
    en: ['NAN and -- mean: TikTok gives no figure here. That is not a zero.'],
  },
  dutchInterface: dutchIsFine,
  writtenOn,
}
