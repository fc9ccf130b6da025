// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

const exportAgain = {
  nl: 'Haal het bestand opnieuw op en verander er niets in.',
  en: 'Download the file again and change nothing in it.',
}

/** About one row or cell. */
export const rowFaults = {
  'quote-not-closed': {
    nl: {
      message: 'Op deze regel begint een tekst met een aanhalingsteken dat nergens sluit.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'On this line a text begins with a quotation mark that never closes.',
      fix: exportAgain.en,
    },
  },
  'quote-misplaced': {
    nl: {
      message: 'Op deze regel staat een aanhalingsteken op een plek waar het niet kan.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'On this line a quotation mark stands where it cannot be.',
      fix: exportAgain.en,
    },
  },
  'row-too-long': {
    nl: { message: 'Deze regel is langer dan 1 MB.', fix: exportAgain.nl },
    en: { message: 'This line is longer than 1 MB.', fix: exportAgain.en },
  },
  'too-many-cells': {
    nl: { message: 'Deze regel heeft meer dan 16.384 cellen.', fix: exportAgain.nl },
    en: { message: 'This line has more than 16,384 cells.', fix: exportAgain.en },
  },
  'nul-bytes': {
    nl: { message: 'Deze regel is beschadigd: er staan lege bytes in.', fix: exportAgain.nl },
    en: { message: 'This line is damaged: it has empty bytes in it.', fix: exportAgain.en },
  },
  'row-incomplete': {
    nl: {
      message: 'Deze regel is niet heel: {found} cellen in plaats van {expected}.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'This line is not whole: {found} cells instead of {expected}.',
      fix: exportAgain.en,
    },
  },
  'row-too-wide': {
    nl: {
      message: 'Deze regel heeft te veel cellen: {found} in plaats van {expected}.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'This line has too many cells: {found} instead of {expected}.',
      fix: exportAgain.en,
    },
  },
  'value-missing': {
    nl: {
      message: 'Er ontbreekt een getal bij "{column}".',
      fix: 'Een leeg vak is voor ons geen nul. Haal het bestand opnieuw op.',
    },
    en: {
      message: 'A number is missing at "{column}".',
      fix: 'To us an empty cell is not zero. Download the file again.',
    },
  },
  'not-a-number': {
    nl: { message: 'Bij "{column}" staat geen getal: "{cell}".', fix: exportAgain.nl },
    en: { message: 'At "{column}" there is no number: "{cell}".', fix: exportAgain.en },
  },
  'negative-count': {
    nl: { message: 'Bij "{column}" staat een getal onder nul: "{cell}".', fix: exportAgain.nl },
    en: { message: 'At "{column}" there is a number below zero: "{cell}".', fix: exportAgain.en },
  },
  'date-not-understood': {
    nl: {
      message: 'Deze datum begrijpen wij niet: "{cell}".',
      fix: 'Verwacht: maand/dag/jaar zoals 02/16/2025 05:14, of 2025-02-16. Haal het bestand opnieuw op.',
    },
    en: {
      message: 'We do not understand this date: "{cell}".',
      fix: 'Expected: month/day/year as in 02/16/2025 05:14, or 2025-02-16. Download the file again.',
    },
  },
  'date-in-future': {
    nl: {
      message: 'De datum {date} ligt in de toekomst.',
      fix: 'Kijk of de klok van deze computer goed staat. Haal anders het bestand opnieuw op.',
    },
    en: {
      message: 'The date {date} lies in the future.',
      fix: 'Check the clock of this computer. If it is right, download the file again.',
    },
  },
  'day-twice': {
    nl: { message: 'De dag {date} staat twee keer in dit bestand.', fix: exportAgain.nl },
    en: { message: 'The day {date} stands in this file twice.', fix: exportAgain.en },
  },
  'post-id-missing': {
    nl: { message: 'Dit bericht heeft geen nummer (Post ID).', fix: exportAgain.nl },
    en: { message: 'This post has no number (Post ID).', fix: exportAgain.en },
  },
  'post-id-rounded': {
    nl: {
      message: 'Excel heeft het nummer van dit bericht afgerond: "{cell}".',
      fix: 'Haal het bestand opnieuw op en breng het zonder het in Excel te openen.',
    },
    en: {
      message: 'Excel has rounded the number of this post: "{cell}".',
      fix: 'Download the file again and bring it without opening it in Excel.',
    },
  },
  'post-id-not-understood': {
    nl: { message: 'Dit is geen nummer van een bericht: "{cell}".', fix: exportAgain.nl },
    en: { message: 'This is not the number of a post: "{cell}".', fix: exportAgain.en },
  },
  'row-of-one-day': {
    nl: {
      message: 'Deze regel telt één dag ({date}), niet de hele looptijd van het bericht.',
      fix: 'Kies bij het ophalen "Lifetime" in plaats van "Daily".',
    },
    en: {
      message: 'This line counts one day ({date}), not the whole life of the post.',
      fix: 'Choose "Lifetime" instead of "Daily" when downloading.',
    },
  },
  'columns-disagree': {
    nl: {
      message:
        'De kolom "{column}" staat er vaker in, met verschillende getallen: {first} en {second}.',
      fix: 'Haal het bestand opnieuw op en kies minder gegevens tegelijk.',
    },
    en: {
      message:
        'The column "{column}" occurs more than once, with different numbers: {first} and {second}.',
      fix: 'Download the file again and choose less data at a time.',
    },
  },
  'audience-above-total': {
    nl: {
      message:
        'De weergaven per leeftijd en geslacht zijn samen {sum}, meer dan alle weergaven: {total}.',
      fix: exportAgain.nl,
    },
    en: {
      message: 'The views by age and gender add up to {sum}, more than all views: {total}.',
      fix: exportAgain.en,
    },
  },
} as const satisfies FaultCatalogue
