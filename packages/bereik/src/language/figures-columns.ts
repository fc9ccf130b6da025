// SPDX-License-Identifier: EUPL-1.2
import type { Words } from './figures-terms.ts'

/** What the columns of the exported files mean. A column without words does not compile. */
export const columnWords = {
  municipality: { nl: 'Code van de gemeente (CBS)', en: 'Code of the municipality (CBS)' },
  municipality_name: { nl: 'Naam van de gemeente', en: 'Name of the municipality' },
  platform: { nl: 'Platform', en: 'Platform' },
  account: {
    nl: 'Account; leeg als er maar één is',
    en: 'Account; empty where there is only one',
  },
  layer: { nl: 'Wie we tellen', en: 'What is counted' },
  measured_on: { nl: 'Dag waarvoor het geldt', en: 'Day it holds for' },
  base: { nl: 'Waarvan het een deel is', en: 'What it is a part of' },
  range_from: { nl: 'Jongste leeftijd in de tabel', en: 'Youngest age in the table' },
  range_to: {
    nl: 'Oudste leeftijd in de tabel; leeg is geen grens',
    en: 'Oldest age in the table; empty is no limit',
  },
  trait: { nl: 'Kenmerk', en: 'Trait' },
  class: { nl: 'Groep', en: 'Class' },
  n: {
    nl: 'Aantal waarover het aandeel gaat; leeg is niet bekend',
    en: 'Number the share is about; empty is not known',
  },
  coded_share: {
    nl: 'Van welk deel het kenmerk bekend is; leeg: het platform zegt het niet',
    en: 'Part whose trait is known; empty: the platform does not say',
  },
  share: { nl: 'Aandeel van de groep', en: 'Share of the class' },
  residents: {
    nl: 'Aandeel van de groep onder inwoners van dezelfde leeftijden',
    en: 'Share of the class among residents of the same ages',
  },
  residents_count: { nl: 'Aantal inwoners in de groep', en: 'Number of residents in the class' },
  ratio: {
    nl: 'Aandeel gedeeld door aandeel onder inwoners',
    en: 'Share divided by share among residents',
  },
  difference: {
    nl: 'Aandeel min aandeel onder inwoners; 0.01 is één punt',
    en: 'Share minus share among residents; 0.01 is one point',
  },
  per_hundred_residents: {
    nl: 'Hooguit zoveel volgers per 100 inwoners van de groep',
    en: 'At most so many followers per 100 residents of the class',
  },
  not_reached: {
    nl: 'Minstens zoveel inwoners van de groep volgen dit account niet (geschat)',
    en: 'At least so many residents of the class do not follow this account (estimated)',
  },
  among_residents: {
    nl: 'Aandeel van de groep onder inwoners die volgen (alleen grenzen)',
    en: 'Share of the class among residents who follow (bounds only)',
  },
  ratio_below: {
    nl: 'Bij een verborgen aantal onder de tien: de verhouding ligt onder dit getal',
    en: 'For a hidden number below ten: the ratio lies below this number',
  },
  verdict: {
    nl: 'Oordeel; leeg: er is niets te zeggen',
    en: 'Verdict; empty: nothing can be said',
  },
  approximated: { nl: 'Waarom het bij benadering is', en: 'Why it is approximated' },
  sources: {
    nl: 'Bestand (SHA-256, lezer) en tabel waar het uit komt',
    en: 'File (SHA-256, reader) and table it comes from',
  },
  total: { nl: 'Aantal volgers of weergaven', en: 'Number of followers or views' },
  dissimilarity_age: {
    nl: 'Deel dat van leeftijd zou moeten wisselen om op de inwoners te lijken',
    en: 'Part that would have to change age to resemble the residents',
  },
  dissimilarity_gender: {
    nl: 'Deel dat van geslacht zou moeten wisselen om op de inwoners te lijken',
    en: 'Part that would have to change gender to resemble the residents',
  },
  dissimilarity_age_gender: {
    nl: 'Deel dat van leeftijd of geslacht zou moeten wisselen om op de inwoners te lijken',
    en: 'Part that would have to change age or gender to resemble the residents',
  },
  resident_part: {
    nl: 'Deel van de volgers dat in de gemeente woont (alleen grenzen)',
    en: 'Part of the followers who live in the municipality (bounds only)',
  },
  place: { nl: 'Plaats zoals het platform die noemt', en: 'Place as the platform names it' },
  place_municipality: {
    nl: 'Gemeente van die plaats; leeg: niet bekend of niet in Nederland',
    en: 'Municipality of that place; empty: not known or not in the Netherlands',
  },
  count: { nl: 'Aantal van de groep', en: 'Number of the class' },
  reaction: { nl: 'Soort interactie', en: 'Kind of reaction' },
  year: { nl: 'Kalenderjaar; leeg is niet bekend', en: 'Calendar year; empty is not known' },
  reactions: { nl: 'Aantal interacties', en: 'Number of reactions' },
  reactors: {
    nl: 'Verschillende mensen die reageerden; minder dan tien is verborgen',
    en: 'Different people who reacted; fewer than ten are hidden',
  },
  posts: { nl: 'Aantal berichten', en: 'Number of posts' },
  first_published_on: { nl: 'Dag van het eerste bericht', en: 'Day of the first post' },
  last_published_on: { nl: 'Dag van het laatste bericht', en: 'Day of the last post' },
  metric: { nl: 'Wat er geteld is', en: 'What was counted' },
  counted_from: {
    nl: 'Eerste dag van deze manier van tellen; leeg: geen begin bekend',
    en: 'First day of this way of counting; empty: no known begin',
  },
  counted_to: {
    nl: 'Laatste dag van deze manier van tellen; leeg: nog steeds zo',
    en: 'Last day of this way of counting; empty: still so',
  },
  sum: { nl: 'Som over de berichten die het hebben', en: 'Sum over the posts that have it' },
  posts_with_metric: { nl: 'Aantal berichten dat het heeft', en: 'Number of posts that have it' },
} as const satisfies Record<string, Words>

export type ColumnId = keyof typeof columnWords

/** What follows a column's name for the parts of a figure. */
export const figurePartWords = {
  low: { nl: 'laagste waarde binnen de marge', en: 'lowest value within the margin' },
  high: { nl: 'hoogste waarde binnen de marge', en: 'highest value within the margin' },
  interval: { nl: 'soort marge', en: 'kind of margin' },
  state: {
    nl: 'value: er is een getal; withheld: verborgen; unavailable: niet te maken',
    en: 'value: there is a number; withheld: hidden; unavailable: cannot be made',
  },
  reason: {
    nl: 'waarom er geen getal is; leeg bij een getal',
    en: 'why there is no number; empty with a number',
  },
} as const satisfies Record<string, Words>

export type FigurePartId = keyof typeof figurePartWords
