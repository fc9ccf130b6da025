// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { cautions, dutchInterface, role, writtenOn } from './shared-steps.ts'

export const metaAudienceDownload: Download = {
  id: 'meta-audience',
  kinds: ['meta-audience'],
  by: 'staff',
  holds: ['audience'],
  platforms: ['facebook', 'instagram'],
  title: { nl: 'Uw volgers (doelgroep)', en: 'Your followers (audience)' },
  gives: {
    nl: 'Leeftijd en geslacht van uw volgers, en de plaatsen waar zij wonen.',
    en: 'Age and gender of your followers, and the places where they live.',
  },
  role,
  menu: {
    nl: ['business.facebook.com', 'Insights (Inzichten of Statistieken)', 'Audience (Doelgroep)'],
    en: ['business.facebook.com', 'Insights', 'Audience'],
  },
  steps: {
    nl: [
      'Ga naar business.facebook.com en log in.',
      'Kies linksboven de pagina of het account van uw gemeente.',
      'Kies in het menu Insights, daarna Audience.',
      'Kies bovenaan Facebook of Instagram. U haalt voor elk een eigen bestand op.',
      'Kies rechtsboven Export.',
      'Zet bij alle blokken een vinkje en kies CSV.',
      'Schrijf op hoeveel volgers u op Facebook hebt: dat aantal staat niet in het bestand.',
      'Breng het bestand hierheen zonder het te openen.',
    ],
    en: [
      'Go to business.facebook.com and log in.',
      'Choose your municipality’s page or account, top left.',
      'Choose Insights in the menu, then Audience.',
      'Choose Facebook or Instagram at the top. Each has a file of its own.',
      'Choose Export, top right.',
      'Tick all blocks and choose CSV.',
      'Note how many followers you have on Facebook: the file does not say.',
      'Bring the file here without opening it.',
    ],
  },
  tick: {
    nl: [
      'Age & gender (leeftijd en geslacht)',
      'Top cities (plaatsen)',
      'Top countries (landen)',
      'Followers (aantal volgers, bij Instagram)',
    ],
    en: ['Age & gender', 'Top cities', 'Top countries', 'Followers (with Instagram)'],
  },
  cautions: {
    nl: [
      ...cautions.nl,
      'Hebt u minder dan 100 volgers? Dan geeft Meta geen leeftijd en geslacht.',
    ],
    en: [...cautions.en, 'With fewer than 100 followers Meta gives no ages and genders.'],
  },
  dutchInterface,
  writtenOn,
}
