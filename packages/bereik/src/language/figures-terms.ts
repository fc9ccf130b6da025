// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId, ReactionKind } from '@bereik/inlets'
import type { Language } from './catalogue.ts'

/** Words for one id in every language. */
export type Words = Readonly<Record<Language, string>>

/** Names as the platforms write them; the same in both languages. */
export const platformNames: Readonly<Record<PlatformId, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  threads: 'Threads',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  whatsapp: 'WhatsApp',
  nextdoor: 'Nextdoor',
}

/** What is counted. `views` are weergaven, never "kijkers": one person may view ten times. */
export const layerWords = {
  followers: { nl: 'volgers', en: 'followers' },
  views: { nl: 'weergaven', en: 'views' },
  residents: { nl: 'inwoners', en: 'residents' },
  visitors: { nl: 'bezoeken aan de pagina', en: 'visits to the page' },
} as const satisfies Record<string, Words>

export const traitWords = {
  age: { nl: 'leeftijd', en: 'age' },
  gender: { nl: 'geslacht', en: 'gender' },
  'age-gender': { nl: 'leeftijd en geslacht', en: 'age and gender' },
  industry: { nl: 'bedrijfstak', en: 'industry' },
  'job-function': { nl: 'functie', en: 'job function' },
  seniority: { nl: 'niveau van de functie', en: 'seniority' },
  'company-size': { nl: 'grootte van de organisatie', en: 'company size' },
  place: { nl: 'plaats', en: 'place' },
  country: { nl: 'land', en: 'country' },
} as const satisfies Record<string, Words>

/** What somebody did in response, as a row of a table says it. */
export const reactionWords = {
  comment: { nl: 'opmerkingen', en: 'comments' },
  like: { nl: 'likes en emoji', en: 'likes and emoji' },
  share: { nl: 'gedeeld', en: 'shares' },
  quote: { nl: 'gedeeld met eigen tekst', en: 'quotes' },
  mention: { nl: 'berichten over de gemeente', en: 'messages about the municipality' },
} as const satisfies Record<ReactionKind, Words>

/** The four verdicts as a row of a table says them. */
export const verdictWords = {
  over: { nl: 'vaker dan onder inwoners', en: 'more often than among residents' },
  'about-equal': {
    nl: 'ongeveer even vaak als onder inwoners',
    en: 'about as often as among residents',
  },
  under: { nl: 'minder vaak dan onder inwoners', en: 'less often than among residents' },
  'cannot-tell': { nl: 'niet te zeggen', en: 'cannot tell' },
} as const satisfies Record<string, Words>

/** The four verdicts where there is little room (in a picture, on a phone). */
export const shortVerdictWords = {
  over: { nl: 'vaker', en: 'more often' },
  'about-equal': { nl: 'ongeveer even vaak', en: 'about as often' },
  under: { nl: 'minder vaak', en: 'less often' },
  'cannot-tell': { nl: 'niet te zeggen', en: 'cannot tell' },
} as const satisfies Record<string, Words>

/** What the low and the high end of a figure mean. Only sampling and credible may say 95 %. */
export const intervalWords = {
  sampling: { nl: '95 %-marge van een steekproef', en: '95 % margin of a sample' },
  bounds: {
    nl: 'uiterste grenzen: afronding en wat we niet weten samen',
    en: 'outer bounds: rounding and what is not known together',
  },
  rounding: { nl: 'marge door afronding in het bestand', en: 'margin by rounding in the file' },
  prediction: { nl: 'marge van een voorspelling', en: 'margin of a prediction' },
  credible: { nl: '95 %-marge van een model', en: '95 % margin of a model' },
} as const satisfies Record<string, Words>

export const doorWords = {
  own: {
    nl: 'Eigen gebruik: dit staat niet klaar om te publiceren. Kleine aantallen zijn niet verborgen.',
    en: 'Own use: not fit for publication. Small numbers are not hidden.',
  },
  public: {
    nl: 'Openbaar: aantallen onder de tien zijn verborgen.',
    en: 'Public: numbers below ten are hidden.',
  },
} as const satisfies Record<string, Words>
