// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

const expected = {
  nl: 'Haal het bestand op zoals bij "Zo haalt u uw bestand op" staat. Is het een tabel (CSV of Excel)? Dan kunt u zelf aanwijzen wat er in de kolommen staat.',
  en: 'Download the file as "How to download your file" says. If it is a table (CSV or Excel), you can point out what its columns hold.',
}

const exportAgain = {
  nl: 'Haal het bestand opnieuw op bij het platform en breng het hierheen zonder het te openen.',
  en: 'Download the file from the platform again and bring it here without opening it.',
}

/** About a file as a whole. */
export const fileFaults = {
  'file-empty': {
    nl: { message: 'Het bestand is leeg.', fix: exportAgain.nl },
    en: { message: 'The file is empty.', fix: exportAgain.en },
  },
  'file-is-zip': {
    nl: {
      message: 'Dit is een ingepakt bestand (zip).',
      fix: 'Pak het uit en breng de CSV-bestanden die erin zitten.',
    },
    en: {
      message: 'This is a packed file (zip).',
      fix: 'Unpack it and bring the CSV files inside.',
    },
  },
  'file-is-workbook': {
    nl: {
      message: 'Dit is een werkmap van Excel of een ander rekenblad.',
      fix: 'Haal het bestand opnieuw op en kies daarbij CSV. Bewaar het niet zelf vanuit Excel als CSV: dan gaan getallen verloren.',
    },
    en: {
      message: 'This is a workbook of Excel or another spreadsheet.',
      fix: 'Download the file again and choose CSV. Do not save it as CSV from Excel yourself: numbers get lost.',
    },
  },
  'file-is-picture': {
    nl: {
      message: 'Dit is een foto of afbeelding, ook al heet het misschien anders.',
      fix: expected.nl,
    },
    en: { message: 'This is a picture, whatever its name may be.', fix: expected.en },
  },
  'file-is-web-page': {
    nl: {
      message: 'Dit is een webpagina. Misschien was u uitgelogd toen u het bestand ophaalde.',
      fix: 'Log in bij het platform en haal het bestand opnieuw op.',
    },
    en: {
      message: 'This is a web page. Perhaps you were logged out when downloading the file.',
      fix: 'Log in to the platform and download the file again.',
    },
  },
  'file-is-binary': {
    nl: {
      message: 'Dit bestand kunnen wij niet lezen: er staan geen leesbare rijen in.',
      fix: expected.nl,
    },
    en: { message: 'We cannot read this file: it has no readable rows.', fix: expected.en },
  },
  'file-not-recognised': {
    nl: {
      message: 'Wij kennen dit bestand niet. Het begint met "{firstLine}".',
      fix: expected.nl,
    },
    en: { message: 'We do not know this file. It begins with "{firstLine}".', fix: expected.en },
  },
  'metric-not-known': {
    nl: {
      message: 'Dit bestand heeft cijfers per dag van iets dat wij niet kennen: "{title}".',
      fix: 'Zet de taal van Facebook op English (US) en haal het bestand opnieuw op. Staat er dan een woord dat wij kennen, dan lezen wij het.',
    },
    en: {
      message: 'This file has daily figures of something we do not know: "{title}".',
      fix: 'Set Facebook’s language to English (US) and download the file again. If the word is then one we know, we read it.',
    },
  },
  'post-id-column-missing': {
    nl: {
      message: 'Dit bestand heeft berichten, maar geen kolom "Post ID".',
      fix: 'Kies bij het ophalen ook "Published". Dan staat het nummer van elk bericht erin.',
    },
    en: {
      message: 'This file has posts, but no column "Post ID".',
      fix: 'Choose "Published" too when downloading. Then the number of each post is in it.',
    },
  },
  'counter-columns-missing': {
    nl: {
      message: 'Dit bestand heeft berichten, maar geen cijfers, zoals "Views" of "Reach".',
      fix: 'Kies bij het ophalen ook "Performance".',
    },
    en: {
      message: 'This file has posts, but no figures such as "Views" or "Reach".',
      fix: 'Choose "Performance" too when downloading.',
    },
  },
  'file-cut-off': {
    nl: {
      message: 'Het bestand houdt midden in een teken op. Het ophalen is afgebroken.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'The file ends in the middle of a character. The download was broken off.',
      fix: exportAgain.en,
    },
  },
  'number-became-date': {
    nl: {
      message:
        'Hier staat een datum waar een getal hoort: "{cell}". Dat doet Excel bij het opslaan.',
      fix: 'Het getal is weg, daarom gebruiken wij niets uit dit bestand. Haal het opnieuw op bij het platform. Open het niet in Excel.',
    },
    en: {
      message: 'Here is a date where a number should be: "{cell}". Excel does that when saving.',
      fix: 'The number is lost, so we use nothing from this file. Download it again from the platform. Do not open it in Excel.',
    },
  },
  'shares-add-up-too-high': {
    nl: {
      message:
        'De percentages per leeftijd en geslacht zijn samen {percent}%. Meer dan 100 kan niet.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'The percentages by age and gender add up to {percent}%. More than 100 cannot be.',
      fix: exportAgain.en,
    },
  },
  'shares-add-up-too-low': {
    nl: {
      message:
        'De percentages per leeftijd en geslacht zijn samen maar {percent}%. Er ontbreekt een deel.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'The percentages by age and gender add up to only {percent}%. A part is missing.',
      fix: exportAgain.en,
    },
  },
  'share-negative': {
    nl: { message: 'Een percentage onder nul kan niet: "{cell}".', fix: exportAgain.nl },
    en: { message: 'A percentage below zero cannot be: "{cell}".', fix: exportAgain.en },
  },
  'share-above-hundred': {
    nl: { message: 'Een percentage boven 100 kan niet: "{cell}".', fix: exportAgain.nl },
    en: { message: 'A percentage above 100 cannot be: "{cell}".', fix: exportAgain.en },
  },
} as const satisfies FaultCatalogue
