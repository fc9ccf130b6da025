// SPDX-License-Identifier: EUPL-1.2
import type { Words } from './figures-terms.ts'

/** Why a figure cannot be made. An id without words does not compile. */
export const reasonWords = {
  'absent-in-file': {
    nl: 'Het bestand noemt voor deze groep geen getal.',
    en: 'The file has no figure for this group.',
  },
  'followers-not-given': {
    nl: 'Het aantal volgers is niet bekend. U kunt het bij het bestand opgeven.',
    en: 'The number of followers is not known. You can give it with the file.',
  },
  'views-not-counted': {
    nl: 'Het aantal weergaven is niet bekend. Het staat in het bestand met uw video’s.',
    en: 'The number of views is not known. It stands in the file with your videos.',
  },
  'reactors-not-in-file': {
    nl: 'Het bestand zegt niet hoeveel verschillende mensen reageerden.',
    en: 'The file does not tell how many different people reacted.',
  },
  'series-break': {
    nl: 'Het platform telt weergaven nu anders dan eerst. Die tellen wij niet bij elkaar op.',
    en: 'The platform counts views in another way than before. These are not added up.',
  },
  'views-are-not-persons': {
    nl: 'Weergaven zijn geen personen: één persoon kan vaker kijken.',
    en: 'Views are not persons: one person may watch more than once.',
  },
  'places-not-in-file': {
    nl: 'Het bestand noemt geen plaatsen.',
    en: 'The file names no places.',
  },
  'places-say-too-little': {
    nl: 'Uit de plaatsen in het bestand is niet af te leiden welke volgers in de gemeente wonen.',
    en: 'The places in the file do not tell which followers live in the municipality.',
  },
  'residents-not-known': {
    nl: 'Van deze gemeente zijn geen inwoners per leeftijd bekend.',
    en: 'No residents per age are known for this municipality.',
  },
  'no-residents-in-class': {
    nl: 'In deze groep zijn geen inwoners.',
    en: 'There are no residents in this group.',
  },
  'shares-do-not-add-up': {
    nl: 'De aandelen in het bestand tellen niet op tot een geheel.',
    en: 'The shares in the file do not add up to a whole.',
  },
  'some-classes-not-shown': {
    nl: 'Niet alle groepen zijn te zien. Dit getal zou ze verraden.',
    en: 'Not all groups are shown. This number would give them away.',
  },
} as const satisfies Record<string, Words>

export type ReasonId = keyof typeof reasonWords

/** Why a figure is held back (method, section 9). */
export const ruleWords = {
  'fewer-than-ten': { nl: 'minder dan 10: verborgen', en: 'fewer than 10: hidden' },
  complementary: {
    nl: 'verborgen om kleine aantallen te beschermen',
    en: 'hidden to protect small numbers',
  },
  dominance: {
    nl: 'verborgen: bijna iedereen in deze kleine groep is gelijk',
    en: 'hidden: nearly everybody in this small group is alike',
  },
  'total-unknown': {
    nl: 'verborgen: het aantal volgers is niet bekend',
    en: 'hidden: the number of followers is not known',
  },
  'views-unknown': {
    nl: 'verborgen: het aantal weergaven is niet bekend. Het staat in het bestand met uw video’s van dezelfde dag',
    en: 'hidden: the number of views is not known. It stands in the file with your videos of the same day',
  },
  'base-under-thirty': {
    nl: 'verborgen: minder dan 30 in totaal',
    en: 'hidden: fewer than 30 in all',
  },
  'released-before': {
    nl: 'verborgen, anders is het uit een eerdere uitgave af te leiden',
    en: 'hidden, or it would follow from an earlier release',
  },
} as const satisfies Record<string, Words>

export type RuleId = keyof typeof ruleWords

/** Why a figure is only near the truth. `{percent}` is filled in. */
export const approximationWords = {
  'five-year-groups-split': {
    nl: 'bij benadering: vijfjaarsgroepen zijn gelijk over hun jaren verdeeld',
    en: 'approximated: five-year groups are spread evenly over their years',
  },
  'table-off': {
    nl: 'bij benadering: de leeftijdstabel van het CBS, per gemeente opgeteld, wijkt hier {percent} af',
    en: 'approximated: the age table of CBS, added up per municipality, is {percent} off here',
  },
} as const satisfies Record<string, Words>

/** After `table-off`, where the residents that the table lacks were added. */
export const repairedWords: Words = {
  nl: 'Wat er ontbrak, is aangevuld.',
  en: 'What it lacked has been added.',
}

export type ApproximationId = keyof typeof approximationWords
