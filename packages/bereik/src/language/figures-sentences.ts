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
    nl: 'Onder inwoners van {range} is dat {share}.',
    en: 'Among residents {range} it is {share}.',
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
  'share-missing': {
    nl: 'Over {class} op {account} is niets te zeggen. {why}',
    en: 'Nothing can be said about {class} on {account}. {why}',
  },
  'under-though-hidden': {
    nl: 'Van uw volgers op {account} (stand {date}) zijn er minder dan 10 {class}. Dat is minder vaak dan onder inwoners.',
    en: 'Of your followers on {account} (as of {date}), fewer than 10 are {class}. That is less often than among residents.',
  },
  'margin-of-share': {
    nl: 'Door afronding in het bestand ligt dit {between}.',
    en: 'By rounding in the file this lies {between}.',
  },
  'not-reached': {
    nl: '{class}: naar schatting volgen minstens {count} inwoners u hier niet.',
    en: '{class}: an estimated {count} residents or more do not follow you here.',
  },
  'not-reached-none': {
    nl: 'Er is niet te zeggen wie u op {account} mist. {why}',
    en: 'Whom you miss on {account} cannot be told. {why}',
  },
  'followers-both': {
    nl: 'Uw volgers op {account} zijn vaker {over} dan uw inwoners, en minder vaak {under}.',
    en: 'Your followers on {account} are more often {over} than your residents, and less often {under}.',
  },
  'followers-over': {
    nl: 'Uw volgers op {account} zijn vaker {over} dan uw inwoners.',
    en: 'Your followers on {account} are more often {over} than your residents.',
  },
  'followers-under': {
    nl: 'Uw volgers op {account} zijn minder vaak {under} dan uw inwoners.',
    en: 'Your followers on {account} are less often {under} than your residents.',
  },
  'views-both': {
    nl: 'Weergaven op {account} komen vaker van {over} dan past bij uw inwoners, en minder vaak van {under}.',
    en: 'Views on {account} come more often from {over} than fits your residents, and less often from {under}.',
  },
  'views-over': {
    nl: 'Weergaven op {account} komen vaker van {over} dan past bij uw inwoners.',
    en: 'Views on {account} come more often from {over} than fits your residents.',
  },
  'views-under': {
    nl: 'Weergaven op {account} komen minder vaak van {under} dan past bij uw inwoners.',
    en: 'Views on {account} come less often from {under} than fits your residents.',
  },
  'all-about-equal': {
    nl: 'De {layer} op {account} lijken op uw inwoners.',
    en: 'The {layer} on {account} resemble your residents.',
  },
  'nothing-to-tell': {
    nl: 'Of de {layer} op {account} van uw inwoners verschillen, is niet te zeggen.',
    en: 'Whether the {layer} on {account} differ from your residents, cannot be told.',
  },
  'source-of-file': {
    nl: 'Bron: bestand van {platform}, stand {date}, lezer {reader}, SHA-256 {hash}.',
    en: 'Source: file of {platform}, as of {date}, reader {reader}, SHA-256 {hash}.',
  },
  'source-of-unnamed-file': {
    nl: 'Bron: bestand van {platform}, stand {date}, lezer {reader}.',
    en: 'Source: file of {platform}, as of {date}, reader {reader}.',
  },
  'source-of-table': {
    nl: 'Inwoners: {publisher}, {table}, {year}.',
    en: 'Residents: {publisher}, {table}, {year}.',
  },
} as const satisfies Record<string, Words>

export type SentenceId = keyof typeof sentenceTemplates

/** Fills `{name}` in a text; a name without a value stays visible, so that a test finds it. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
