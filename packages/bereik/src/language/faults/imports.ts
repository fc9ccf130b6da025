// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

/** What an import may have to say, and the stores behind it. */
export const importFaults = {
  'municipality-unknown': {
    nl: {
      message: 'Er is geen gemeente met code "{code}".',
      fix: 'Kijk de code na, of zoek de gemeente op naam.',
    },
    en: {
      message: 'There is no municipality with code "{code}".',
      fix: 'Check the code, or search for the municipality by name.',
    },
  },
  'municipality-abolished': {
    nl: {
      message: 'De gemeente {name} ({code}) bestaat niet meer sinds {on}.',
      fix: 'Kies de gemeente waar zij in opging: {successors}.',
    },
    en: {
      message: 'The municipality {name} ({code}) no longer exists since {on}.',
      fix: 'Choose the municipality it became part of: {successors}.',
    },
  },
  'measured-on-in-future': {
    nl: {
      message: 'De dag {measuredOn} moet nog komen. Vandaag is het {today}.',
      fix: 'Geef de dag waarop u het bestand hebt opgehaald.',
    },
    en: {
      message: 'The day {measuredOn} is still to come. Today is {today}.',
      fix: 'Give the day on which you downloaded the file.',
    },
  },
  'platform-contradicts-file': {
    nl: {
      message: 'U koos {given}, maar in het bestand staat dat het van {inFile} is.',
      fix: 'Laat het platform weg, of kies een ander bestand.',
    },
    en: {
      message: 'You chose {given}, but the file says that it is of {inFile}.',
      fix: 'Leave the platform out, or choose another file.',
    },
  },
  'account-given-for-several': {
    nl: {
      message: 'U gaf één account, maar in het bestand staan er meer: {accounts}.',
      fix: 'Laat het account weg: elk bericht houdt dan zijn eigen account.',
    },
    en: {
      message: 'You gave one account, but the file holds several: {accounts}.',
      fix: 'Leave the account out: every post then keeps its own.',
    },
  },
  'already-imported-elsewhere': {
    nl: {
      message: 'Dit bestand is al ingelezen voor de gemeente {municipality}, als "{file}".',
      fix: 'Trek het daar eerst in als het bij een andere gemeente hoort.',
    },
    en: {
      message: 'This file was already imported for municipality {municipality}, as "{file}".',
      fix: 'Withdraw it there first if it belongs to another municipality.',
    },
  },
  'import-takes-no-answer': {
    nl: {
      message: 'Bij het bestand "{file}" valt niets meer in te vullen.',
      fix: 'Lever het bestand opnieuw aan.',
    },
    en: {
      message: 'There is nothing left to fill in for the file "{file}".',
      fix: 'Hand the file in again.',
    },
  },
  'import-takes-no-mapping': {
    nl: {
      message: 'Bij het bestand "{file}" valt niet te kiezen wat er in de kolommen staat.',
      fix: 'Dat kan alleen bij een tabel die niet is herkend en die nog wordt bewaard. Lever het bestand anders opnieuw aan.',
    },
    en: {
      message: 'For the file "{file}" there is no choosing what stands in its columns.',
      fix: 'That goes only for a table that was not recognised and is still kept. Otherwise hand the file in again.',
    },
  },
  'number-mark-needed': {
    nl: {
      message:
        'Een getal als {example} kan in dit bestand twee dingen zijn. Staat de komma voor de decimalen, dan is het {comma}. Is het de punt, dan is het ongeveer {about}.',
      fix: 'Zeg welk teken voor de decimalen staat. Daarna wordt het bestand ingelezen.',
    },
    en: {
      message:
        'A number such as {example} can be two things in this file. If the comma stands before the decimals it is {comma}; if the point does, it is about {about}.',
      fix: 'Say which mark stands before the decimals. Then the file is read.',
    },
  },
  'date-order-needed': {
    nl: {
      message:
        'Een datum als {example} kan in dit bestand twee dagen zijn: {dayFirst} of {monthFirst}.',
      fix: 'Zeg of de dag of de maand voorop staat. Daarna wordt het bestand ingelezen.',
    },
    en: {
      message: 'A date such as {example} can be two days in this file: {dayFirst} or {monthFirst}.',
      fix: 'Say whether the day or the month comes first. Then the file is read.',
    },
  },
  'zip-members-unread': {
    nl: {
      message: 'In deze zip konden wij niet openen: {members}.',
      fix: 'Wat er mis mee is, staat hieronder. De andere bestanden uit de zip staan apart in de lijst.',
    },
    en: {
      message: 'In this zip we could not open: {members}.',
      fix: 'What is wrong with it stands below. The other files of the zip are in the list by themselves.',
    },
  },
  'measured-on-too-early': {
    nl: {
      message: 'Op {measuredOn} bestonden deze platforms nog niet.',
      fix: 'Kijk het jaartal na.',
    },
    en: {
      message: 'On {measuredOn} these platforms did not exist yet.',
      fix: 'Check the year.',
    },
  },
  'file-without-rows': {
    nl: {
      message: 'In dit bestand staan alleen koppen, geen cijfers.',
      fix: 'Kies bij het ophalen een periode waarin u iets plaatste, of een account met volgers.',
    },
    en: {
      message: 'This file has headings only, no figures.',
      fix: 'When downloading, choose a period in which you posted, or an account with followers.',
    },
  },
  'platform-missing': {
    nl: {
      message: 'In het bestand staat niet van welk platform het is.',
      fix: 'Geef het platform. Het bestand wordt dan alsnog ingelezen.',
    },
    en: {
      message: 'The file does not tell which platform it is of.',
      fix: 'Give the platform. The file is then read after all.',
    },
  },
  'account-needed': {
    nl: {
      message: 'Van dit platform en deze dag staan er al cijfers over volgers.',
      fix: 'Zeg van welk account dit bestand is, of voor welke dag het geldt.',
    },
    en: {
      message: 'There are figures on followers for this platform and day already.',
      fix: 'Say which account this file is of, or which day it holds for.',
    },
  },
  'audience-stands-already': {
    nl: {
      message: 'Van dit account en deze dag staan er al andere cijfers over volgers.',
      fix: 'Geef een ander account of een andere dag, of trek het eerste bestand in.',
    },
    en: {
      message: 'There are other figures on followers for this account and day already.',
      fix: 'Give another account or day, or withdraw the first file.',
    },
  },
  'file-refused': {
    nl: {
      message: 'Deze regel is in orde, maar het bestand als geheel is geweigerd.',
      fix: 'Los eerst op wat er bij het bestand staat.',
    },
    en: {
      message: 'This row is fine, but the file as a whole was refused.',
      fix: 'First solve what is said about the file.',
    },
  },
  'number-too-large': {
    nl: {
      message: 'In deze regel staat een getal dat te groot is om waar te zijn.',
      fix: 'Haal het bestand opnieuw op en open het niet in Excel.',
    },
    en: {
      message: 'This row holds a number that is too large to be true.',
      fix: 'Download the file again and do not open it in Excel.',
    },
  },
  'file-no-longer-kept': {
    nl: {
      message: 'Dit bestand is niet herkend. Het is na 30 dagen vernietigd.',
      fix: 'Lever het opnieuw aan als u wilt weten wat er mis mee is.',
    },
    en: {
      message: 'This file was not recognised. It was destroyed after 30 days.',
      fix: 'Hand it in again if you want to know what is wrong with it.',
    },
  },
  'file-recognised-by-now': {
    nl: {
      message: 'Dit bestand werd eerst niet herkend. Nu wel.',
      fix: 'Lever het opnieuw aan. Dan wordt het ingelezen.',
    },
    en: {
      message: 'This file was not recognised at first. It would be now.',
      fix: 'Hand it in again to have it read.',
    },
  },
  'archive-write-failed': {
    nl: {
      message: 'Het bestand kan niet worden bewaard ({reason}). Misschien is de schijf vol.',
      fix: 'Maak ruimte vrij en probeer het opnieuw. Er is niets half bewaard.',
    },
    en: {
      message: 'The file cannot be kept ({reason}). The disk may be full.',
      fix: 'Free some space and try again. Nothing was half kept.',
    },
  },
  'archive-file-missing': {
    nl: {
      message: 'Het oorspronkelijke bestand staat niet meer in het archief ({sha256}).',
      fix: 'Zet het archief terug uit een back-up, of lever het bestand opnieuw aan.',
    },
    en: {
      message: 'The original file is no longer in the archive ({sha256}).',
      fix: 'Restore the archive from a backup, or hand the file in again.',
    },
  },
  'archive-file-damaged': {
    nl: {
      message: 'Het oorspronkelijke bestand in het archief is beschadigd ({sha256}).',
      fix: 'Zet het archief terug uit een back-up, of lever het bestand opnieuw aan.',
    },
    en: {
      message: 'The original file in the archive is damaged ({sha256}).',
      fix: 'Restore the archive from a backup, or hand the file in again.',
    },
  },
  'data-folder-in-use': {
    nl: {
      message: 'De gegevens zijn in gebruik door een ander programma ({file}).',
      fix: 'Wacht tot dat klaar is, of stop het, en probeer het opnieuw.',
    },
    en: {
      message: 'The data are in use by another program ({file}).',
      fix: 'Wait until it is done, or stop it, and try again.',
    },
  },
} as const satisfies FaultCatalogue
