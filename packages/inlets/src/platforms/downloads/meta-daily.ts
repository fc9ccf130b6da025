// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { cautions, dutchInterface, role, writtenOn } from './shared-steps.ts'

export const metaDailyDownload: Download = {
  id: 'meta-daily',
  kinds: ['meta-daily'],
  by: 'staff',
  holds: ['days'],
  platforms: ['facebook', 'instagram'],
  title: { nl: 'Cijfers per dag', en: 'Figures per day' },
  gives: {
    nl: 'Nieuwe volgers, weergaven en bezoeken, van dag tot dag.',
    en: 'Follows, views and visits, day by day.',
  },
  role,
  menu: {
    nl: ['business.facebook.com', 'Insights (Inzichten of Statistieken)', 'Results (Resultaten)'],
    en: ['business.facebook.com', 'Insights', 'Results'],
  },
  steps: {
    nl: [
      'Ga naar business.facebook.com en log in.',
      'Kies linksboven de pagina of het account van uw gemeente.',
      'Kies in het menu Insights, daarna Results.',
      'Kies de periode.',
      'Kies bij een grafiek Export en daarna CSV. Elke grafiek geeft een eigen bestand.',
      'Zeg bij het brengen of het Facebook of Instagram is. Dat staat niet in elk bestand.',
    ],
    en: [
      'Go to business.facebook.com and log in.',
      'Choose your municipality’s page or account, top left.',
      'Choose Insights in the menu, then Results.',
      'Choose the period.',
      'Choose Export at a chart, then CSV. Each chart gives a file of its own.',
      'Say whether it is Facebook or Instagram when you bring it: not every file tells.',
    ],
  },
  tick: {
    nl: ['Follows (nieuwe volgers)', 'Views (weergaven)', 'Visits (bezoeken)'],
    en: ['Follows', 'Views', 'Visits'],
  },
  cautions,
  dutchInterface,
  writtenOn,
}
