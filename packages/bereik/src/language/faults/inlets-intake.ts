// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

const again = {
  nl: 'Haal het bestand opnieuw op en wacht tot het helemaal binnen is.',
  en: 'Download the file again and wait until all of it is there.',
}

export const intakeFaults = {
  'file-is-packed': {
    nl: {
      message: 'Dit is een ingepakt bestand van een soort die wij niet openen (rar, 7z of gz).',
      fix: 'Pak het eerst zelf uit. Breng daarna de bestanden die erin zitten, of een zip daarvan.',
    },
    en: {
      message: 'This is a packed file of a kind we do not open (rar, 7z or gz).',
      fix: 'Unpack it first. Then bring the files inside, or a zip of them.',
    },
  },
  'file-is-document': {
    nl: {
      message: 'Dit is een document of presentatie, geen tabel.',
      fix: 'Breng het bestand zoals het platform het geeft: CSV, Excel of zip.',
    },
    en: {
      message: 'This is a document or presentation, not a table.',
      fix: 'Bring the file as the platform gives it: CSV, Excel or zip.',
    },
  },
  'rows-in-one-column': {
    nl: {
      message:
        'Elke regel van dit bestand staat als één tekst in de eerste kolom. Dat doet Excel bij het opslaan.',
      fix: 'Haal het bestand opnieuw op bij het platform en breng het hierheen zonder het te openen.',
    },
    en: {
      message:
        'Each row of this file stands in the first column as one text. Excel does that when saving.',
      fix: 'Download the file from the platform again and bring it here without opening it.',
    },
  },
  'zip-cut-off': {
    nl: { message: 'De zip is niet compleet: het einde ontbreekt.', fix: again.nl },
    en: { message: 'The zip is not complete: its end is missing.', fix: again.en },
  },
  'zip-damaged': {
    nl: { message: 'De zip is beschadigd en kan niet open.', fix: again.nl },
    en: { message: 'The zip is damaged and cannot be opened.', fix: again.en },
  },
  'zip-bomb': {
    nl: {
      message: 'Deze zip wordt bij het uitpakken zo groot dat wij hem niet openen.',
      fix: 'Pak hem zelf uit en breng de bestanden een voor een. Vertrouwt u de zip niet? Gooi hem weg.',
    },
    en: {
      message: 'This zip grows so large when unpacked that we do not open it.',
      fix: 'Unpack it yourself and bring the files one by one. If you do not trust it, throw it away.',
    },
  },
  'zip-empty': {
    nl: {
      message: 'In deze zip zit geen bestand.',
      fix: 'Haal het bestand opnieuw op. Kies een periode waarin er cijfers zijn.',
    },
    en: {
      message: 'There is no file in this zip.',
      fix: 'Download the file again. Choose a period in which there are figures.',
    },
  },
  'zip-too-many-files': {
    nl: {
      message: 'In deze zip zitten meer dan {limit} bestanden.',
      fix: 'Maak kleinere zips, of breng alleen de bestanden die nodig zijn.',
    },
    en: {
      message: 'There are more than {limit} files in this zip.',
      fix: 'Make smaller zips, or bring only the files that are needed.',
    },
  },
  'zip-too-deep': {
    nl: {
      message: 'In deze zip zit een zip, en daarin weer een zip. Zo diep kijken wij niet.',
      fix: 'Pak de buitenste zip uit en breng wat erin zit.',
    },
    en: {
      message: 'This zip holds a zip that holds a zip. We do not look that deep.',
      fix: 'Unpack the outermost zip and bring what is in it.',
    },
  },
  'member-locked': {
    nl: {
      message: 'Dit bestand in de zip is beveiligd met een wachtwoord.',
      fix: 'Pak de zip uit met het wachtwoord en breng het bestand zelf.',
    },
    en: {
      message: 'This file in the zip is locked with a password.',
      fix: 'Unpack the zip with its password and bring the file itself.',
    },
  },
  'member-packed-unknown': {
    nl: {
      message: 'Dit bestand is in de zip gepakt op een manier die wij niet kennen.',
      fix: 'Pak de zip zelf uit en breng het bestand.',
    },
    en: {
      message: 'This file was packed into the zip in a way we do not know.',
      fix: 'Unpack the zip yourself and bring the file.',
    },
  },
  'member-damaged': {
    nl: { message: 'Dit bestand in de zip is beschadigd.', fix: again.nl },
    en: { message: 'This file in the zip is damaged.', fix: again.en },
  },
  'workbook-locked': {
    nl: {
      message: 'Deze werkmap is beveiligd met een wachtwoord.',
      fix: 'Open hem in Excel, haal het wachtwoord weg en bewaar hem. Breng hem daarna opnieuw.',
    },
    en: {
      message: 'This workbook is locked with a password.',
      fix: 'Open it in Excel, remove the password and save it. Then bring it again.',
    },
  },
  'workbook-damaged': {
    nl: { message: 'Deze werkmap is beschadigd en kan niet open.', fix: again.nl },
    en: { message: 'This workbook is damaged and cannot be opened.', fix: again.en },
  },
  'workbook-empty': {
    nl: {
      message: 'In deze werkmap staat niets.',
      fix: 'Haal het bestand opnieuw op. Kies een periode waarin er cijfers zijn.',
    },
    en: {
      message: 'There is nothing in this workbook.',
      fix: 'Download the file again. Choose a period in which there are figures.',
    },
  },
  'workbook-too-large': {
    nl: {
      message: 'Deze werkmap is te groot om te openen. Een werkmap mag {megabytes} MB zijn.',
      fix: 'Haal het bestand op als CSV: dat mag veel groter zijn. Of kies een kortere periode.',
    },
    en: {
      message: 'This workbook is too large to open. A workbook may be {megabytes} MB.',
      fix: 'Download the file as CSV, which may be much larger. Or choose a shorter period.',
    },
  },
  'workbook-unsafe': {
    nl: {
      message: 'In deze werkmap zit iets dat Excel er nooit in zet. Wij openen hem niet.',
      fix: 'Haal het bestand opnieuw op bij het platform zelf. Kreeg u het van iemand? Vertrouw het niet.',
    },
    en: {
      message: 'This workbook holds something that Excel never puts there. We do not open it.',
      fix: 'Download the file again from the platform itself. If somebody sent it, do not trust it.',
    },
  },
  'file-of-competitors': {
    nl: {
      message:
        'Dit bestand vergelijkt uw pagina met die van anderen. Cijfers van anderen lezen wij niet.',
      fix: 'Haal bij LinkedIn de bestanden Volgers, Bezoekers en Content op: daar staan uw eigen cijfers in.',
    },
    en: {
      message:
        'This file compares your page with those of others. We do not read figures of others.',
      fix: 'Download the files Followers, Visitors and Content from LinkedIn: they hold your own figures.',
    },
  },
  'sheet-not-understood': {
    nl: {
      message: 'Het blad "{sheet}" heeft andere kolommen dan wij kennen.',
      fix: 'Zet de taal van LinkedIn op English en haal het bestand opnieuw op.',
    },
    en: {
      message: 'The sheet "{sheet}" has other columns than we know.',
      fix: 'Set the language of LinkedIn to English and download the file again.',
    },
  },
  'class-missing': {
    nl: {
      message: 'Op deze regel staat een aantal zonder naam ervoor.',
      fix: 'Haal het bestand opnieuw op en verander er niets in.',
    },
    en: {
      message: 'There is a number on this line without a name before it.',
      fix: 'Download the file again and change nothing in it.',
    },
  },
  'post-twice': {
    nl: {
      message: 'Bericht {id} staat twee keer in dit bestand. Wij lezen de eerste regel.',
      fix: 'U hoeft niets te doen. Vaak is de tweede regel een advertentie met hetzelfde bericht.',
    },
    en: {
      message: 'Post {id} is in this file twice. We read the first line.',
      fix: 'Nothing to do. The second line often is an advertisement with the same post.',
    },
  },
} as const satisfies FaultCatalogue
