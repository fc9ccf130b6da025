// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../language.ts'

interface MunicipalitiesTexts {
  readonly title: string
  readonly found: (count: number, text: string) => string
  readonly none: (text: string) => string
  readonly noneFix: string
  readonly total: (count: number) => string
  readonly abolished: (year: number) => string
  readonly nowIn: string
  readonly example: string
  readonly provincesLabel: string
  /** Before the name of one, which may be the name of a municipality too. */
  readonly province: string
  readonly backToAll: string
}

export const municipalitiesTexts: Texts<MunicipalitiesTexts> = {
  nl: {
    title: 'Gemeenten',
    found: (count, text) =>
      count === 1
        ? `1 gemeente gevonden voor “${text}”`
        : `${count} gemeenten gevonden voor “${text}”`,
    none: (text) => `Geen gemeente gevonden voor “${text}”`,
    noneFix: 'Controleer de naam. Een deel van de naam is genoeg.',
    total: (count) => `Nederland heeft ${count} gemeenten in 2026.`,
    abolished: (year) => `opgeheven, bestond tot en met ${year}`,
    nowIn: 'Hoort nu bij',
    example: 'voorbeeld',
    provincesLabel: 'Ga naar een provincie',
    province: 'Provincie',
    backToAll: 'Alle gemeenten',
  },
  en: {
    title: 'Municipalities',
    found: (count, text) =>
      count === 1
        ? `1 municipality found for “${text}”`
        : `${count} municipalities found for “${text}”`,
    none: (text) => `No municipality found for “${text}”`,
    noneFix: 'Check the name. Part of the name is enough.',
    total: (count) => `The Netherlands has ${count} municipalities in 2026.`,
    abolished: (year) => `abolished, existed up to and including ${year}`,
    nowIn: 'Now part of',
    example: 'example',
    provincesLabel: 'Go to a province',
    province: 'Province of',
    backToAll: 'All municipalities',
  },
}
