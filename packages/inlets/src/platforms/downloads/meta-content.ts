// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { cautions, dutchInterface, role, writtenOn } from './shared-steps.ts'

export const metaContentDownload: Download = {
  id: 'meta-content',
  kinds: ['meta-content'],
  by: 'staff',
  holds: ['posts'],
  platforms: ['facebook', 'instagram'],
  title: { nl: 'Uw berichten en video’s', en: 'Your posts and videos' },
  gives: {
    nl: 'Hoe vaak elk bericht is bekeken. Bij video’s ook de leeftijd en het geslacht bij de weergaven.',
    en: 'How often each post was viewed. For videos also the ages and genders of the views.',
  },
  role,
  menu: {
    nl: ['business.facebook.com', 'Insights (Inzichten of Statistieken)', 'Content'],
    en: ['business.facebook.com', 'Insights', 'Content'],
  },
  steps: {
    nl: [
      'Ga naar business.facebook.com en log in.',
      'Kies linksboven de pagina of het account van uw gemeente.',
      'Kies in het menu Insights, daarna Content.',
      'Kies de periode, bijvoorbeeld het afgelopen kwartaal.',
      'Kies rechtsboven Export data.',
      'Kies Lifetime, niet Daily.',
      'Kies de gegevens die hieronder staan en maak het bestand.',
      'Doe dit voor berichten en nog een keer voor video’s, op Facebook en op Instagram.',
      'Breng de bestanden hierheen zonder ze te openen.',
    ],
    en: [
      'Go to business.facebook.com and log in.',
      'Choose your municipality’s page or account, top left.',
      'Choose Insights in the menu, then Content.',
      'Choose the period, for instance the last quarter.',
      'Choose Export data, top right.',
      'Choose Lifetime, not Daily.',
      'Choose the data listed below and make the file.',
      'Do this for posts and once more for videos, on Facebook and on Instagram.',
      'Bring the files here without opening them.',
    ],
  },
  tick: {
    nl: [
      'Published (gepubliceerd)',
      'Performance (prestaties)',
      'Audience (doelgroep, bij video’s)',
      'Lifetime (hele looptijd)',
    ],
    en: ['Published', 'Performance', 'Audience (for videos)', 'Lifetime'],
  },
  cautions,
  dutchInterface,
  writtenOn,
}
