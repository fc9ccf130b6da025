// SPDX-License-Identifier: EUPL-1.2
import type { TextPageTexts } from '../components/TextPage.tsx'
import type { Texts } from '../language.ts'

export const accessibilityTexts: Texts<TextPageTexts> = {
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Bereik kunnen gebruiken. Hier leest u hoever we zijn.',
    parts: [
      {
        heading: 'Waar we ons aan houden',
        text: [
          'We bouwen naar WCAG 2.2, niveau A en AA.',
          'Een computer controleert elke pagina bij elke verandering, in beide talen. Er is nog geen onderzoek door mensen met een beperking gedaan.',
        ],
      },
      {
        heading: 'Wat u kunt verwachten',
        text: [],
        list: [
          'Alles werkt met alleen het toetsenbord.',
          'Alles werkt zonder JavaScript.',
          'Bij elk plaatje staat een conclusie in woorden en een tabel met dezelfde getallen.',
          'Kleur is nooit het enige teken.',
          'De pagina’s passen op een smal scherm en bij 200 procent vergroting.',
        ],
      },
      {
        heading: 'Wat nog niet goed is',
        text: [],
        list: [
          'Brede tabellen schuift u op een smal scherm opzij.',
          'De namen van knoppen bij Meta zijn vaak Engels. Wij nemen ze letterlijk over.',
        ],
      },
      {
        heading: 'De verklaring van uw gemeente',
        text: [
          'Een gemeente die Bereik aanbiedt, geeft zelf een toegankelijkheidsverklaring. De maker van Bereik kan dat niet voor haar doen.',
        ],
      },
      {
        heading: 'Iets gevonden?',
        text: ['Vertel het aan de gemeente die deze site aanbiedt, of aan de makers van Bereik.'],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everyone must be able to use Bereik. Here you read how far we are.',
    parts: [
      {
        heading: 'What we keep to',
        text: [
          'We build to WCAG 2.2, levels A and AA.',
          'A machine checks every page at every change, in both languages. People with a disability have not tested it yet.',
        ],
      },
      {
        heading: 'What you can expect',
        text: [],
        list: [
          'Everything works with the keyboard alone.',
          'Everything works without JavaScript.',
          'Every picture has a conclusion in words and a table with the same numbers.',
          'Colour is never the only sign.',
          'The pages fit a narrow screen and 200 per cent zoom.',
        ],
      },
      {
        heading: 'What is not right yet',
        text: [],
        list: [
          'On a narrow screen you scroll wide tables sideways.',
          'Place names and some official terms are Dutch on the English pages too.',
        ],
      },
      {
        heading: 'Your municipality’s statement',
        text: [
          'A municipality that offers Bereik gives its own accessibility statement. The makers of Bereik cannot do that on its behalf.',
        ],
      },
      {
        heading: 'Found something?',
        text: ['Tell the municipality that offers this site, or the makers of Bereik.'],
      },
    ],
  },
}
