// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './catalogue.ts'

/** How a line of the health page stands, and why. */
export const healthReasons = {
  'up-to-date': {
    nl: { reason: 'Alles is binnen.', todo: 'U hoeft nu niets te doen.' },
    en: { reason: 'All is in.', todo: 'There is nothing to do now.' },
  },
  'never-brought': {
    nl: {
      reason: 'Hiervan is nog geen bestand gebracht.',
      todo: 'Haal dit bestand op en breng het.',
    },
    en: {
      reason: 'No file of this was brought yet.',
      todo: 'Download this file and bring it.',
    },
  },
  'too-old': {
    nl: {
      reason: 'Het laatste bestand is oud. Cijfers van toen kunt u later niet meer ophalen.',
      todo: 'Haal een nieuw bestand op en breng het.',
    },
    en: {
      reason: 'The last file is old. Figures of the past cannot be fetched later.',
      todo: 'Download a new file and bring it.',
    },
  },
  'days-absent': {
    nl: {
      reason: 'Tussen de eerste en de laatste dag ontbreken dagen. Die zijn niet 0 maar onbekend.',
      todo: 'Haal de reeks opnieuw op met een periode waarin deze dagen vallen.',
    },
    en: {
      reason: 'Days are missing between the first and the last. They are not 0 but unknown.',
      todo: 'Download the series again for a period with these days in it.',
    },
  },
  'absent-is-none': {
    nl: {
      reason: 'Dagen zonder nieuwe volgers laat het platform weg. Dat is geen gat.',
      todo: 'U hoeft nu niets te doen.',
    },
    en: {
      reason: 'The platform leaves out days without new followers. That is no gap.',
      todo: 'There is nothing to do now.',
    },
  },
  'stopped-before-others': {
    nl: {
      reason: 'Andere cijfers van dit account gaan door, dit cijfer niet.',
      todo: 'Kijk of u dit cijfer bij het ophalen hebt aangevinkt. Geeft het platform het niet meer? Dan is het niet beschikbaar.',
    },
    en: {
      reason: 'Other figures of this account go on, this one does not.',
      todo: 'See whether you ticked this figure when downloading. If the platform no longer gives it, it is not available.',
    },
  },
  'metric-retired': {
    nl: {
      reason: 'Het platform geeft dit cijfer niet meer. Dat is niet 0 maar niet beschikbaar.',
      todo: 'U kunt hier niets aan doen. Wat er was, blijft staan.',
    },
    en: {
      reason: 'The platform no longer gives this figure. That is not 0 but not available.',
      todo: 'There is nothing you can do. What there was stays.',
    },
  },
} as const satisfies Record<string, Record<Language, { reason: string; todo: string }>>

export type HealthReason = keyof typeof healthReasons

export const healthReasonIds = Object.keys(healthReasons) as HealthReason[]

/** Words of the health page and command. */
export const healthWords = {
  audience: { nl: 'Wie u bereikt', en: 'Whom you reach' },
  reactions: { nl: 'Interacties van mensen', en: 'Reactions of people' },
  posts: { nl: 'Berichten', en: 'Posts' },
  withheld: { nl: 'niet getoond', en: 'not shown' },
  unavailable: { nl: 'niet beschikbaar', en: 'not available' },
  nothingYet: { nl: 'Er zijn nog geen bestanden.', en: 'There are no files yet.' },
  gap: {
    nl: 'Er ontbreken {days} dagen tussen {from} en {to}.',
    en: '{days} days are missing between {from} and {to}.',
  },
} as const satisfies Record<string, Record<Language, string>>

/** The tables of an audience, by what they divide it. */
export const audiencePartWords = {
  followers: { nl: 'Aantal volgers', en: 'Number of followers' },
  'age-gender': { nl: 'Leeftijd en geslacht', en: 'Age and gender' },
  age: { nl: 'Leeftijd', en: 'Age' },
  gender: { nl: 'Geslacht', en: 'Gender' },
  places: { nl: 'Plaatsen', en: 'Places' },
  place: { nl: 'Plaatsen', en: 'Places' },
  countries: { nl: 'Landen', en: 'Countries' },
  country: { nl: 'Landen', en: 'Countries' },
  pages: { nl: 'Andere pagina’s', en: 'Other pages' },
  industry: { nl: 'Bedrijfstakken', en: 'Industries' },
  'job-function': { nl: 'Functies', en: 'Job functions' },
  seniority: { nl: 'Niveaus', en: 'Seniorities' },
  'company-size': { nl: 'Bedrijfsgroottes', en: 'Company sizes' },
} as const satisfies Record<string, Record<Language, string>>

export const audienceParts = Object.keys(audiencePartWords) as (keyof typeof audiencePartWords)[]
