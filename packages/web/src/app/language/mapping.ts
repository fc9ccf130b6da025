// SPDX-License-Identifier: EUPL-1.2
import type { Announced, MappedDateOrder, MappedRows } from 'bereik'
import type { Texts } from '../language.ts'

type Choice = Exclude<Announced, 'comment-id'>

interface MappingTexts {
  readonly title: (file: string) => string
  readonly lead: string
  readonly link: (file: string) => string
  readonly noHeadings: string
  readonly tableHeading: string
  readonly tableCaption: (rows: number) => string
  readonly row: string
  readonly formHeading: string
  readonly rowsQuestion: string
  readonly rowsHint: string
  readonly rows: Readonly<Record<MappedRows, string>>
  readonly platformQuestion: string
  readonly platformHint: string
  readonly platformNone: string
  readonly columnsHeading: string
  readonly columnsText: string
  readonly column: (place: number, heading: string) => string
  readonly unnamed: string
  readonly occurrence: (nth: number) => string
  readonly examples: (cells: string) => string
  readonly empty: string
  readonly persons: string
  readonly notKept: string
  readonly fields: string
  readonly figures: string
  readonly choices: Readonly<Record<Choice, string>>
  readonly writingHeading: string
  readonly numbersQuestion: string
  readonly marks: Readonly<Record<'.' | ',', string>>
  readonly datesQuestion: string
  readonly orders: Readonly<Record<MappedDateOrder, string>>
  /** One way of writing with what an example is in it. */
  readonly reading: (way: string, example: string, readAs: string) => string
  readonly noReading: (way: string, example: string) => string
  readonly open: string
  readonly choose: string
  readonly zoneQuestion: string
  readonly zones: Readonly<Record<'local' | 'utc', string>>
  readonly missingQuestion: string
  readonly missingHint: string
  readonly look: string
  readonly read: string
  readonly readText: string
  readonly previewHeading: string
  readonly previewText: (read: number, rejected: number) => string
  readonly previewCaption: string
  readonly previewColumns: readonly [string, string, string, string, string, string]
  readonly becomes: Readonly<Record<'post' | 'reaction' | 'day-figures', string>>
  readonly person: (number: string) => string
  readonly notRead: string
  readonly kept: {
    readonly title: (municipality: string) => string
    readonly lead: string
    readonly none: string
    readonly link: string
    readonly about: (file: string, date: string) => string
    readonly columns: (names: string) => string
    readonly download: (file: string) => string
    readonly forget: string
    readonly forgetText: string
    readonly forgetButton: (file: string) => string
    readonly forgotten: string
  }
}

export const mappingTexts: Texts<MappingTexts> = {
  nl: {
    title: (file) => `Kolommen aanwijzen: ${file}`,
    lead: 'Wij kennen deze soort bestand niet. Zegt u wat er in de kolommen staat, dan lezen wij het toch. Wat u niet aanwijst, bewaren wij niet.',
    link: (file) => `Wijs de kolommen van ${file} aan`,
    noHeadings:
      'De eerste regel van dit bestand lijkt geen regel met namen. Zet boven de kolommen een regel met namen, en breng het bestand opnieuw.',
    tableHeading: 'Uw bestand',
    tableCaption: (rows) => `De eerste ${rows} regels, zoals ze in het bestand staan`,
    row: 'Regel',
    formHeading: 'Wat staat waar?',
    rowsQuestion: 'Wat is één regel in dit bestand?',
    rowsHint: 'Schreven anderen de berichten, of staat alles door elkaar? Kies dan reacties.',
    rows: {
      posts: 'Een bericht van uw gemeente',
      reactions: 'Een reactie of een bericht van iemand anders',
      days: 'Een dag met aantallen',
    },
    platformQuestion: 'Over welk platform gaat het bestand?',
    platformHint: 'Zijn het er meer? Wijs hieronder ook de kolom met het platform aan.',
    platformNone: 'Kies een platform',
    columnsHeading: 'De kolommen',
    columnsText: 'Zeg bij elke kolom wat erin staat. Wij hebben vast ingevuld wat wij herkennen.',
    column: (place, heading) => `Kolom ${place}: ${heading}`,
    unnamed: 'zonder naam',
    occurrence: (nth) => ` (de ${nth}e met deze naam)`,
    examples: (cells) => `In het bestand: ${cells}`,
    empty: 'De eerste regels zijn leeg.',
    persons:
      'Hier lijken mensen te worden genoemd. Kies “Wie het schreef” (dan maken wij er een code van), of bewaar de kolom niet.',
    notKept: 'Bewaren wij niet',
    fields: 'Gegevens',
    figures: 'Aantallen',
    choices: {
      id: 'Nummer van het bericht of de reactie',
      'parent-id': 'Nummer van het bericht waarop is gereageerd',
      when: 'Datum, met of zonder tijd',
      time: 'Tijd, als die apart staat',
      text: 'Tekst',
      title: 'Titel',
      link: 'Link naar het bericht',
      type: 'Soort bericht of reactie',
      account: 'Naam van uw eigen account',
      author: 'Wie het schreef (wordt een code)',
      platform: 'Platform',
    },
    writingHeading: 'Hoe getallen en datums zijn geschreven',
    numbersQuestion: 'Getallen',
    marks: { ',': 'Komma voor de decimalen', '.': 'Punt voor de decimalen' },
    datesQuestion: 'Datums',
    orders: {
      'day-first': 'Dag voorop',
      'month-first': 'Maand voorop',
      'year-first': 'Jaar voorop',
    },
    reading: (way, example, readAs) => `${way}: “${example}” is ${readAs}`,
    noReading: (way, example) => `${way}: “${example}” kan dan niet`,
    open: 'Uit het bestand blijkt dit niet. Kies zelf wat klopt.',
    choose: 'Kies',
    zoneQuestion: 'Van welke klok zijn de tijden?',
    zones: { local: 'Nederlandse tijd', utc: 'UTC of GMT' },
    missingQuestion: 'Woorden die “geen getal” betekenen (mag leeg blijven)',
    missingHint: 'Met komma’s ertussen. “n.v.t.”, “-” en een leeg vak kennen wij al.',
    look: 'Bekijk eerst',
    read: 'Inlezen',
    readText:
      'Na het inlezen onthouden wij uw keuzes. Een volgend bestand met dezelfde kolommen lezen wij dan meteen.',
    previewHeading: 'Zo lezen wij de eerste regels',
    previewText: (read, rejected) =>
      rejected === 0
        ? `Gelezen: ${read}. Klopt het? Kies dan “Inlezen”.`
        : `Gelezen: ${read}. Niet gelezen: ${rejected}. Klopt dat? Kies dan “Inlezen”.`,
    previewCaption: 'De eerste regels zoals wij ze lezen',
    previewColumns: ['Regel', 'Wat', 'Wanneer', 'Wie', 'Tekst', 'Aantallen'],
    becomes: { post: 'Bericht', reaction: 'Reactie', 'day-figures': 'Dag' },
    person: (number) => `Persoon ${number}`,
    notRead: 'Niet gelezen',
    kept: {
      title: (municipality) => `Onthouden kolommen van ${municipality}`,
      lead: 'Een bestand met dezelfde kolommen lezen wij zoals u het eerder zei.',
      none: 'U hebt nog geen kolommen aangewezen.',
      link: 'Onthouden kolommen',
      about: (file, date) => `${file}, ${date}`,
      columns: (names) => `Kolommen: ${names}`,
      download: (file) => `Download mapping.json van ${file}`,
      forget: 'Vergeten',
      forgetText: 'Een volgend bestand met deze kolommen vragen wij u dan opnieuw.',
      forgetButton: (file) => `Vergeet de kolommen van ${file}`,
      forgotten: 'Wij zijn deze kolommen vergeten. Wat al is ingelezen, blijft staan.',
    },
  },
  en: {
    title: (file) => `Point out columns: ${file}`,
    lead: 'We do not know this kind of file. Tell us what the columns hold and we read it all the same. What you do not point out is not kept.',
    link: (file) => `Point out the columns of ${file}`,
    noHeadings:
      'The first line of this file does not look like a line with names. Put a line with names above the columns, and bring the file again.',
    tableHeading: 'Your file',
    tableCaption: (rows) => `The first ${rows} lines, as they are in the file`,
    row: 'Line',
    formHeading: 'What is where?',
    rowsQuestion: 'What is one line in this file?',
    rowsHint: 'Did others write the messages, or is everything mixed? Choose reactions.',
    rows: {
      posts: 'A post of your municipality',
      reactions: 'A reaction or a message of somebody else',
      days: 'A day with numbers',
    },
    platformQuestion: 'Which platform is the file about?',
    platformHint: 'More than one? Point out the column with the platform below too.',
    platformNone: 'Choose a platform',
    columnsHeading: 'The columns',
    columnsText: 'Say for every column what it holds. We filled in what we recognise.',
    column: (place, heading) => `Column ${place}: ${heading}`,
    unnamed: 'without a name',
    occurrence: (nth) => ` (number ${nth} of this name)`,
    examples: (cells) => `In the file: ${cells}`,
    empty: 'The first lines are empty.',
    persons:
      'People seem to be named here. Choose “Who wrote it” (then we make a code of it), or do not keep the column.',
    notKept: 'Not kept',
    fields: 'Data',
    figures: 'Numbers',
    choices: {
      id: 'Number of the post or reaction',
      'parent-id': 'Number of the post that was reacted to',
      when: 'Date, with or without time',
      time: 'Time, if it stands apart',
      text: 'Text',
      title: 'Title',
      link: 'Link to the post',
      type: 'Kind of post or reaction',
      account: 'Name of your own account',
      author: 'Who wrote it (becomes a code)',
      platform: 'Platform',
    },
    writingHeading: 'How numbers and dates are written',
    numbersQuestion: 'Numbers',
    marks: { ',': 'Comma before the decimals', '.': 'Point before the decimals' },
    datesQuestion: 'Dates',
    orders: {
      'day-first': 'Day first',
      'month-first': 'Month first',
      'year-first': 'Year first',
    },
    reading: (way, example, readAs) => `${way}: “${example}” is ${readAs}`,
    noReading: (way, example) => `${way}: “${example}” cannot be then`,
    open: 'The file does not tell. Choose what is right.',
    choose: 'Choose',
    zoneQuestion: 'Which clock are the times of?',
    zones: { local: 'Dutch time', utc: 'UTC or GMT' },
    missingQuestion: 'Words that mean “no number” (may stay empty)',
    missingHint: 'With commas between them. We know “n/a”, “-” and an empty cell already.',
    look: 'Look first',
    read: 'Read the file',
    readText:
      'After reading we remember your choices. We read a next file with the same columns at once.',
    previewHeading: 'How we read the first lines',
    previewText: (read, rejected) =>
      rejected === 0
        ? `Read: ${read}. Is it right? Choose “Read the file”.`
        : `Read: ${read}. Not read: ${rejected}. Is that right? Choose “Read the file”.`,
    previewCaption: 'The first lines as we read them',
    previewColumns: ['Line', 'What', 'When', 'Who', 'Text', 'Numbers'],
    becomes: { post: 'Post', reaction: 'Reaction', 'day-figures': 'Day' },
    person: (number) => `Person ${number}`,
    notRead: 'Not read',
    kept: {
      title: (municipality) => `Remembered columns of ${municipality}`,
      lead: 'We read a file with the same columns as you said before.',
      none: 'You have not pointed out any columns yet.',
      link: 'Remembered columns',
      about: (file, date) => `${file}, ${date}`,
      columns: (names) => `Columns: ${names}`,
      download: (file) => `Download mapping.json of ${file}`,
      forget: 'Forget',
      forgetText: 'We will ask you again for a next file with these columns.',
      forgetButton: (file) => `Forget the columns of ${file}`,
      forgotten: 'We forgot these columns. What was read already stays.',
    },
  },
}
