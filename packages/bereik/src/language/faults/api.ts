// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

/** What the doors (API, server, command line) may have to say about a request. */
export const apiFaults = {
  'import-not-found': {
    nl: {
      message: 'Er is geen ingelezen bestand met nummer "{id}".',
      fix: 'Bekijk de bestanden van een gemeente met: bereik imports CODE.',
    },
    en: {
      message: 'There is no imported file with id "{id}".',
      fix: 'List the files of a municipality with: bereik imports CODE.',
    },
  },
  'export-file-not-found': {
    nl: {
      message: 'Er is geen gegevensbestand met de naam "{file}".',
      fix: 'Vraag eerst de lijst op. Kies daaruit een naam.',
    },
    en: {
      message: 'There is no data file named "{file}".',
      fix: 'Ask for the list first and choose a name from it.',
    },
  },
  'path-not-found': {
    nl: {
      message: 'Op het adres "{path}" is niets te vinden.',
      fix: 'Kijk het adres na. Het eindigt nooit op een schuine streep.',
    },
    en: {
      message: 'There is nothing at the address "{path}".',
      fix: 'Check the address. It never ends in a slash.',
    },
  },
  'parameter-invalid': {
    nl: {
      message: 'De waarde van "{name}" kan niet.',
      fix: 'Kijk in de beschrijving van de API welke waarden mogelijk zijn.',
    },
    en: {
      message: 'The value of "{name}" is not possible.',
      fix: 'See the description of the API for the values that are.',
    },
  },
  'parameter-not-known': {
    nl: {
      message: 'De parameter "{name}" bestaat niet.',
      fix: 'Laat hem weg, of kijk de naam na in de beschrijving van de API.',
    },
    en: {
      message: 'There is no parameter "{name}".',
      fix: 'Leave it out, or check its name in the description of the API.',
    },
  },
  'year-invalid': {
    nl: {
      message: 'Het jaartal kan niet.',
      fix: 'Geef een jaar van 2011 tot en met 2026.',
    },
    en: { message: 'This year is not possible.', fix: 'Give a year from 2011 up to 2026.' },
  },
  'view-invalid': {
    nl: {
      message: 'Deze weergave bestaat niet.',
      fix: 'Kies "eigen" (voor uzelf) of "openbaar" (voor iedereen).',
    },
    en: {
      message: 'There is no such view.',
      fix: 'Choose "eigen" (your own) or "openbaar" (public).',
    },
  },
  'language-invalid': {
    nl: { message: 'Deze taal kennen wij niet.', fix: 'Kies nl of en.' },
    en: { message: 'This language is not known.', fix: 'Choose nl or en.' },
  },
  'platform-invalid': {
    nl: {
      message: 'Dit platform kennen wij niet.',
      fix: 'Kies bijvoorbeeld facebook of instagram, in kleine letters.',
    },
    en: {
      message: 'This platform is not known.',
      fix: 'Choose for example facebook or instagram, in lower case.',
    },
  },
  'account-invalid': {
    nl: {
      message: 'De naam van het account is leeg of langer dan 200 tekens.',
      fix: 'Geef de naam zoals die op het platform staat.',
    },
    en: {
      message: 'The name of the account is empty or longer than 200 characters.',
      fix: 'Give the name as it stands on the platform.',
    },
  },
  'measured-on-invalid': {
    nl: {
      message: 'De dag waarvoor het bestand geldt is geen datum.',
      fix: 'Schrijf de dag als 2026-03-31: jaar, maand, dag.',
    },
    en: {
      message: 'The day the file holds for is not a date.',
      fix: 'Write the day as 2026-03-31: year, month, day.',
    },
  },
  'followers-invalid': {
    nl: {
      message: 'Het aantal volgers is geen geheel getal van 0 of meer.',
      fix: 'Geef een geheel getal, zoals 6240.',
    },
    en: {
      message: 'The number of followers is not a whole number of 0 or more.',
      fix: 'Give a whole number, such as 6240.',
    },
  },
  'yes-or-no-invalid': {
    nl: { message: 'Hier kan alleen ja of nee staan.', fix: 'Kies een van die twee.' },
    en: { message: 'Only ja (yes) or nee (no) can stand here.', fix: 'Choose one of the two.' },
  },
  'key-destroying-unconfirmed': {
    nl: {
      message: 'Een sleutel vernietigen kan niet ongedaan worden gemaakt.',
      fix: 'Bevestig het: bevestig=ja, of op de opdrachtregel --yes.',
    },
    en: {
      message: 'Destroying a key cannot be undone.',
      fix: 'Confirm it: bevestig=ja, or --yes on the command line.',
    },
  },
  'key-not-found': {
    nl: {
      message: 'Van het jaar {year} is er geen sleutel.',
      fix: 'Kijk na van welke jaren er sleutels zijn.',
    },
    en: {
      message: 'There is no key of the year {year}.',
      fix: 'Look up of which years there are keys.',
    },
  },
  'mapping-rows-invalid': {
    nl: {
      message: 'Een regel kan alleen posts, reactions of days zijn.',
      fix: 'Kies een van die drie.',
    },
    en: {
      message: 'A row can only be posts, reactions or days.',
      fix: 'Choose one of the three.',
    },
  },
  'table-not-found': {
    nl: {
      message: 'In dit bestand staat geen tabel met kolommen.',
      fix: 'Geef een CSV- of Excel-bestand met een regel met namen erboven.',
    },
    en: {
      message: 'There is no table with columns in this file.',
      fix: 'Give a CSV or Excel file with a line of names on top.',
    },
  },
  'number-mark-invalid': {
    nl: {
      message: 'Het teken voor de decimalen kan alleen een punt of een komma zijn.',
      fix: 'Kies een van die twee, of laat het weg.',
    },
    en: {
      message: 'The mark before the decimals can only be a point or a comma.',
      fix: 'Choose one of the two, or leave it out.',
    },
  },
  'date-order-invalid': {
    nl: {
      message: 'De volgorde van een datum is day-first (dag voorop) of month-first (maand voorop).',
      fix: 'Kies een van die twee, of laat het weg.',
    },
    en: {
      message: 'The order of a date is day-first or month-first.',
      fix: 'Choose one of the two, or leave it out.',
    },
  },
  'file-name-invalid': {
    nl: {
      message: 'De naam van het bestand ontbreekt of is langer dan 255 tekens.',
      fix: 'Stuur de naam mee als fileName.',
    },
    en: {
      message: 'The name of the file is missing or longer than 255 characters.',
      fix: 'Send the name along as fileName.',
    },
  },
  'return-path-invalid': {
    nl: {
      message: 'Het adres om naar terug te gaan hoort niet bij deze site.',
      fix: 'Geef een adres dat begint met één schuine streep.',
    },
    en: {
      message: 'The address to return to does not belong to this site.',
      fix: 'Give an address that begins with a single slash.',
    },
  },
  'body-invalid': {
    nl: {
      message: 'De inhoud van het verzoek is geen geldige JSON.',
      fix: 'Stuur een JSON-object met platform, account, measuredOn of followers.',
    },
    en: {
      message: 'The content of the request is not valid JSON.',
      fix: 'Send a JSON object with platform, account, measuredOn or followers.',
    },
  },
  'content-type-invalid': {
    nl: {
      message: 'Een bestand kan niet komen als "{type}".',
      fix: 'Stuur multipart/form-data of application/octet-stream.',
    },
    en: {
      message: 'A file cannot come as "{type}".',
      fix: 'Send multipart/form-data or application/octet-stream.',
    },
  },
  'upload-without-file': {
    nl: { message: 'Er is geen bestand meegestuurd.', fix: 'Kies eerst een bestand.' },
    en: { message: 'No file was sent along.', fix: 'Choose a file first.' },
  },
  'upload-broken': {
    nl: {
      message: 'Het bestand kwam niet heel over.',
      fix: 'Probeer het opnieuw. Er is niets van bewaard.',
    },
    en: {
      message: 'The file did not arrive whole.',
      fix: 'Try again. Nothing of it was kept.',
    },
  },
  'upload-too-large': {
    nl: {
      message: 'Het bestand is groter dan {limit} MB. Zo groot mag het niet zijn.',
      fix: 'Exporteer een kortere periode, in meer bestanden.',
    },
    en: {
      message: 'The file is larger than {limit} MB, which is the limit.',
      fix: 'Export a shorter period, in several files.',
    },
  },
  'too-many-files': {
    nl: {
      message: 'Dit zijn meer dan {limit} bestanden tegelijk.',
      fix: 'Stuur ze in een paar keer.',
    },
    en: {
      message: 'These are more than {limit} files at once.',
      fix: 'Send them in several goes.',
    },
  },
  'request-from-elsewhere': {
    nl: {
      message: 'Dit verzoek komt van een andere website. Dat mag niet.',
      fix: 'Open Bereik zelf in uw browser en doe het daar.',
    },
    en: {
      message: 'This request comes from another website. That is not allowed.',
      fix: 'Open Bereik itself in your browser and do it there.',
    },
  },
  'host-invalid': {
    nl: {
      message: 'Bereik luistert niet naar de naam "{host}".',
      fix: 'Gebruik het adres dat bij het starten is getoond.',
    },
    en: {
      message: 'Bereik does not answer to the name "{host}".',
      fix: 'Use the address that was shown at the start.',
    },
  },
  'internal-fault': {
    nl: {
      message: 'Er ging iets mis in Bereik zelf.',
      fix: 'Probeer het opnieuw. Blijft het misgaan, meld het dan bij de makers.',
    },
    en: {
      message: 'Something went wrong in Bereik itself.',
      fix: 'Try again. If it goes on, please tell the makers.',
    },
  },
} as const satisfies FaultCatalogue
