// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { dutchIsFine, writtenOn } from './shared-steps.ts'

export const mappedDownload: Download = {
  id: 'mapped',
  kinds: ['mapped'],
  by: 'researchers',
  holds: ['posts', 'reactions', 'days'],
  platforms: [
    'facebook',
    'instagram',
    'x',
    'linkedin',
    'youtube',
    'tiktok',
    'threads',
    'mastodon',
    'bluesky',
    'whatsapp',
    'nextdoor',
  ],
  title: {
    nl: 'Een ander CSV- of Excel-bestand',
    en: 'Another CSV or Excel file',
  },
  gives: {
    nl: 'Wat u zelf aanwijst: u zegt per kolom wat erin staat.',
    en: 'What you point out yourself: per column you say what it holds.',
  },
  role: {
    nl: 'U weet wat de kolommen van uw bestand betekenen.',
    en: 'You know what the columns of your file mean.',
  },
  menu: {
    nl: ['Uw eigen software', 'Export als CSV of Excel'],
    en: ['Your own software', 'Export as CSV or Excel'],
  },
  steps: {
    nl: [
      'Breng het bestand hierheen. Bereik zegt dat het dit soort bestand niet kent.',
      'Kies “Wijs de kolommen aan” en zeg per kolom wat erin staat.',
      'Kies “Bekijk eerst”. Klopt het? Kies dan “Inlezen”.',
      'Bereik onthoudt uw keuzes voor het volgende bestand met dezelfde koppen.',
    ],
    en: [
      'Bring the file here. Bereik says it does not know this kind of file.',
      'Choose “Point out the columns” and say what each column holds.',
      'Choose “Look first”. If it is right, choose “Read the file”.',
      'Bereik remembers your choices for the next file with the same headings.',
    ],
  },
  tick: { nl: [], en: [] },
  cautions: {
    nl: [
      'Wat u niet aanwijst, bewaart Bereik niet.',
      'Bijvoorbeeld voor bestanden uit OBI4wan, Hootsuite of een eigen overzicht.',
    ],
    en: [
      'What you do not point out is not kept.',
      'For example for files of OBI4wan, Hootsuite or an overview of your own.',
    ],
  },
  dutchInterface: dutchIsFine,
  writtenOn,
}
