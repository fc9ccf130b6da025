// SPDX-License-Identifier: EUPL-1.2
import type { Trait } from 'bereik'
import type { Texts } from '../language.ts'

interface MunicipalityTexts {
  readonly inhabitants: (count: string, province: string) => string
  readonly filesLink: string
  readonly bringFirst: string
  readonly noFilesHeading: string
  readonly noFilesText: string
  readonly waitingHeading: (count: number) => string
  readonly waitingText: string
  readonly viewLabel: string
  readonly views: Readonly<Record<'own' | 'public', string>>
  readonly accountsLabel: string
  readonly tableLabel: string
  /** Of which layer and trait: a page has many of these tables. */
  readonly tableCaption: (layer: string, by: string) => string
  readonly by: Readonly<Record<Trait, string>>
  readonly classColumn: string
  readonly residentsColumn: string
  readonly differenceColumn: string
  readonly verdictColumn: string
  /** One file with all comparisons of the municipality, whichever picture it is offered under. */
  readonly csv: string
  readonly chartOf: Readonly<Record<Trait, string>>
  readonly publicTitle: (municipality: string) => string
  readonly onlyAccount: (account: string) => string
  readonly hiddenHeading: string
  readonly hiddenTotal: string
  readonly hiddenOther: (why: string) => string
  readonly giveTotal: string
  readonly missedHeading: (account: string) => string
  readonly missedCaption: (account: string) => string
  readonly notReachedColumn: string
  readonly perHundredColumn: string
  readonly perHundredText: string
  readonly livingHeading: string
  readonly living: (part: string) => string
  readonly layerHeading: (layer: string, account: string) => string
  readonly layerDay: (date: string) => string
  readonly layerTotal: (total: string) => string
  readonly layerBase: (base: string) => string
  readonly placesCaption: (account: string) => string
  readonly placesLabel: string
  readonly placeColumn: string
  readonly municipalityColumn: string
  readonly placeUnknown: string
  readonly shareColumn: string
  readonly residentsHeading: (municipality: string) => string
  readonly residentsText: string
  readonly residentsCaption: string
  readonly ageColumn: string
  readonly women: string
  readonly men: string
  readonly together: string
  readonly aboutNumbers: string
  readonly sourcesHeading: string
  readonly takeAlongHeading: string
  readonly takeAlongText: string
  readonly report: string
  readonly postsHeading: string
  readonly postsText: string
  readonly postsCount: (text: string, count: number) => string
  readonly postsPeriod: (from: string, to: string) => string
  readonly postsCaption: (account: string) => string
  readonly metricColumn: string
  readonly sumColumn: string
  readonly ofPostsColumn: string
  readonly countedBetween: (from: string, to: string) => string
  readonly countedSince: (from: string) => string
  readonly countedUntil: (to: string) => string
  readonly abolishedTitle: (municipality: string) => string
  readonly abolishedText: (municipality: string, date: string) => string
  readonly successorsText: string
  readonly successorsFix: string
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

export const municipalityTexts: Texts<MunicipalityTexts> = {
  nl: {
    inhabitants: (count, province) => `${count} inwoners in 2026. Provincie ${province}.`,
    filesLink: 'Bestanden brengen en bekijken',
    bringFirst: 'Breng uw eerste bestand',
    noFilesHeading: 'Er is nog geen bestand',
    noFilesText:
      'Breng een bestand van Facebook of Instagram. Dan ziet u uw volgers naast uw inwoners. Het kost ongeveer tien minuten.',
    waitingHeading: (count) =>
      count === 1
        ? 'Eén bestand wacht op uw antwoord'
        : `${count} bestanden wachten op uw antwoord`,
    waitingText: 'Zolang u niet antwoordt, telt zo’n bestand niet mee.',
    viewLabel: 'Voor wie zijn deze cijfers?',
    views: { own: 'Voor u zelf', public: 'Voor iedereen' },
    accountsLabel: 'Uw accounts',
    tableLabel: 'Bekijk de getallen als tabel',
    tableCaption: (layer, by) => `${layer}, ${by}: aandelen met marges`,
    by: { 'age-gender': 'per leeftijd en geslacht', age: 'per leeftijd', gender: 'per geslacht' },
    classColumn: 'Groep',
    residentsColumn: 'Inwoners',
    differenceColumn: 'Verschil',
    verdictColumn: 'Vergeleken met inwoners',
    csv: 'Download alle vergelijkingen (CSV)',
    chartOf: {
      'age-gender': 'Per leeftijd en geslacht',
      age: 'Per leeftijd',
      gender: 'Per geslacht',
    },
    publicTitle: (municipality) => `${municipality}, voor iedereen`,
    onlyAccount: (account) => `Account: ${account}.`,
    hiddenHeading: 'Hier is in het openbaar niets te zien',
    hiddenTotal:
      'Wij weten niet hoeveel volgers dit account heeft. Dan kunnen wij kleine groepen niet beschermen. Vul het aantal volgers in bij uw bestand. Daarna verschijnen de cijfers.',
    hiddenOther: (why) => (why.endsWith('.') ? why : `${capital(why)}.`),
    giveTotal: 'Vul het aantal volgers in',
    missedHeading: (account) => `Wie u mist op ${account}`,
    missedCaption: (account) => `Inwoners die u niet volgen op ${account}, per groep`,
    notReachedColumn: 'Volgen u zeker niet',
    perHundredColumn: 'Volgers per 100 inwoners',
    perHundredText:
      'Dit is een bovengrens. Volgers kunnen ook ergens anders wonen. Daarom kan het meer dan 100 zijn.',
    livingHeading: 'Waar uw volgers wonen',
    living: (part) =>
      `Van uw volgers woont ${part} in uw gemeente, voor zover de plaatsen dat zeggen.`,
    layerHeading: (layer, account) => `${capital(layer)} op ${account}`,
    layerDay: (date) => `Stand ${date}.`,
    layerTotal: (total) => `Aantal: ${total}.`,
    layerBase: (base) => `Aandelen zijn ${base}.`,
    placesCaption: (account) => `Plaatsen die ${account} noemt`,
    placesLabel: 'Bekijk de plaatsen',
    placeColumn: 'Plaats',
    municipalityColumn: 'Gemeente',
    placeUnknown: 'niet bekend',
    shareColumn: 'Aandeel van de volgers',
    residentsHeading: (municipality) => `De inwoners van ${municipality}`,
    residentsText: 'Zo is de bevolking verdeeld. Hiermee vergelijken wij uw volgers.',
    residentsCaption: 'Inwoners per leeftijd en geslacht',
    ageColumn: 'Leeftijd',
    women: 'Vrouwen',
    men: 'Mannen',
    together: 'Samen',
    aboutNumbers: 'Afgeronde aantallen. Ze zijn bij benadering.',
    sourcesHeading: 'Waar de cijfers vandaan komen',
    takeAlongHeading: 'Neem het mee',
    takeAlongText: 'Het verslag is één bestand. U kunt het mailen, afdrukken of bewaren.',
    report: 'Download het verslag',
    postsHeading: 'Uw berichten',
    postsText:
      'Opgeteld over de berichten in uw bestanden. Wat een bestand niet zegt, telt niet als nul.',
    postsCount: (text, count) => (count === 1 ? '1 bericht.' : `${text} berichten.`),
    postsPeriod: (from, to) => `Geplaatst van ${from} tot en met ${to}.`,
    postsCaption: (account) => `Cijfers van de berichten op ${account}`,
    metricColumn: 'Wat is geteld',
    sumColumn: 'Samen',
    ofPostsColumn: 'Over hoeveel berichten',
    countedBetween: (from, to) => `berichten van ${from} tot en met ${to}`,
    countedSince: (from) => `berichten vanaf ${from}`,
    countedUntil: (to) => `berichten tot en met ${to}`,
    abolishedTitle: (municipality) => `${municipality} is opgeheven`,
    abolishedText: (municipality, date) =>
      `De gemeente ${municipality} bestaat niet meer sinds ${date}.`,
    successorsText: 'Het gebied hoort nu bij:',
    successorsFix: 'Breng uw bestanden bij de gemeente van nu. Kies hierboven welke dat is.',
  },
  en: {
    inhabitants: (count, province) => `${count} residents in 2026. Province of ${province}.`,
    filesLink: 'Bring and see files',
    bringFirst: 'Bring your first file',
    noFilesHeading: 'There is no file yet',
    noFilesText:
      'Bring a file from Facebook or Instagram. Then you see your followers beside your residents. It takes about ten minutes.',
    waitingHeading: (count) =>
      count === 1 ? 'One file waits for your answer' : `${count} files wait for your answer`,
    waitingText: 'As long as you do not answer, such a file does not count.',
    viewLabel: 'For whom are these figures?',
    views: { own: 'For yourself', public: 'For everyone' },
    accountsLabel: 'Your accounts',
    tableLabel: 'See the numbers as a table',
    tableCaption: (layer, by) => `${layer}, ${by}: shares with margins`,
    by: { 'age-gender': 'by age and gender', age: 'by age', gender: 'by gender' },
    classColumn: 'Group',
    residentsColumn: 'Residents',
    differenceColumn: 'Difference',
    verdictColumn: 'Compared with residents',
    csv: 'Download all comparisons (CSV)',
    chartOf: { 'age-gender': 'By age and gender', age: 'By age', gender: 'By gender' },
    publicTitle: (municipality) => `${municipality}, for everyone`,
    onlyAccount: (account) => `Account: ${account}.`,
    hiddenHeading: 'Nothing can be shown here in public',
    hiddenTotal:
      'We do not know how many followers this account has. Then we cannot protect small groups. Fill in the number of followers with your file. After that the figures appear.',
    hiddenOther: (why) => (why.endsWith('.') ? why : `${capital(why)}.`),
    giveTotal: 'Fill in the number of followers',
    missedHeading: (account) => `Whom you miss on ${account}`,
    missedCaption: (account) => `Residents who do not follow you on ${account}, per group`,
    notReachedColumn: 'Surely do not follow you',
    perHundredColumn: 'Followers per 100 residents',
    perHundredText:
      'This is an upper limit. Followers may live elsewhere. That is why it can be more than 100.',
    livingHeading: 'Where your followers live',
    living: (part) =>
      `Of your followers, ${part} live in your municipality, as far as the places tell.`,
    layerHeading: (layer, account) => `${capital(layer)} on ${account}`,
    layerDay: (date) => `As of ${date}.`,
    layerTotal: (total) => `Number: ${total}.`,
    layerBase: (base) => `Shares are ${base}.`,
    placesCaption: (account) => `Places that ${account} names`,
    placesLabel: 'See the places',
    placeColumn: 'Place',
    municipalityColumn: 'Municipality',
    placeUnknown: 'not known',
    shareColumn: 'Share of the followers',
    residentsHeading: (municipality) => `The residents of ${municipality}`,
    residentsText: 'This is how the population is made up. We compare your followers with it.',
    residentsCaption: 'Residents by age and gender',
    ageColumn: 'Age',
    women: 'Women',
    men: 'Men',
    together: 'Together',
    aboutNumbers: 'Rounded numbers. They are approximate.',
    sourcesHeading: 'Where the figures come from',
    takeAlongHeading: 'Take it along',
    takeAlongText: 'The report is one file. You can mail it, print it or keep it.',
    report: 'Download the report',
    postsHeading: 'Your posts',
    postsText:
      'Added up over the posts in your files. What a file does not say does not count as zero.',
    postsCount: (text, count) => (count === 1 ? '1 post.' : `${text} posts.`),
    postsPeriod: (from, to) => `Published from ${from} up to ${to}.`,
    postsCaption: (account) => `Figures of the posts on ${account}`,
    metricColumn: 'What was counted',
    sumColumn: 'Together',
    ofPostsColumn: 'Over how many posts',
    countedBetween: (from, to) => `posts from ${from} up to ${to}`,
    countedSince: (from) => `posts since ${from}`,
    countedUntil: (to) => `posts up to ${to}`,
    abolishedTitle: (municipality) => `${municipality} was abolished`,
    abolishedText: (municipality, date) =>
      `The municipality of ${municipality} no longer exists since ${date}.`,
    successorsText: 'The area now belongs to:',
    successorsFix: 'Bring your files to the municipality of today. Choose above which one that is.',
  },
}
