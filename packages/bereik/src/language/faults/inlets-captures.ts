// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

export const captureFaults = {
  'row-tells-nothing': {
    nl: {
      message: 'In deze rij staat niets in de kolommen die Bereik leest.',
      fix: 'Er is niets te doen: de rij telt niet mee.',
    },
    en: {
      message: 'This row has nothing in the columns that Bereik reads.',
      fix: 'There is nothing to do: the row does not count.',
    },
  },
  'row-not-understood': {
    nl: {
      message: 'Deze rij was kapot toen het bestand binnenkwam.',
      fix: 'Zoek de regel op in uw eigen bestand en breng het bestand opnieuw.',
    },
    en: {
      message: 'This row was broken when the file came in.',
      fix: 'Look the line up in your own file and bring the file again.',
    },
  },
  'file-not-filtered': {
    nl: {
      message: 'In dit bestand staan nog gegevens van personen.',
      fix: 'Breng het bestand opnieuw. Namen gaan er dan bij het binnenkomen uit.',
    },
    en: {
      message: 'This file still holds data of persons.',
      fix: 'Bring the file again. Names are then taken out as it comes in.',
    },
  },
} as const satisfies FaultCatalogue
