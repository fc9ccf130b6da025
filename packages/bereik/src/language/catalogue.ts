// SPDX-License-Identifier: EUPL-1.2

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** What went wrong and what to do, with `{parameter}` where a parameter of the fault is filled in. */
export interface FaultWords {
  readonly message: string
  readonly fix: string
}

/** One part of the fault catalogue: code -> words per language. A code stands in one part only. */
export type FaultCatalogue = Readonly<Record<string, Readonly<Record<Language, FaultWords>>>>
