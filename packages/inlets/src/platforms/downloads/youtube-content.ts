// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const youtubeContentDownload: Download = {
  id: 'youtube-content',
  kinds: ['youtube-studio-content'],
  by: 'staff',
  holds: ['posts'],
  platforms: ['youtube'],
  title: {
    nl: 'Uw video’s (YouTube Studio)',
    en: 'Your videos (YouTube Studio)',
  },
  gives: {
    nl: 'Per video: weergaven, kijktijd en nieuwe abonnees.',
    en: 'Per video: views, watch time and new subscribers.',
  },
  role: {
    nl: 'U kunt YouTube Studio openen voor het kanaal van uw gemeente (rol kijker, redacteur of beheerder).',
    en: 'You can open YouTube Studio for your municipality’s channel (as viewer, editor or manager).',
  },
  menu: {
    nl: [
      'studio.youtube.com',
      'Analytics',
      'Advanced mode (Geavanceerde modus)',
      'Content',
      'Export current view (Huidige weergave exporteren)',
    ],
    en: ['studio.youtube.com', 'Analytics', 'Advanced mode', 'Content', 'Export current view'],
  },
  steps: {
    nl: [
      'Ga naar studio.youtube.com en kies het kanaal van uw gemeente.',
      'Kies Analytics, daarna rechtsboven Advanced mode.',
      'Kies rechtsboven de periode: Lifetime.',
      'Kies het tabblad Content, dan het pijltje rechtsboven en CSV.',
      'Breng de zip hierheen. Bereik gebruikt er “Table data.csv” uit.',
    ],
    en: [
      'Go to studio.youtube.com and choose your municipality’s channel.',
      'Choose Analytics, then Advanced mode, top right.',
      'Choose the period, top right: Lifetime.',
      'Choose the tab Content, then the arrow, top right, and CSV.',
      'Bring the zip here. Bereik uses “Table data.csv” of it.',
    ],
  },
  tick: {
    nl: ['Views (weergaven)', 'Watch time (kijktijd)', 'Subscribers (abonnees)'],
    en: ['Views', 'Watch time', 'Subscribers'],
  },
  cautions: {
    nl: ['YouTube geeft hoogstens 500 video’s in één bestand.'],
    en: ['YouTube gives at most 500 videos in one file.'],
  },
  dutchInterface: dutchIsFine,
  writtenOn,
}
