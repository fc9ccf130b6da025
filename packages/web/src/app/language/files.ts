// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../language.ts'

interface FilesTexts {
  readonly title: (municipality: string) => string
  readonly lead: string
  readonly howHeading: string
  readonly howIntro: string
  readonly researchHeading: string
  readonly where: string
  readonly tick: string
  readonly sheet: string
  readonly cautions: string
  readonly dated: (date: string) => string
  readonly dropHeading: string
  readonly fileLabel: string
  readonly fileHint: string
  readonly platformLabel: string
  readonly platformHint: string
  readonly platformAuto: string
  readonly accountLabel: string
  readonly accountHint: string
  readonly dayLabel: string
  readonly dayHint: (today: string) => string
  readonly followersLabel: string
  readonly followersHint: string
  readonly send: string
  readonly listHeading: string
  readonly earlierHeading: string
  readonly newest: string
  readonly outcomeHeading: (count: number) => string
  readonly filesCount: (count: number) => string
  readonly toList: (count: number, waiting: number) => string
  readonly toDrop: string
  readonly bringMore: string
  readonly toReach: string
  readonly failed: string
  readonly progress: {
    readonly sending: string
    readonly reading: string
    readonly done: string
    readonly broken: string
    readonly chosen: string
    readonly kept: string
  }
}

export const filesTexts: Texts<FilesTexts> = {
  nl: {
    title: (municipality) => `Bestanden van ${municipality}`,
    lead: 'Breng hier de bestanden die u bij een platform hebt opgehaald. U krijgt van elk bestand te zien wat erin stond.',
    howHeading: 'Zo haalt u uw bestand op',
    howIntro:
      'Kies uw platform. U hebt alleen toegang nodig tot de pagina of het account van uw gemeente.',
    researchHeading: 'Voor onderzoek en eigen bestanden',
    where: 'Waar u het vindt:',
    tick: 'Zet hier een vinkje bij:',
    sheet: 'Download het lege blad (CSV)',
    cautions: 'Let op:',
    dated: (date) => `Geschreven op ${date}. Een platform kan zijn schermen veranderen.`,
    dropHeading: 'Zet uw bestand hier neer',
    fileLabel: 'Bestanden',
    fileHint:
      'Kies een of meer bestanden, of sleep ze hierheen. Een zip hoeft u niet uit te pakken. Open een bestand niet eerst in Excel.',
    platformLabel: 'Platform',
    platformHint: 'Meestal herkennen wij het zelf.',
    platformAuto: 'Herken het zelf',
    accountLabel: 'Account (mag leeg blijven)',
    accountHint:
      'Vul dit in als uw gemeente meer accounts op één platform heeft. Bij een onderzoeksbestand: al uw eigen accounts, met komma’s ertussen.',
    dayLabel: 'Op welke dag haalde u het bestand op? (mag leeg blijven)',
    dayHint: (today) => `Laat leeg als dat vandaag was: ${today}.`,
    followersLabel: 'Aantal volgers (mag leeg blijven)',
    followersHint:
      'Facebook zet dit aantal niet in het bestand. Het staat op uw pagina, bijvoorbeeld 6100.',
    send: 'Bestanden inlezen',
    listHeading: 'Wat u bracht',
    earlierHeading: 'Wat u eerder bracht',
    newest: 'Het nieuwste staat bovenaan.',
    outcomeHeading: (count) =>
      count === 1 ? 'Dit gebeurde met uw bestand' : 'Dit gebeurde met uw bestanden',
    filesCount: (count) => (count === 1 ? '1 bestand' : `${count} bestanden`),
    toList: (count, waiting) =>
      waiting === 0
        ? `Wat u eerder bracht (${count})`
        : `Wat u eerder bracht (${count}, waarvan ${waiting} met een vraag aan u)`,
    toDrop: 'Hebt u al een bestand? Breng het hier',
    bringMore: 'Breng nog een bestand',
    toReach: 'Bekijk wie u bereikt',
    failed: 'Dit is niet gelukt',
    progress: {
      sending: 'Versturen: {percent} procent',
      reading: 'Verstuurd. Wij lezen het bestand nu.',
      done: 'Klaar. De pagina wordt ververst.',
      broken: 'De verbinding is verbroken. Probeer het opnieuw.',
      chosen: 'Gekozen: {names}',
      kept: 'Wel ingelezen: {names}.',
    },
  },
  en: {
    title: (municipality) => `Files of ${municipality}`,
    lead: 'Bring the files that you downloaded from a platform. For each file you see what was in it.',
    howHeading: 'How to download your file',
    howIntro: 'Choose your platform. You only need access to your municipality’s page or account.',
    researchHeading: 'For research and files of your own',
    where: 'Where you find it:',
    tick: 'Tick these:',
    sheet: 'Download the empty sheet (CSV)',
    cautions: 'Mind:',
    dated: (date) => `Written on ${date}. A platform may change its screens.`,
    dropHeading: 'Drop your file here',
    fileLabel: 'Files',
    fileHint:
      'Choose one or more files, or drag them here. There is no need to unpack a zip. Do not open a file in Excel first.',
    platformLabel: 'Platform',
    platformHint: 'Usually we recognise it ourselves.',
    platformAuto: 'Recognise it',
    accountLabel: 'Account (may stay empty)',
    accountHint:
      'Fill this in if your municipality has several accounts on one platform. For a research file: all your own accounts, parted by commas.',
    dayLabel: 'On which day did you download the file? (may stay empty)',
    dayHint: (today) => `Leave empty if that was today: ${today}.`,
    followersLabel: 'Number of followers (may stay empty)',
    followersHint:
      'Facebook does not put this number in the file. It is on your page, for example 6100.',
    send: 'Read the files',
    listHeading: 'What you brought',
    earlierHeading: 'What you brought before',
    newest: 'The newest is on top.',
    outcomeHeading: (count) =>
      count === 1 ? 'What became of your file' : 'What became of your files',
    filesCount: (count) => (count === 1 ? '1 file' : `${count} files`),
    toList: (count, waiting) =>
      waiting === 0
        ? `What you brought before (${count})`
        : `What you brought before (${count}, of which ${waiting} with a question for you)`,
    toDrop: 'Do you have a file already? Bring it here',
    bringMore: 'Bring another file',
    toReach: 'See whom you reach',
    failed: 'This did not work',
    progress: {
      sending: 'Sending: {percent} percent',
      reading: 'Sent. We are reading the file now.',
      done: 'Done. The page is being refreshed.',
      broken: 'The connection was lost. Please try again.',
      chosen: 'Chosen: {names}',
      kept: 'These were read: {names}.',
    },
  },
}
