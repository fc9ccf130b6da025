// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../language.ts'

interface ShellTexts {
  readonly skip: string
  readonly menu: string
  readonly start: string
  readonly municipalities: string
  readonly otherLanguage: string
  readonly breadcrumb: string
  readonly footer: string
  readonly accessibility: string
  readonly privacy: string
  readonly api: string
  readonly madeAs: string
  readonly example: string
  readonly removeExample: string
}

export const shellTexts: Texts<ShellTexts> = {
  nl: {
    skip: 'Naar de inhoud',
    menu: 'Hoofdmenu',
    start: 'Start',
    municipalities: 'Gemeenten',
    otherLanguage: 'English',
    breadcrumb: 'Waar u bent',
    footer: 'Over Bereik',
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    api: 'Open API',
    madeAs: 'Bereik is open source. Iedereen mag het gebruiken en verbeteren.',
    example: 'Dit is een voorbeeld. Deze gemeente bestaat niet.',
    removeExample: 'Voorbeeld verwijderen',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    start: 'Home',
    municipalities: 'Municipalities',
    otherLanguage: 'Nederlands',
    breadcrumb: 'Where you are',
    footer: 'About Bereik',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    api: 'Open API',
    madeAs: 'Bereik is open source. Anyone may use and improve it.',
    example: 'This is an example. This municipality does not exist.',
    removeExample: 'Remove the example',
  },
}
