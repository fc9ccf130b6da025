// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount, ImportStatus } from 'bereik'
import type { Texts } from '../language.ts'

interface ImportTexts {
  readonly statuses: Readonly<
    Record<ImportStatus, { readonly badge: string; readonly text: string }>
  >
  readonly kinds: Readonly<Record<string, string>>
  readonly unknownKind: string
  readonly parts: Readonly<Record<string, string>>
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
  readonly readingColumns: readonly [string, string, string]
  readonly answer: string
  readonly changeHeading: string
  readonly followersMissing: string
  readonly withdraw: string
  readonly withdrawText: string
  readonly withdrawButton: (file: string) => string
  readonly details: (file: string) => string
  readonly answerFor: (file: string) => string
  readonly followersFor: (file: string) => string
  readonly toFiles: string
}

export const importTexts: Texts<ImportTexts> = {
  nl: {
    statuses: {
      reading: {
        badge: 'Wordt gelezen',
        text: 'Wij lezen dit bestand nog. Ververs de pagina straks.',
      },
      done: { badge: 'Ingelezen', text: 'Dit bestand telt mee in uw cijfers.' },
      question: {
        badge: 'Vraag aan u',
        text: 'Dit bestand telt nog niet mee. Beantwoord eerst onze vraag.',
      },
      refused: { badge: 'Geweigerd', text: 'Uit dit bestand is niets overgenomen.' },
      unrecognised: {
        badge: 'Niet herkend',
        text: 'Wij kennen deze soort bestand niet. Er is niets uit overgenomen.',
      },
      withdrawn: { badge: 'Ingetrokken', text: 'Dit bestand telt niet meer mee.' },
    },
    kinds: {
      'meta-audience': 'Doelgroep (Meta Business Suite)',
      'meta-content': 'Berichten (Meta Business Suite)',
      'meta-daily': 'Cijfers per dag (Meta Business Suite)',
      'x-content': 'Berichten (X)',
      'x-overview': 'Cijfers per dag (X)',
      'tiktok-business': 'Cijfers (TikTok Business Suite)',
      'tiktok-studio': 'Cijfers (TikTok Studio)',
      'youtube-studio-content': 'Video’s (YouTube Studio)',
      'youtube-studio-audience': 'Kijkers (YouTube Studio)',
      'linkedin-content': 'Berichten (LinkedIn)',
      'linkedin-followers': 'Volgers (LinkedIn)',
      'linkedin-visitors': 'Bezoekers (LinkedIn)',
      zeeschuimer: 'Onderzoeksbestand (Zeeschuimer)',
      fourcat: 'Onderzoeksbestand (4CAT)',
      crowdtangle: 'Onderzoeksbestand (CrowdTangle)',
      coosto: 'Berichten over u (Coosto)',
      'hand-filled': 'Zelf ingevulde lijst',
      mapped: 'Tabel waarvan u de kolommen koos',
    },
    unknownKind: 'Onbekend',
    parts: {
      followers: 'aantal volgers',
      'age-gender': 'leeftijd en geslacht',
      places: 'plaatsen',
      countries: 'landen',
      pages: 'andere pagina’s',
      posts: 'berichten',
      audience: 'leeftijd en geslacht per video',
      days: 'aantallen per dag',
      daily: 'aantallen per dag',
      gender: 'geslacht',
      age: 'leeftijd',
      country: 'landen',
      place: 'plaatsen',
      industry: 'bedrijfstakken',
      'job-function': 'functies',
      seniority: 'functieniveaus',
      'company-size': 'grootte van bedrijven',
    },
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
    rows: ({ read, kept, rejected, repeated }) =>
      `${read} gelezen = ${kept} bewaard + ${rejected} afgewezen + ${repeated} herhaald`,
    countsHeading: 'Wat er met de rijen gebeurde',
    counts: ['Gelezen', 'Bewaard', 'Afgewezen', 'Herhaald'],
    countsCaption: 'Rijen met gegevens',
    countsColumn: 'Wat',
    number: 'Aantal',
    repeatedNote: 'Herhaald betekent: dezelfde gegevens stonden er al. Ze tellen één keer mee.',
    rejectsHeading: 'Wat wij niet konden lezen',
    rejectsCaption: (rejected) => `Afgewezen rijen: ${rejected}`,
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
    followersQuestionHint: 'Alleen cijfers. Laat leeg als u het niet weet.',
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
    readingColumns: ['Kolom', 'Staat er', 'Lezen wij als'],
    answer: 'Antwoord opslaan',
    changeHeading: 'Vul aan of pas aan',
    followersMissing:
      'Het aantal volgers ontbreekt nog. Vul het hieronder in. Dan ziet u ook wie u mist.',
    withdraw: 'Intrekken',
    withdrawText:
      'De cijfers van dit bestand verdwijnen dan. Alleen staat er nog dat het er was. U kunt het bestand later weer brengen.',
    withdrawButton: (file) => `Trek ${file} in`,
    details: (file) => `Wat er met ${file} gebeurde`,
    followersFor: (file) => `Vul het aantal volgers aan bij ${file}`,
    answerFor: (file) => `Beantwoord de vraag over ${file}`,
    toFiles: 'Bestanden',
  },
  en: {
    statuses: {
      reading: {
        badge: 'Being read',
        text: 'We are still reading this file. Refresh the page later.',
      },
      done: { badge: 'Read', text: 'This file counts in your figures.' },
      question: {
        badge: 'Question for you',
        text: 'This file does not count yet. Please answer our question first.',
      },
      refused: { badge: 'Refused', text: 'Nothing was taken from this file.' },
      unrecognised: {
        badge: 'Not recognised',
        text: 'We do not know this kind of file. Nothing was taken from it.',
      },
      withdrawn: { badge: 'Withdrawn', text: 'This file no longer counts.' },
    },
    kinds: {
      'meta-audience': 'Audience (Meta Business Suite)',
      'meta-content': 'Posts (Meta Business Suite)',
      'meta-daily': 'Figures per day (Meta Business Suite)',
      'x-content': 'Posts (X)',
      'x-overview': 'Figures per day (X)',
      'tiktok-business': 'Figures (TikTok Business Suite)',
      'tiktok-studio': 'Figures (TikTok Studio)',
      'youtube-studio-content': 'Videos (YouTube Studio)',
      'youtube-studio-audience': 'Viewers (YouTube Studio)',
      'linkedin-content': 'Posts (LinkedIn)',
      'linkedin-followers': 'Followers (LinkedIn)',
      'linkedin-visitors': 'Visitors (LinkedIn)',
      zeeschuimer: 'Research file (Zeeschuimer)',
      fourcat: 'Research file (4CAT)',
      crowdtangle: 'Research file (CrowdTangle)',
      coosto: 'Messages about you (Coosto)',
      'hand-filled': 'List filled in by hand',
      mapped: 'Table of which you chose the columns',
    },
    unknownKind: 'Unknown',
    parts: {
      followers: 'number of followers',
      'age-gender': 'age and gender',
      places: 'places',
      countries: 'countries',
      pages: 'other pages',
      posts: 'posts',
      audience: 'age and gender per video',
      days: 'numbers per day',
      daily: 'numbers per day',
      gender: 'gender',
      age: 'age',
      country: 'countries',
      place: 'places',
      industry: 'industries',
      'job-function': 'job functions',
      seniority: 'levels of seniority',
      'company-size': 'company sizes',
    },
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
    rows: ({ read, kept, rejected, repeated }) =>
      `${read} read = ${kept} kept + ${rejected} rejected + ${repeated} repeated`,
    countsHeading: 'What became of the rows',
    counts: ['Read', 'Kept', 'Rejected', 'Repeated'],
    countsCaption: 'Rows with data',
    countsColumn: 'What',
    number: 'Number',
    repeatedNote: 'Repeated means: the same data were there already. They count once.',
    rejectsHeading: 'What we could not read',
    rejectsCaption: (rejected) => `Rejected rows: ${rejected}`,
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
    followersQuestionHint: 'Digits only. Leave empty if you do not know.',
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
    readingColumns: ['Column', 'It says', 'We read'],
    answer: 'Save the answer',
    changeHeading: 'Add or change',
    followersMissing:
      'The number of followers is missing. Add it below. Then you also see whom you miss.',
    withdraw: 'Withdraw',
    withdrawText:
      'The figures of this file go. Only the fact that it was there stays. You can bring the file again later.',
    withdrawButton: (file) => `Withdraw ${file}`,
    details: (file) => `What became of ${file}`,
    followersFor: (file) => `Add the number of followers to ${file}`,
    answerFor: (file) => `Answer the question about ${file}`,
    toFiles: 'Files',
  },
}
