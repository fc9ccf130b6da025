// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const youtubeAudienceDownload: Download = {
  id: 'youtube-audience',
  kinds: ['youtube-studio-audience'],
  by: 'staff',
  holds: ['audience'],
  platforms: ['youtube'],
  title: {
    nl: 'Leeftijd en geslacht bij uw weergaven (YouTube Studio)',
    en: 'Age and gender with your views (YouTube Studio)',
  },
  gives: {
    nl: 'Leeftijd en geslacht bij uw weergaven, en de landen waar ze vandaan komen.',
    en: 'Age and gender with your views, and the countries they come from.',
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
      'Viewer age (Leeftijd kijker)',
      'Export current view (Huidige weergave exporteren)',
    ],
    en: ['studio.youtube.com', 'Analytics', 'Advanced mode', 'Viewer age', 'Export current view'],
  },
  steps: {
    nl: [
      'Ga naar studio.youtube.com en kies het kanaal van uw gemeente.',
      'Kies Analytics, daarna rechtsboven Advanced mode.',
      'Kies rechtsboven een periode, bijvoorbeeld de laatste 365 dagen.',
      'Kies het tabblad Viewer age. Kies dan het pijltje rechtsboven en CSV.',
      'Doe hetzelfde met Viewer gender en met Geography.',
      'U krijgt elke keer een zip. Breng de zips hierheen, u hoeft ze niet uit te pakken.',
    ],
    en: [
      'Go to studio.youtube.com and choose your municipality’s channel.',
      'Choose Analytics, then Advanced mode, top right.',
      'Choose a period, top right, for example the last 365 days.',
      'Choose the tab Viewer age. Then choose the arrow, top right, and CSV.',
      'Do the same with Viewer gender and with Geography.',
      'You get a zip each time. Bring the zips here; there is no need to unpack them.',
    ],
  },
  tick: {
    nl: ['Views (%) (weergaven in procenten)', 'Watch time (hours) (%) (kijktijd in procenten)'],
    en: ['Views (%)', 'Watch time (hours) (%)'],
  },
  cautions: {
    nl: [
      'YouTube telt alleen kijkers die zijn ingelogd. Het zijn weergaven, geen mensen.',
      'Leeftijd en geslacht staan los van elkaar. Bereik maakt er geen combinatie van.',
      'Onder een grens geeft YouTube niets. Dan staat er een lege plek, geen nul.',
    ],
    en: [
      'YouTube counts signed-in viewers only. These are views, not people.',
      'Age and gender stand apart. Bereik does not combine them.',
      'Below a threshold YouTube gives nothing: an empty place, not a zero.',
    ],
  },
  dutchInterface: dutchIsFine,
  writtenOn,
}
