// SPDX-License-Identifier: EUPL-1.2
import type { Words } from './figures-terms.ts'

/** How a figure was made. An id without words does not compile. */
export const methodWords = {
  'share-as-in-file': {
    nl: 'aandeel zoals het in het bestand staat',
    en: 'share as it stands in the file',
  },
  'share-of-counted-views': {
    nl: 'weergaven van de groep gedeeld door alle weergaven met bekende leeftijd en geslacht',
    en: 'views of the group divided by all views with known age and gender',
  },
  'share-of-counts': {
    nl: 'aantal van de groep gedeeld door alle aantallen in de tabel',
    en: 'number of the group divided by all numbers in the table',
  },
  'count-in-file': { nl: 'aantal zoals het in het bestand staat', en: 'number as in the file' },
  'reactions-counted': {
    nl: 'interacties in de bestanden, geteld',
    en: 'reactions in the files, counted',
  },
  'reactors-counted': {
    nl: 'verschillende mensen die reageerden, geteld zonder naam',
    en: 'different people who reacted, counted without a name',
  },
  'total-of-a-day': {
    nl: 'aantal volgers op die dag, uit het bestand met volgers per dag',
    en: 'number of followers on that day, from the file with followers per day',
  },
  'total-of-videos': {
    nl: 'weergaven van de video’s in een bestand van dezelfde dag',
    en: 'views of the videos in a file of the same day',
  },
  'total-in-file': { nl: 'aantal zoals het in het bestand staat', en: 'number as in the file' },
  'total-given': {
    nl: 'aantal dat bij het bestand is opgegeven',
    en: 'number given with the file',
  },
  'total-counted': { nl: 'opgeteld over de berichten', en: 'added up over the posts' },
  'population-register': {
    nl: 'bevolkingsregister, teruggebracht tot dezelfde leeftijden',
    en: 'population register, cut to the same ages',
  },
  'representation-ratio': {
    nl: 'aandeel gedeeld door aandeel onder inwoners',
    en: 'share divided by share among residents',
  },
  'representation-difference': {
    nl: 'aandeel min aandeel onder inwoners',
    en: 'share minus share among residents',
  },
  'followers-per-hundred-residents': {
    nl: 'volgers van de groep per 100 inwoners van de groep; volgers kunnen ook elders wonen',
    en: 'followers of the group per 100 residents of the group; followers may live elsewhere',
  },
  'residents-not-reached': {
    nl: 'inwoners van de groep min hooguit bereikte inwoners',
    en: 'residents of the group minus residents reached at most',
  },
  'among-residents-bounds': {
    nl: 'grenzen uit het deel van de volgers dat in de gemeente woont',
    en: 'bounds from the part of the followers who live in the municipality',
  },
  'resident-part-bounds': {
    nl: 'grenzen uit de plaatsen in het bestand',
    en: 'bounds from the places in the file',
  },
  dissimilarity: {
    nl: 'halve som van de verschillen met inwoners',
    en: 'half the sum of the differences with residents',
  },
} as const satisfies Record<string, Words>

export type MethodId = keyof typeof methodWords
