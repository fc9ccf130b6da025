// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

const english = {
  nl: 'Zet de taal van Facebook op English (US) en haal het bestand opnieuw op.',
  en: 'Set Facebook’s language to English (US) and download the file again.',
}

const exportAgain = {
  nl: 'Haal het bestand opnieuw op en verander er niets in.',
  en: 'Download the file again and change nothing in it.',
}

/** About a block or table in an audience file or a file with figures per day. */
export const blockFaults = {
  'block-not-understood': {
    nl: {
      message: 'Deze regel staat in een blok dat wij niet kennen: "{title}".',
      fix: `De andere blokken zijn wel gelezen. Hebt u dit blok nodig? ${english.nl}`,
    },
    en: {
      message: 'This line is in a block that we do not know: "{title}".',
      fix: `The other blocks were read. Do you need this one? ${english.en}`,
    },
  },
  'block-too-long': {
    nl: {
      message: 'Het blok "{title}" heeft veel meer regels dan een bestand van Meta heeft.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'The block "{title}" has many more lines than a file of Meta has.',
      fix: exportAgain.en,
    },
  },
  'block-of-which-platform': {
    nl: {
      message:
        'Dit bestand gaat over Facebook en Instagram. Bij het blok "{title}" staat niet welk van de twee.',
      fix: 'Haal voor Facebook en voor Instagram een eigen bestand op.',
    },
    en: {
      message:
        'This file is about Facebook and Instagram. The block "{title}" does not say which of the two.',
      fix: 'Download a file for Facebook and one for Instagram.',
    },
  },
  'table-twice': {
    nl: {
      message: 'Het blok "{title}" staat twee keer in dit bestand. Alleen het eerste is gelezen.',
      fix: 'Breng één bestand per keer dat u het ophaalt. Plak bestanden niet aan elkaar.',
    },
    en: {
      message: 'The block "{title}" stands in this file twice. Only the first was read.',
      fix: 'Bring one file for each download. Do not paste files together.',
    },
  },
  'table-refused': {
    nl: {
      message:
        'In dezelfde tabel is regel {culprit} niet te gebruiken. Wij lezen een tabel heel of niet.',
      fix: 'Los eerst op wat bij die regel staat.',
    },
    en: {
      message:
        'In the same table line {culprit} cannot be used. We read a table whole or not at all.',
      fix: 'First solve what is said at that line.',
    },
  },
  'gender-not-known': {
    nl: {
      message: 'In de kop van deze tabel staat een woord dat wij niet kennen: "{heading}".',
      fix: english.nl,
    },
    en: {
      message: 'The heading of this table has a word that we do not know: "{heading}".',
      fix: english.en,
    },
  },
  'gender-twice': {
    nl: { message: 'De kolom "{heading}" staat twee keer in deze tabel.', fix: exportAgain.nl },
    en: { message: 'The column "{heading}" stands in this table twice.', fix: exportAgain.en },
  },
  'gender-column-missing': {
    nl: {
      message:
        'In deze tabel horen een kolom voor vrouwen en een voor mannen. De kop is: "{heading}".',
      fix: exportAgain.nl,
    },
    en: {
      message:
        'This table should have a column for women and one for men. Its heading is: "{heading}".',
      fix: exportAgain.en,
    },
  },
  'age-not-known': {
    nl: {
      message: 'Deze leeftijdsgroep kennen wij niet: "{cell}".',
      fix: 'Verwacht: 13-17, 18-24, 25-34, 35-44, 45-54, 55-64 of 65+. Haal het bestand opnieuw op.',
    },
    en: {
      message: 'We do not know this age group: "{cell}".',
      fix: 'Expected: 13-17, 18-24, 25-34, 35-44, 45-54, 55-64 or 65+. Download the file again.',
    },
  },
  'age-twice': {
    nl: { message: 'De leeftijdsgroep {cell} staat twee keer in de tabel.', fix: exportAgain.nl },
    en: { message: 'The age group {cell} stands in the table twice.', fix: exportAgain.en },
  },
  'names-and-values-differ': {
    nl: {
      message: 'Boven deze regel staan {names} namen, maar er zijn {values} getallen.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'There are {names} names above this line, but {values} numbers in it.',
      fix: exportAgain.en,
    },
  },
} as const satisfies FaultCatalogue
