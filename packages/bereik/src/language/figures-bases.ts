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
  'followers-with-known-age': {
    nl: 'van de volgers van wie het platform de leeftijd noemt',
    en: 'of followers whose age the platform states',
  },
  'followers-with-known-gender': {
    nl: 'van de volgers van wie het platform het geslacht noemt; hun leeftijd is niet bekend',
    en: 'of followers whose gender the platform states; their age is not known',
  },
  'followers-of-any-age': {
    nl: 'van alle volgers van het account; hun leeftijd is niet bekend',
    en: 'of all followers of the account; their age is not known',
  },
  'views-with-known-age': {
    nl: 'van de weergaven waarvan de leeftijd bekend is',
    en: 'of views whose age is known',
  },
  'views-with-known-gender': {
    nl: 'van de weergaven waarvan het geslacht bekend is',
    en: 'of views whose gender is known',
  },
  'views-by-signed-in-people': {
    nl: 'van de weergaven door mensen die waren ingelogd',
    en: 'of views by people who were signed in',
  },
  'signed-in-views-with-known-age': {
    nl: 'van de weergaven door mensen die waren ingelogd, waarvan de leeftijd bekend is',
    en: 'of views by people who were signed in and whose age is known',
  },
  'signed-in-views-with-known-gender': {
    nl: 'van de weergaven door mensen die waren ingelogd, waarvan het geslacht bekend is',
    en: 'of views by people who were signed in and whose gender is known',
  },
  'followers-with-known-trait': {
    nl: 'van de volgers van wie het platform dit noemt',
    en: 'of followers of whom the platform states this',
  },
  'views-with-known-trait': {
    nl: 'van de weergaven waarvan dit bekend is',
    en: 'of views of which this is known',
  },
  'visits-with-known-trait': {
    nl: 'van de bezoeken aan de pagina waarvan dit bekend is',
    en: 'of visits to the page of which this is known',
  },
  'reactions-in-the-files': {
    nl: 'van de interacties in de bestanden',
    en: 'of reactions in the files',
  },
  'people-who-reacted': {
    nl: 'van de mensen die reageerden',
    en: 'of people who reacted',
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
