// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const tiktokStudioDownload: Download = {
  id: 'tiktok-studio',
  kinds: ['tiktok-studio'],
  by: 'staff',
  holds: ['audience', 'days', 'posts'],
  platforms: ['tiktok'],
  title: {
    nl: 'Alle cijfers (TikTok Studio)',
    en: 'All figures (TikTok Studio)',
  },
  gives: {
    nl: 'Geslacht en landen van uw volgers, volgers per dag, kijkers per dag en uw laatste video’s.',
    en: 'Gender and countries of your followers, followers per day, viewers per day and your latest videos.',
  },
  role: {
    nl: 'U kunt inloggen op het TikTok-account van uw gemeente, op een computer.',
    en: 'You can log in to your municipality’s TikTok account, on a computer.',
  },
  menu: {
    nl: ['tiktok.com/tiktokstudio', 'Analytics (Analyse)', 'Download data (Gegevens downloaden)'],
    en: ['tiktok.com/tiktokstudio', 'Analytics', 'Download data'],
  },
  steps: {
    nl: [
      'Ga op een computer naar tiktok.com/tiktokstudio.',
      'Kies links Analytics.',
      'Kies bovenaan een periode: hoogstens 365 dagen.',
      'Kies op elk van de vier tabbladen Overview, Content, Viewers en Followers rechtsboven Download data.',
      'Kies CSV. U krijgt vier zips. Breng ze allemaal hierheen, u hoeft ze niet uit te pakken.',
      'Vul bij het brengen de dag in waarop u ze ophaalde.',
    ],
    en: [
      'Go to tiktok.com/tiktokstudio on a computer.',
      'Choose Analytics, on the left.',
      'Choose a period at the top: at most 365 days.',
      'On each of the four tabs Overview, Content, Viewers and Followers choose Download data, top right.',
      'Choose CSV. You get four zips. Bring all of them here; there is no need to unpack them.',
      'When you bring them, fill in the day on which you downloaded them.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: {
    nl: [
      'In de datums staat geen jaar. De dag waarop u de bestanden ophaalde, is dus nodig.',
      'De laatste twee dagen zijn bij TikTok nog niet af.',
      'TikTok geeft geen leeftijd in dit bestand.',
    ],
    en: [
      'The dates have no year. So the day on which you downloaded the files is needed.',
      'The last two days are not finished yet at TikTok.',
      'TikTok gives no age in this file.',
    ],
  },
  dutchInterface: dutchIsFine,
  writtenOn,
}
