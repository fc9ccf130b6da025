// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type ImportAccount, type Language } from 'bereik'
import type { Texts } from '../language.ts'
import { type ImportKindTexts, importKindTexts } from './import-kinds.ts'

interface ImportTexts extends ImportKindTexts {
  readonly unknownKind: string
  readonly ofPeople: string
  readonly kind: string
  readonly platform: string
  readonly account: string
  readonly day: string
  readonly followers: string
  readonly partsLabel: string
  readonly received: string
  readonly times: string
  readonly timesAmsterdam: string
  readonly notKnown: string
  readonly oneAccount: string
  readonly assumed: string
  readonly rows: (rows: ImportAccount['rows']) => string
  readonly countsHeading: string
  readonly counts: readonly [string, string, string, string]
  readonly countsCaption: string
  readonly countsColumn: string
  readonly number: string
  readonly repeatedNote: string
  readonly rejectsHeading: string
  readonly rejectsCaption: (rejected: number) => string
  readonly line: string
  readonly wholeFile: string
  readonly what: string
  readonly fix: string
  readonly rejectFile: string
  readonly questionHeading: string
  readonly questionText: string
  readonly platformQuestion: string
  readonly platformNone: string
  readonly accountQuestion: string
  readonly accountQuestionHint: string
  readonly dayQuestion: string
  readonly followersQuestion: string
  readonly followersQuestionHint: string
  readonly numberMarkQuestion: string
  readonly numberMarkHint: string
  readonly decimalComma: string
  readonly decimalPoint: string
  readonly dateOrderQuestion: string
  readonly dateOrderHint: string
  readonly dayFirst: string
  readonly monthFirst: string
  readonly choose: string
  readonly columnsLabel: string
  readonly columnsAsBefore: string
  readonly readingsSummary: (columns: number) => string
  readonly readingsCaption: string
  readonly readingsWrong: string
  readonly readingColumns: readonly [string, string, string]
  readonly answer: string
  readonly changeHeading: string
  readonly followersMissing: string
  readonly followersUnknown: string
  readonly ownAccountMissing: string
  readonly ownAccountsHint: string
  readonly withdraw: string
  readonly withdrawText: string
  readonly withdrawUnread: string
  readonly withdrawButton: (file: string) => string
  readonly details: (file: string) => string
  readonly answerFor: (file: string) => string
  readonly followersFor: (file: string) => string
  readonly accountFor: (file: string) => string
  readonly toFiles: string
  readonly nextLabel: string
  readonly another: string
  readonly refresh: string
}

function inWords({ read, kept, rejected, repeated }: ImportAccount['rows'], language: Language) {
  const told = (count: number) => formatNumber(count, language)
  return {
    read: told(read),
    kept: told(kept),
    rejected: told(rejected),
    repeated: told(repeated),
  }
}

export const importTexts: Texts<ImportTexts> = {
  nl: {
    ...importKindTexts.nl,
    unknownKind: 'Onbekend',
    ofPeople: 'interacties van mensen',
    kind: 'Soort bestand',
    platform: 'Platform',
    account: 'Account',
    day: 'Geldt voor',
    followers: 'Aantal volgers',
    partsLabel: 'Herkend in het bestand',
    received: 'Ingelezen op',
    times: 'Tijden',
    timesAmsterdam: 'Nederlandse tijd',
    notKnown: 'niet bekend',
    oneAccount: 'niet genoemd',
    assumed: 'aangenomen',
    rows: (rows) => {
      const { read, kept, rejected, repeated } = inWords(rows, 'nl')
      return `${read} gelezen = ${kept} bewaard + ${rejected} afgewezen + ${repeated} herhaald`
    },
    countsHeading: 'Wat er met de rijen gebeurde',
    counts: ['Gelezen', 'Bewaard', 'Afgewezen', 'Herhaald'],
    countsCaption: 'Rijen met gegevens',
    countsColumn: 'Wat',
    number: 'Aantal',
    repeatedNote: 'Herhaald betekent: dezelfde gegevens stonden er al. Ze tellen één keer mee.',
    rejectsHeading: 'Wat wij niet konden lezen',
    rejectsCaption: (rejected) => `Afgewezen rijen: ${formatNumber(rejected, 'nl')}`,
    line: 'Regel',
    wholeFile: 'hele bestand',
    what: 'Wat er mis is',
    fix: 'Wat u kunt doen',
    rejectFile: 'Download de afgewezen rijen (CSV)',
    questionHeading: 'Wij hebben een vraag',
    questionText: 'Het bestand zegt dit zelf niet. Daarom vragen wij het aan u.',
    platformQuestion: 'Van welk platform is dit bestand?',
    platformNone: 'Kies een platform',
    accountQuestion: 'Van welk account is dit bestand?',
    accountQuestionHint:
      'Er is al een bestand van dit platform en deze dag. Schrijf de naam van het account.',
    dayQuestion: 'Voor welke dag geldt dit bestand?',
    followersQuestion: 'Hoeveel volgers had het account op die dag?',
    followersQuestionHint: 'Bijvoorbeeld 6100. Laat leeg als u het niet weet.',
    numberMarkQuestion: 'Hoe zijn de getallen in dit bestand geschreven?',
    numberMarkHint: 'Het bestand zelf laat dit open. Kijk naar een getal dat u kent.',
    decimalComma: '1.234 is duizend tweehonderdvierendertig (Nederlands)',
    decimalPoint: '1.234 is een en een beetje (Engels)',
    dateOrderQuestion: 'Hoe zijn de datums in dit bestand geschreven?',
    dateOrderHint: 'Het bestand zelf laat dit open. Kijk naar een dag die u kent.',
    dayFirst: '3/4 is 3 april (dag voorop)',
    monthFirst: '3/4 is 4 maart (maand voorop)',
    choose: 'Maak een keuze',
    columnsLabel: 'Kolommen',
    columnsAsBefore: 'zoals u bij een eerder bestand koos',
    readingsSummary: (columns) =>
      columns === 1
        ? 'Zo lezen wij de getallen en datums (1 kolom)'
        : `Zo lezen wij de getallen en datums (${columns} kolommen)`,
    readingsCaption: 'Van elke kolom één voorbeeld',
    readingsWrong:
      'Klopt een voorbeeld niet? Trek het bestand dan in. Haal het opnieuw op en breng het zonder het te openen.',
    readingColumns: ['Kolom', 'In het bestand', 'Zo gelezen'],
    answer: 'Antwoord opslaan',
    changeHeading: 'Vul aan of pas aan',
    followersMissing:
      'Het aantal volgers ontbreekt nog. Vul het hieronder in. Dan ziet u ook wie u mist.',
    followersUnknown:
      'Het aantal volgers ontbreekt nog. Weet u het? Vul het hieronder in. Dan weten wij van hoeveel volgers deze aandelen zijn.',
    ownAccountMissing:
      'U noemde geen eigen account. Wij houden alle berichten daarom voor berichten van anderen. Staan er berichten van uw gemeente bij? Vul hieronder bij het account in welk account van u is.',
    ownAccountsHint: 'Hebt u meer eigen accounts? Zet er komma’s tussen.',
    withdraw: 'Intrekken',
    withdrawText:
      'De cijfers van dit bestand verdwijnen dan. Alleen staat er nog dat het er was. U kunt het bestand later weer brengen.',
    withdrawUnread:
      'Er telt nu niets van dit bestand mee. Trekt u het in, dan hoeft u er niets meer mee. U kunt het later weer brengen.',
    withdrawButton: (file) => `Trek ${file} in`,
    details: (file) => `Wat er met ${file} gebeurde`,
    accountFor: (file) => `Zeg welk account van u is in ${file}`,
    followersFor: (file) => `Vul het aantal volgers aan bij ${file}`,
    answerFor: (file) => `Beantwoord de vraag over ${file}`,
    toFiles: 'Bestanden',
    nextLabel: 'Hierna',
    another: 'Breng een ander bestand',
    refresh: 'Ververs deze pagina',
  },
  en: {
    ...importKindTexts.en,
    unknownKind: 'Unknown',
    ofPeople: 'reactions of people',
    kind: 'Kind of file',
    platform: 'Platform',
    account: 'Account',
    day: 'Holds for',
    followers: 'Number of followers',
    partsLabel: 'Recognised in the file',
    received: 'Read on',
    times: 'Times',
    timesAmsterdam: 'Dutch time',
    notKnown: 'not known',
    oneAccount: 'not named',
    assumed: 'assumed',
    rows: (rows) => {
      const { read, kept, rejected, repeated } = inWords(rows, 'en')
      return `${read} read = ${kept} kept + ${rejected} rejected + ${repeated} repeated`
    },
    countsHeading: 'What became of the rows',
    counts: ['Read', 'Kept', 'Rejected', 'Repeated'],
    countsCaption: 'Rows with data',
    countsColumn: 'What',
    number: 'Number',
    repeatedNote: 'Repeated means: the same data were there already. They count once.',
    rejectsHeading: 'What we could not read',
    rejectsCaption: (rejected) => `Rejected rows: ${formatNumber(rejected, 'en')}`,
    line: 'Line',
    wholeFile: 'whole file',
    what: 'What is wrong',
    fix: 'What you can do',
    rejectFile: 'Download the rejected rows (CSV)',
    questionHeading: 'We have a question',
    questionText: 'The file itself does not say this. That is why we ask you.',
    platformQuestion: 'Which platform is this file from?',
    platformNone: 'Choose a platform',
    accountQuestion: 'Which account is this file from?',
    accountQuestionHint:
      'There is a file of this platform and day already. Write the name of the account.',
    dayQuestion: 'For which day does this file hold?',
    followersQuestion: 'How many followers did the account have on that day?',
    followersQuestionHint: 'For example 6100. Leave empty if you do not know.',
    numberMarkQuestion: 'How are numbers written in this file?',
    numberMarkHint: 'The file itself leaves this open. Look at a number you know.',
    decimalComma: '1.234 is one thousand two hundred and thirty-four (Dutch)',
    decimalPoint: '1.234 is one and a bit (English)',
    dateOrderQuestion: 'How are dates written in this file?',
    dateOrderHint: 'The file itself leaves this open. Look at a day you know.',
    dayFirst: '3/4 is 3 April (day first)',
    monthFirst: '3/4 is 4 March (month first)',
    choose: 'Make a choice',
    columnsLabel: 'Columns',
    columnsAsBefore: 'as you chose for an earlier file',
    readingsSummary: (columns) =>
      columns === 1
        ? 'How we read the numbers and dates (1 column)'
        : `How we read the numbers and dates (${columns} columns)`,
    readingsCaption: 'An example of every column',
    readingsWrong:
      'Is an example wrong? Then withdraw the file. Download it again and bring it without opening it.',
    readingColumns: ['Column', 'In the file', 'Read as'],
    answer: 'Save the answer',
    changeHeading: 'Add or change',
    followersMissing:
      'The number of followers is missing. Add it below. Then you also see whom you miss.',
    followersUnknown:
      'The number of followers is missing. If you know it, add it below. Then we know of how many followers these shares are.',
    ownAccountMissing:
      'You named no account of your own. So we take all messages for messages of others. If messages of your municipality are among them, fill in your account below.',
    ownAccountsHint: 'If you have several accounts of your own, part them by commas.',
    withdraw: 'Withdraw',
    withdrawText:
      'The figures of this file go. Only the fact that it was there stays. You can bring the file again later.',
    withdrawUnread:
      'Nothing of this file counts now. Once withdrawn, it asks nothing of you any more. You can bring it again later.',
    withdrawButton: (file) => `Withdraw ${file}`,
    details: (file) => `What became of ${file}`,
    accountFor: (file) => `Say which account is yours in ${file}`,
    followersFor: (file) => `Add the number of followers to ${file}`,
    answerFor: (file) => `Answer the question about ${file}`,
    toFiles: 'Files',
    nextLabel: 'Next',
    another: 'Bring another file',
    refresh: 'Refresh this page',
  },
}
