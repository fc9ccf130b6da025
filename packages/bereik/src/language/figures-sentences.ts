// SPDX-License-Identifier: EUPL-1.2
import type { Words } from './figures-terms.ts'

/**
 * The central sentences with `{places}` to fill in. Dutch at level B1, u-form. Followers are
 * "volgers" and views "weergaven": no sentence says that somebody is reached.
 */
export const sentenceTemplates = {
  'share-of-followers': {
    nl: 'Van uw volgers op {account} (stand {date}) is {share} {class}.',
    en: 'Of your followers on {account} (as of {date}), {share} are {class}.',
  },
  'share-of-views': {
    nl: 'Van de weergaven op {account} (stand {date}) komt {share} van {class}.',
    en: 'Of the views on {account} (as of {date}), {share} come from {class}.',
  },
  'share-of-residents': {
    nl: 'Onder inwoners is dat {share}.',
    en: 'Among residents it is {share}.',
  },
  'verdict-over': {
    nl: 'Deze groep is er dus vaker bij dan onder inwoners.',
    en: 'So this group is here more often than among residents.',
  },
  'verdict-under': {
    nl: 'Deze groep is er dus minder vaak bij dan onder inwoners.',
    en: 'So this group is here less often than among residents.',
  },
  'verdict-about-equal': {
    nl: 'Dat is ongeveer even vaak.',
    en: 'That is about as often.',
  },
  'verdict-cannot-tell': {
    nl: 'Of dat echt verschilt, is niet te zeggen.',
    en: 'Whether that really differs, cannot be told.',
  },
  'share-withheld': {
    nl: '{class}: {rule}.',
    en: '{class}: {rule}.',
  },
  'not-reached': {
    nl: '{class}: zeker {count} inwoners volgen u hier niet.',
    en: '{class}: at least {count} residents do not follow you here.',
  },
  'conclusion-both': {
    nl: 'Op {account} zijn {over} vaker vertegenwoordigd dan onder inwoners, en {under} minder vaak.',
    en: 'On {account}, {over} are there more often than among residents, and {under} less often.',
  },
  'conclusion-over': {
    nl: 'Op {account} zijn {over} vaker vertegenwoordigd dan onder inwoners.',
    en: 'On {account}, {over} are there more often than among residents.',
  },
  'conclusion-under': {
    nl: 'Op {account} zijn {under} minder vaak vertegenwoordigd dan onder inwoners.',
    en: 'On {account}, {under} are there less often than among residents.',
  },
  'conclusion-equal': {
    nl: 'Op {account} lijken de {layer} op de inwoners, voor zover dat te zeggen is.',
    en: 'On {account}, the {layer} resemble the residents, as far as can be told.',
  },
  'conclusion-nothing': {
    nl: 'Over {account} is geen verschil met inwoners te noemen.',
    en: 'For {account} no difference from residents can be told.',
  },
} as const satisfies Record<string, Words>

export type SentenceId = keyof typeof sentenceTemplates

/** Fills `{name}` in a text; a name without a value stays visible, so that a test finds it. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
