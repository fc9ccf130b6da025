// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../language.ts'

interface StartTexts {
  readonly title: string
  readonly lead: string
  readonly sentences: readonly string[]
  readonly searchHeading: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly searchButton: string
  readonly allMunicipalities: string
  readonly howHeading: string
  readonly steps: readonly { readonly name: string; readonly text: string }[]
  readonly exampleHeading: string
  readonly exampleText: string
  readonly exampleLink: string
  readonly neverHeading: string
  readonly never: readonly string[]
}

export const startTexts: Texts<StartTexts> = {
  nl: {
    title: 'Weet wie u bereikt',
    lead: 'Bereik laat zien wie uw gemeente bereikt op sociale media, en wie niet.',
    sentences: [
      'U haalt zelf een bestand op bij Facebook of Instagram. Dat kan zonder sleutel of extra account.',
      'Bereik zet uw volgers naast uw inwoners, per leeftijd en geslacht.',
      'Niemand wordt gevolgd: er zijn alleen totalen.',
    ],
    searchHeading: 'Zoek uw gemeente',
    searchLabel: 'Naam van de gemeente',
    searchHint: 'Ook de naam van een gemeente die is opgeheven mag.',
    searchButton: 'Zoeken',
    allMunicipalities: 'Bekijk alle gemeenten',
    howHeading: 'Zo werkt het',
    steps: [
      {
        name: 'Haal uw bestand op.',
        text: 'Bij uw gemeente staat stap voor stap hoe u dat doet.',
      },
      {
        name: 'Zet het bestand op de pagina.',
        text: 'Bereik leest het en vertelt wat er wel en niet in staat.',
      },
      {
        name: 'Bekijk wie u bereikt.',
        text: 'U ziet welke groepen u mist, en u krijgt een verslag om door te geven.',
      },
    ],
    exampleHeading: 'Eerst even kijken?',
    exampleText: 'Er is een voorbeeld met verzonnen cijfers.',
    exampleLink: 'Bekijk Voorbeelddorp',
    neverHeading: 'Wat Bereik nooit doet',
    never: [
      'Bereik opent of bewaart nooit het profiel van een persoon.',
      'Bereik raadt nooit iemands leeftijd, geslacht of herkomst.',
      'Bereik toont in het openbaar geen groep van minder dan tien mensen.',
    ],
  },
  en: {
    title: 'Know whom you reach',
    lead: 'Bereik shows whom your municipality reaches on social media, and whom it does not.',
    sentences: [
      'You download a file from Facebook or Instagram yourself. You need no key and no extra account.',
      'Bereik puts your followers beside your residents, by age and gender.',
      'Nobody is followed: there are only totals.',
    ],
    searchHeading: 'Find your municipality',
    searchLabel: 'Name of the municipality',
    searchHint: 'The name of an abolished municipality works too.',
    searchButton: 'Search',
    allMunicipalities: 'See all municipalities',
    howHeading: 'How it works',
    steps: [
      {
        name: 'Download your file.',
        text: 'Your municipality’s page tells you how, step by step.',
      },
      {
        name: 'Drop the file on the page.',
        text: 'Bereik reads it and tells what is in it and what is not.',
      },
      {
        name: 'See whom you reach.',
        text: 'You see which groups you miss, and you get a report to hand on.',
      },
    ],
    exampleHeading: 'Want to look first?',
    exampleText: 'There is an example with made-up numbers.',
    exampleLink: 'See Voorbeelddorp',
    neverHeading: 'What Bereik never does',
    never: [
      'Bereik never opens or keeps the profile of a person.',
      'Bereik never guesses anyone’s age, gender or origin.',
      'Bereik never shows a group of fewer than ten people in public.',
    ],
  },
}
