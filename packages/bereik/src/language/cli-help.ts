// SPDX-License-Identifier: EUPL-1.2
import type { Words } from './figures-terms.ts'

/** What `bereik --help` says, per command and option. */
export const commandHelp = {
  bereik: {
    nl: 'Bereik: weet wie u bereikt, zonder iemand te volgen.',
    en: 'Bereik: know whom you reach, without following anyone.',
  },
  import: {
    nl: 'Lees exportbestanden van een platform in.',
    en: 'Import export files of a platform.',
  },
  reach: {
    nl: 'Toon wie de gemeente bereikt, naast haar inwoners.',
    en: 'Show whom the municipality reaches, beside its residents.',
  },
  report: {
    nl: 'Schrijf het verslag: één HTML-bestand dat overal opent.',
    en: 'Write the report: one HTML file that opens anywhere.',
  },
  export: {
    nl: 'Schrijf de cijfers als CSV, met een codeboek.',
    en: 'Write the figures as CSV, with a codebook.',
  },
  register: { nl: 'Zoek gemeenten op.', en: 'Look municipalities up.' },
  registerList: { nl: 'Alle gemeenten van een jaar.', en: 'All municipalities of a year.' },
  registerShow: {
    nl: 'Eén gemeente met haar inwoners.',
    en: 'One municipality with its residents.',
  },
  registerSearch: { nl: 'Zoek een gemeente op naam.', en: 'Search a municipality by name.' },
  imports: {
    nl: 'De bestanden van een gemeente en wat ervan werd.',
    en: 'The files of a municipality and what became of them.',
  },
  health: {
    nl: 'Toon per account en cijfer wat er is, wat ontbreekt en wat u kunt doen.',
    en: 'Show per account and figure what is there, what is missing and what to do.',
  },
  keys: {
    nl: 'Sleutels van schuilnamen: wie reageerde, staat er met een schuilnaam.',
    en: 'Keys of pseudonyms: whoever reacted is kept under a pseudonym.',
  },
  keysList: {
    nl: 'Van welke jaren reacties van één persoon nog bij elkaar te zoeken zijn.',
    en: 'Of which years the reactions of one person can still be linked.',
  },
  keysDestroy: {
    nl: 'Vernietig de sleutel van een jaar, voorgoed: daarna kan niemand nog nagaan wie een schuilnaam is.',
    en: 'Destroy the key of a year, for good: nobody can then find out who a pseudonym is.',
  },
  withdraw: {
    nl: 'Trek een bestand in: zijn cijfers verdwijnen.',
    en: 'Withdraw a file: its figures go.',
  },
  answer: {
    nl: 'Vertel over een bestand wat er niet in staat.',
    en: 'Tell about a file what it does not say.',
  },
  columns: {
    nl: 'Toon de kolommen van een CSV- of Excel-bestand, en maak een begin van een mapping.json.',
    en: 'Show the columns of a CSV or Excel file, and make the beginning of a mapping.json.',
  },
  serve: { nl: 'Start Bereik in uw browser.', en: 'Start Bereik in your browser.' },
  example: { nl: 'De verzonnen gemeente Voorbeelddorp.', en: 'The made-up municipality.' },
  exampleRemove: { nl: 'Verwijder haar voorgoed.', en: 'Remove it for good.' },
} as const satisfies Record<string, Words>

export const optionHelp = {
  data: { nl: 'map met de gegevens', en: 'folder with the data' },
  lang: { nl: 'taal: nl of en', en: 'language: nl or en' },
  format: { nl: 'text of json', en: 'text or json' },
  help: { nl: 'toon deze uitleg', en: 'show this help' },
  version: { nl: 'toon de versie', en: 'show the version' },
  municipality: {
    nl: 'code van de gemeente, zoals GM0363',
    en: 'code of the municipality, such as GM0363',
  },
  platform: {
    nl: 'platform, als het bestand het niet zegt',
    en: 'platform, where the file does not say',
  },
  account: { nl: 'naam van het account', en: 'name of the account' },
  measuredOn: {
    nl: 'dag waarvoor het bestand geldt, zoals 2026-03-31',
    en: 'day the file holds for, such as 2026-03-31',
  },
  followers: {
    nl: 'aantal volgers, als het bestand het niet zegt',
    en: 'number of followers, where the file does not say',
  },
  numberMark: {
    nl: 'teken voor de decimalen in het bestand: met , is 1.234 gelijk aan 1234',
    en: 'mark before the decimals in the file: with , 1.234 is 1234',
  },
  dateOrder: {
    nl: 'of 3/4 in het bestand 3 april is (day-first) of 4 maart (month-first)',
    en: 'whether 3/4 in the file is 3 April (day-first) or 4 March (month-first)',
  },
  map: {
    nl: 'mapping.json die zegt wat er in de kolommen staat, voor een bestand dat Bereik niet kent',
    en: 'mapping.json that says what the columns hold, for a file that Bereik does not know',
  },
  rows: {
    nl: 'wat één regel is: posts, reactions of days',
    en: 'what one row is: posts, reactions or days',
  },
  again: {
    nl: 'lees bestanden uit het archief opnieuw, als de lezer vernieuwd is',
    en: 'read files from the archive again, where their reader is newer',
  },
  all: { nl: 'met --again: alle bestanden', en: 'with --again: all files' },
  yes: { nl: 'ja, doe het: dit kan niet terug', en: 'yes, do it: there is no way back' },
  out: { nl: 'bestand om te schrijven', en: 'file to write' },
  outFolder: { nl: 'map om in te schrijven', en: 'folder to write into' },
  view: {
    nl: 'public: voor iedereen; own: voor uzelf, met kleine aantallen',
    en: 'public: for anyone; own: for yourself, with small numbers',
  },
  year: { nl: 'jaar, 2011 tot en met 2026', en: 'year, 2011 up to 2026' },
  port: { nl: 'poort om op te luisteren', en: 'port to listen on' },
} as const satisfies Record<string, Words>
