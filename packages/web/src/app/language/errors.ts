// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../language.ts'

interface ErrorText {
  readonly title: string
  readonly text: string
}

interface ErrorTexts {
  readonly notFound: ErrorText
  readonly unknownMunicipality: ErrorText
  readonly unknownFile: ErrorText
  readonly refused: ErrorText
  readonly ours: ErrorText
}

export const errorTexts: Texts<ErrorTexts> = {
  nl: {
    notFound: {
      title: 'Deze pagina is er niet',
      text: 'Misschien klopt het adres niet. Zoek hier de gemeente die u nodig hebt.',
    },
    unknownMunicipality: {
      title: 'Deze gemeente kennen wij niet',
      text: 'Er is geen gemeente met deze code. Zoek uw gemeente op naam.',
    },
    unknownFile: {
      title: 'Dit bestand is er niet',
      text: 'Misschien is het bij een andere gemeente gebracht. Zoek de gemeente en kijk bij haar bestanden.',
    },
    refused: {
      title: 'Dit kan niet',
      text: 'Wij konden deze vraag niet uitvoeren. Ga terug en controleer wat u invulde.',
    },
    ours: {
      title: 'Er ging iets mis bij ons',
      text: 'Dit is onze fout, niet de uwe. Uw bestanden zijn nog veilig. Probeer het opnieuw.',
    },
  },
  en: {
    notFound: {
      title: 'This page does not exist',
      text: 'The address may be wrong. Search for the municipality that you need.',
    },
    unknownMunicipality: {
      title: 'We do not know this municipality',
      text: 'There is no municipality with this code. Search for yours by name.',
    },
    unknownFile: {
      title: 'This file is not here',
      text: 'It may have been brought to another municipality. Search for it and look at its files.',
    },
    refused: {
      title: 'This cannot be done',
      text: 'We could not carry out this request. Go back and check what you filled in.',
    },
    ours: {
      title: 'Something went wrong on our side',
      text: 'This is our fault, not yours. Your files are still safe. Please try again.',
    },
  },
}
