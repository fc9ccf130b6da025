// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

const choose = {
  nl: 'Kies bij elke kolom wat erin staat, of "Bewaren wij niet".',
  en: 'Choose for every column what it holds, or "Not kept".',
}
const look = {
  nl: 'Kijk bij "Kolommen aanwijzen" of u bij deze kolom het goede koos. Klopt dat, verbeter dan de cel in uw bestand.',
  en: 'Look at "Point out columns" whether you chose right for this column. If so, correct the cell in your file.',
}
const schema = {
  nl: 'De uitleg van mapping.json staat in docs/mapping.md. Met "bereik columns" maakt u een voorbeeld bij uw bestand.',
  en: 'docs/mapping.md explains mapping.json. "bereik columns" makes an example for your file.',
}

/** About what the user said of a file (`mapping-`), and about rows read by it (`mapped-`). */
export const mappingFaults = {
  'mapping-not-understood': {
    nl: { message: 'Dit is geen beschrijving van kolommen die wij begrijpen.', fix: schema.nl },
    en: { message: 'This is no description of columns that we understand.', fix: schema.en },
  },
  'mapping-version-not-known': {
    nl: {
      message: 'Versie "{version}" van mapping.json kennen wij niet.',
      fix: 'Zet er "version": 1 in.',
    },
    en: {
      message: 'We do not know version "{version}" of mapping.json.',
      fix: 'Write "version": 1.',
    },
  },
  'mapping-value-not-known': {
    nl: { message: 'Bij "{key}" kan "{value}" niet.', fix: 'Kies een van deze: {allowed}.' },
    en: { message: '"{value}" cannot be at "{key}".', fix: 'Choose one of these: {allowed}.' },
  },
  'mapping-key-not-known': {
    nl: { message: '"{key}" hoort niet in mapping.json.', fix: schema.nl },
    en: { message: '"{key}" does not belong in mapping.json.', fix: schema.en },
  },
  'mapping-missing-words-invalid': {
    nl: {
      message: 'De woorden voor "geen getal" kloppen niet.',
      fix: 'Geef hoogstens 20 woorden van hoogstens 40 tekens.',
    },
    en: {
      message: 'The words for "no number" are not right.',
      fix: 'Give at most 20 words of at most 40 characters.',
    },
  },
  'mapping-without-columns': {
    nl: { message: 'U wees nog geen kolom aan.', fix: choose.nl },
    en: { message: 'You have not pointed out any column yet.', fix: choose.en },
  },
  'mapping-heading-not-in-file': {
    nl: {
      message: 'De kolom "{heading}" staat niet in dit bestand.',
      fix: 'Kijk op de eerste regel van het bestand hoe de kolom heet.',
    },
    en: {
      message: 'The column "{heading}" is not in this file.',
      fix: 'Look at the first line of the file for the name of the column.',
    },
  },
  'mapping-heading-is-data': {
    nl: {
      message: 'De kop "{heading}" lijkt geen kop: er staat een gegeven.',
      fix: 'Zet boven de kolommen een regel met namen, en breng het bestand opnieuw.',
    },
    en: {
      message: 'The heading "{heading}" looks like data, not like a heading.',
      fix: 'Put a line with names above the columns, and bring the file again.',
    },
  },
  'mapping-column-twice': {
    nl: {
      message: 'De kolom "{heading}" is twee keer aangewezen.',
      fix: 'Wijs elke kolom één keer aan. Staat de kop vaker in het bestand, noem dan "occurrence".',
    },
    en: {
      message: 'The column "{heading}" was pointed out twice.',
      fix: 'Point out every column once. If the heading is in the file more often, tell "occurrence".',
    },
  },
  'mapping-field-not-known': {
    nl: { message: 'Bij "{heading}" staat "{is}". Dat kennen wij niet.', fix: choose.nl },
    en: { message: '"{heading}" says "{is}". We do not know that.', fix: choose.en },
  },
  'mapping-field-not-of-rows': {
    nl: {
      message: '"{is}" bij "{heading}" past niet bij wat een regel is: {rows}.',
      fix: 'Kies iets anders bij deze kolom, of zeg anders wat een regel is.',
    },
    en: {
      message: '"{is}" at "{heading}" does not go with what a row is: {rows}.',
      fix: 'Choose something else for this column, or say differently what a row is.',
    },
  },
  'mapping-field-twice': {
    nl: {
      message: '"{first}" en "{second}" zijn allebei "{is}".',
      fix: 'Kies bij een van de twee iets anders, of "Bewaren wij niet".',
    },
    en: {
      message: '"{first}" and "{second}" are both "{is}".',
      fix: 'Choose something else for one of the two, or "Not kept".',
    },
  },
  'mapping-without-id': {
    nl: {
      message: 'Wij weten niet in welke kolom staat welk bericht het is.',
      fix: 'Wijs de kolom met het nummer van het bericht aan, of die met de link naar het bericht.',
    },
    en: {
      message: 'We do not know which column tells which post it is.',
      fix: 'Point out the column with the number of the post, or with the link to the post.',
    },
  },
  'mapping-without-content': {
    nl: {
      message: 'U wees niets aan om te bewaren: geen tekst en geen getallen.',
      fix: 'Wijs een kolom met tekst of met getallen aan.',
    },
    en: {
      message: 'You pointed out nothing to keep: no text and no numbers.',
      fix: 'Point out a column with text or with numbers.',
    },
  },
  'mapping-without-date': {
    nl: {
      message: 'Een regel is een dag, maar wij weten niet in welke kolom de datum staat.',
      fix: 'Wijs de kolom met de datum aan.',
    },
    en: {
      message: 'A row is a day, but we do not know which column has the date.',
      fix: 'Point out the column with the date.',
    },
  },
  'mapping-without-figures': {
    nl: {
      message: 'U wees geen enkele kolom met getallen aan.',
      fix: 'Wijs minstens één kolom met getallen aan, zoals volgers of weergaven.',
    },
    en: {
      message: 'You pointed out no column with numbers.',
      fix: 'Point out at least one column with numbers, such as followers or views.',
    },
  },
  'mapping-time-without-day': {
    nl: {
      message: 'Bij "{heading}" staat de tijd, maar geen kolom heeft de dag.',
      fix: 'Wijs ook de kolom met de datum aan.',
    },
    en: {
      message: '"{heading}" has the time, but no column has the day.',
      fix: 'Point out the column with the date too.',
    },
  },
  'mapping-date-order-missing': {
    nl: {
      message: 'Wij weten niet hoe de datums in "{heading}" zijn geschreven.',
      fix: 'Kies of de dag, de maand of het jaar voorop staat.',
    },
    en: {
      message: 'We do not know how the dates in "{heading}" are written.',
      fix: 'Choose whether the day, the month or the year comes first.',
    },
  },
  'mapping-number-mark-missing': {
    nl: {
      message: 'Wij weten niet hoe de getallen in "{heading}" zijn geschreven.',
      fix: 'Kies of voor de decimalen een komma of een punt staat.',
    },
    en: {
      message: 'We do not know how the numbers in "{heading}" are written.',
      fix: 'Choose whether a comma or a point stands before the decimals.',
    },
  },
  'mapping-platform-missing': {
    nl: { message: 'Over welk platform gaat dit bestand?', fix: 'Kies het platform.' },
    en: { message: 'Which platform is this file about?', fix: 'Choose the platform.' },
  },
  'mapping-of-no-table': {
    nl: {
      message: 'Dit bestand heeft de aangewezen kolommen niet.',
      fix: 'Wijs de kolommen van dit bestand opnieuw aan.',
    },
    en: {
      message: 'This file does not have the columns that were pointed out.',
      fix: 'Point out the columns of this file again.',
    },
  },
  'mapped-number-not-understood': {
    nl: { message: 'In de kolom "{column}" staat geen getal.', fix: look.nl },
    en: { message: 'The column "{column}" holds no number.', fix: look.en },
  },
  'mapped-date-not-understood': {
    nl: { message: 'In de kolom "{column}" staat geen datum die wij begrijpen.', fix: look.nl },
    en: { message: 'The column "{column}" holds no date that we understand.', fix: look.en },
  },
  'mapped-date-missing': {
    nl: { message: 'In de kolom "{column}" staat geen datum.', fix: look.nl },
    en: { message: 'The column "{column}" has no date.', fix: look.en },
  },
  'mapped-id-missing': {
    nl: {
      message: 'In de kolom "{column}" staat niet welk bericht dit is.',
      fix: 'Zonder nummer of link kunnen wij een bericht niet herkennen. Vul de cel in uw bestand in.',
    },
    en: {
      message: 'The column "{column}" does not tell which post this is.',
      fix: 'Without a number or link we cannot know a post again. Fill in the cell in your file.',
    },
  },
  'mapped-id-not-understood': {
    nl: { message: 'In de kolom "{column}" staat geen nummer van een bericht.', fix: look.nl },
    en: { message: 'The column "{column}" holds no number of a post.', fix: look.en },
  },
  'mapped-platform-not-known': {
    nl: {
      message: 'In de kolom "{column}" staat geen platform dat wij kennen.',
      fix: 'Berichten van andere bronnen, zoals nieuws en fora, bewaren wij niet. U hoeft niets te doen.',
    },
    en: {
      message: 'The column "{column}" names no platform that we know.',
      fix: 'We do not keep messages from other sources, such as news and forums. You need not do anything.',
    },
  },
} as const satisfies FaultCatalogue
