// SPDX-License-Identifier: EUPL-1.2
import type { Words } from './figures-terms.ts'

/** Of what a figure is a share or a number. An id without words does not compile. */
export const baseWords = {
  'followers-with-known-age-and-gender': {
    nl: 'van de volgers van wie het platform leeftijd en geslacht noemt',
    en: 'of followers whose age and gender the platform states',
  },
  'three-second-views-with-known-age-and-gender': {
    nl: 'van de weergaven van 3 seconden of langer waarvan leeftijd en geslacht bekend zijn',
    en: 'of views of 3 seconds or more whose age and gender are known',
  },
  'views-with-known-age-and-gender': {
    nl: 'van de weergaven waarvan leeftijd en geslacht bekend zijn',
    en: 'of views whose age and gender are known',
  },
  'followers-of-the-account': {
    nl: 'van alle volgers van het account',
    en: 'of all followers of the account',
  },
  'residents-of-the-same-ages': {
    nl: 'van de inwoners van dezelfde leeftijden',
    en: 'of residents of the same ages',
  },
  'residents-of-the-class': {
    nl: 'van de inwoners in deze groep',
    en: 'of residents in this group',
  },
  'residents-who-follow': {
    nl: 'van de inwoners die het account volgen',
    en: 'of residents who follow the account',
  },
  'layer-beside-residents': {
    nl: 'vergeleken met inwoners van dezelfde leeftijden',
    en: 'compared with residents of the same ages',
  },
} as const satisfies Record<string, Words>

export type BaseId = keyof typeof baseWords
