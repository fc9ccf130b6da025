// SPDX-License-Identifier: EUPL-1.2
import type { Words } from './figures-terms.ts'

/** What the commands print for people. */
export const cliWords = {
  file: { nl: 'Bestand', en: 'File' },
  id: { nl: 'Nummer', en: 'Id' },
  status: { nl: 'Stand', en: 'Status' },
  kind: { nl: 'Soort', en: 'Kind' },
  platform: { nl: 'Platform', en: 'Platform' },
  account: { nl: 'Account', en: 'Account' },
  measuredOn: { nl: 'Geldt voor', en: 'Holds for' },
  followers: { nl: 'Volgers', en: 'Followers' },
  rows: { nl: 'Rijen', en: 'Rows' },
  receivedAt: { nl: 'Ontvangen', en: 'Received' },
  rowCounts: {
    nl: '{read} gelezen = {kept} bewaard + {rejected} afgewezen + {repeated} herhaald',
    en: '{read} read = {kept} kept + {rejected} rejected + {repeated} repeated',
  },
  assumed: { nl: 'aangenomen', en: 'assumed' },
  timeZoneAssumed: {
    nl: 'Tijden: aangenomen dat zij Nederlandse tijd zijn.',
    en: 'Times: assumed to be Dutch time.',
  },
  line: { nl: 'regel {line}', en: 'line {line}' },
  readings: { nl: 'Zo gelezen', en: 'Read as' },
  readAs: { nl: '{column}: {example} is {readAs}', en: '{column}: {example} is {readAs}' },
  moreRejects: {
    nl: '... en nog {count}. Met --format json ziet u ze allemaal.',
    en: '... and {count} more. With --format json you see them all.',
  },
  asks: {
    nl: 'Wij moeten nog weten: {questions}. Antwoord met: bereik answer {id} {options}',
    en: 'To be told: {questions}. Answer with: bereik answer {id} {options}',
  },
  mayTell: {
    nl: 'U kunt nog zeggen: {questions}. Dat kan met: bereik answer {id} {options}',
    en: 'You may still tell: {questions}. Do so with: bereik answer {id} {options}',
  },
  notUsed: {
    nl: '{file}: niet gebruikt is {options}. Het bestand zegt dit zelf, of het was al ingelezen. Aanpassen kan met: bereik answer {id}',
    en: '{file}: not used is {options}. The file says this itself, or it was imported before. To change it: bereik answer {id}',
  },
  noImports: {
    nl: 'Er zijn nog geen bestanden van deze gemeente.',
    en: 'There are no files of this municipality yet.',
  },
  readAgain: {
    nl: '{file} ({id}): {oldReader} -> {newReader}; bewaard {oldKept} -> {newKept}; {oldStatus} -> {newStatus}',
    en: '{file} ({id}): {oldReader} -> {newReader}; kept {oldKept} -> {newKept}; {oldStatus} -> {newStatus}',
  },
  nothingAgain: {
    nl: 'Er is geen bestand dat een nieuwere lezer anders zou lezen.',
    en: 'There is no file that a newer reader would read otherwise.',
  },
  keysAre: {
    nl: 'Wie reageerde, staat er met een schuilnaam. Per jaar is er een sleutel. Zolang die er is, krijgt dezelfde persoon in dat jaar dezelfde schuilnaam. Namen staan nergens.',
    en: 'Whoever reacted is kept under a pseudonym. There is a key per year. While it is there, the same person has the same pseudonym in that year. Names are kept nowhere.',
  },
  noKeys: { nl: 'Er zijn geen sleutels.', en: 'There are no keys.' },
  keyDestroyed: {
    nl: 'De sleutel van {code} over {year} is vernietigd. Niemand kan nog nagaan welke schuilnaam van dat jaar van wie is. Cijfers die er al zijn, blijven. Een later bestand over dat jaar krijgt nieuwe schuilnamen. Denk aan kopieën in een back-up.',
    en: 'The key of {code} for {year} was destroyed. Nobody can find out any more whose a pseudonym of that year is. Figures that are there stay. A later file of that year gets new pseudonyms. Mind copies in a backup.',
  },
  heading: { nl: 'Kop', en: 'Heading' },
  exampleCell: { nl: 'Voorbeeld', en: 'Example' },
  seemsToBe: { nl: 'Lijkt te zijn ("is")', en: 'Seems to be ("is")' },
  namesPersons: { nl: 'noemt mensen', en: 'names people' },
  rowsAre: { nl: 'Eén regel is (rows)', en: 'One row is (rows)' },
  toTell: { nl: 'vul zelf in', en: 'fill in yourself' },
  noHeadings: {
    nl: 'Let op: de eerste regel lijkt geen regel met namen.',
    en: 'Mind: the first line does not look like a line with names.',
  },
  howToMap: {
    nl: 'Schrijf een begin met --out mapping.json, verbeter het (docs/mapping.md) en gebruik het met: bereik import BESTAND --map mapping.json',
    en: 'Write a beginning with --out mapping.json, correct it (docs/mapping.md) and use it with: bereik import FILE --map mapping.json',
  },
  createdAt: { nl: 'Gemaakt', en: 'Made' },
  year: { nl: 'Jaar', en: 'Year' },
  noReach: {
    nl: 'Er zijn nog geen cijfers. Lees eerst een bestand in met: bereik import',
    en: 'There are no figures yet. Import a file first with: bereik import',
  },
  code: { nl: 'Code', en: 'Code' },
  name: { nl: 'Naam', en: 'Name' },
  province: { nl: 'Provincie', en: 'Province' },
  years: { nl: 'Jaren', en: 'Years' },
  today: { nl: 'nu', en: 'today' },
  noMunicipality: { nl: 'Geen gemeente gevonden.', en: 'No municipality found.' },
  inhabitants: { nl: 'Inwoners ({year})', en: 'Inhabitants ({year})' },
  approximated: { nl: 'benaderd', en: 'approximated' },
  ages: { nl: 'Leeftijd', en: 'Age' },
  women: { nl: 'Vrouwen', en: 'Women' },
  men: { nl: 'Mannen', en: 'Men' },
  source: { nl: 'Bron', en: 'Source' },
  mergers: { nl: 'Herindelingen', en: 'Mergers' },
  class: { nl: 'Groep', en: 'Group' },
  share: { nl: 'Aandeel', en: 'Share' },
  residents: { nl: 'Inwoners', en: 'Residents' },
  ratio: { nl: 'Vergeleken met inwoners', en: 'Compared with residents' },
  perHundred: { nl: 'Volgers per 100 inwoners', en: 'Followers per 100 residents' },
  verdict: { nl: 'Oordeel', en: 'Verdict' },
  between: { nl: '{value} ({low} tot {high})', en: '{value} ({low} to {high})' },
  layerTitle: { nl: '{platform}, {layer}, {date}', en: '{platform}, {layer}, {date}' },
  ownUse: {
    nl: 'Voor eigen gebruik: kleine aantallen zijn hier niet verborgen.',
    en: 'For your own use: small numbers are not hidden here.',
  },
  written: { nl: 'Geschreven: {file}', en: 'Written: {file}' },
  exampleRemoved: {
    nl: 'Voorbeelddorp is verwijderd.',
    en: 'The made-up municipality was removed.',
  },
  listening: {
    nl: 'Bereik staat klaar op {address} (stoppen: Ctrl-C)',
    en: 'Bereik is ready at {address} (stop: Ctrl-C)',
  },
  stopping: { nl: 'Bereik stopt.', en: 'Bereik stops.' },
  waiting: {
    nl: 'Een andere opdracht gebruikt de gegevensmap. Even wachten ...',
    en: 'Another command uses the data folder. Waiting ...',
  },
  reading: { nl: 'Bezig met {file}: {percent} %', en: 'Reading {file}: {percent} %' },
} as const satisfies Record<string, Words>

export const statusWords: Readonly<Record<string, Words>> = {
  reading: { nl: 'bezig', en: 'being read' },
  done: { nl: 'ingelezen', en: 'imported' },
  question: { nl: 'wacht op antwoord', en: 'waits for an answer' },
  refused: { nl: 'geweigerd', en: 'refused' },
  unrecognised: { nl: 'niet herkend', en: 'not recognised' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
}

export const questionWords = {
  platform: { nl: 'het platform', en: 'the platform' },
  account: { nl: 'het account', en: 'the account' },
  'measured-on': { nl: 'de dag waarvoor het geldt', en: 'the day it holds for' },
  followers: { nl: 'het aantal volgers', en: 'the number of followers' },
  'number-mark': {
    nl: 'of 1.234 in dit bestand 1234 is of 1,234',
    en: 'whether 1.234 in this file is 1234 or 1.234',
  },
  'date-order': {
    nl: 'of 3/4 in dit bestand 3 april is of 4 maart',
    en: 'whether 3/4 in this file is 3 April or 4 March',
  },
  mapping: {
    nl: 'wat er in de kolommen staat',
    en: 'what stands in the columns',
  },
} as const satisfies Record<string, Words>

/** The option with which a question is answered. */
export const questionOptions = {
  platform: '--platform P',
  account: '--account NAME',
  'measured-on': '--measured-on 2026-03-31',
  followers: '--followers N',
  'number-mark': '--number-mark ,',
  'date-order': '--date-order day-first',
  mapping: '--map mapping.json',
} as const satisfies Record<keyof typeof questionWords, string>
