// SPDX-License-Identifier: EUPL-1.2
import type { AgeRange, Gender, PlatformId } from '@bereik/inlets'
import type { BaseId } from '../../language/figures-bases.ts'
import type { MethodId } from '../../language/figures-methods.ts'
import type { RuleId } from '../../language/figures-reasons.ts'
import type { AudienceLayer, PartTrait } from '../audiences/audience-table.ts'
import type { Layer, Trait } from '../reach-answer.ts'
import type { PartClass } from '../tallies/part-tables.ts'
import type { CodedShares, Tally, TallyTotal } from '../tallies/tally.ts'

/** For whom figures are made: the adviser on her own machine, or anyone (method, section 9). */
export type Door = 'own' | 'public'

interface ReleasedValue {
  readonly state: 'value'
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A share that passed the gate, or the reason why there is none. Fractions. */
export type ReleasedShare =
  | ReleasedValue
  | { readonly state: 'withheld'; readonly rule: RuleId }
  | { readonly state: 'unavailable'; readonly reason: 'absent-in-file' }

export interface ReleasedClass {
  readonly trait: Trait
  readonly class: string
  /** null: both genders together. */
  readonly gender: Gender | null
  /** null: all ages of the declared range together. */
  readonly ages: AgeRange | null
  readonly share: ReleasedShare
}

export interface ReleasedPlace {
  readonly name: string
  readonly share: ReleasedValue
}

/** What is left of a tally behind the gate. All later figures are computed from this alone. */
export interface ReleasedTally {
  readonly door: Door
  readonly platform: PlatformId
  readonly account: string | null
  readonly layer: Layer
  readonly period: { readonly from: string; readonly to: string } | null
  readonly measuredOn: string
  readonly traits: readonly Trait[]
  readonly range: AgeRange
  readonly base: BaseId
  readonly method: MethodId
  /** Number of units; null: not known, or too small to tell. */
  readonly total: TallyTotal | null
  /** The rule the number of units is hidden by; null: it is shown or not known. */
  readonly totalRule: RuleId | null
  readonly codedShare: CodedShares
  readonly sharesOf: Tally['sharesOf']
  /** Age classes, then genders, then both. */
  readonly classes: readonly ReleasedClass[]
  /** Those that may be seen; a place of a few followers is not even named. */
  readonly places: readonly ReleasedPlace[]
  /** Whether the file names places at all. */
  readonly hasPlaces: boolean
  readonly importIds: readonly string[]
}

/** What the public could see of one table on one day: kept, so that a later release cannot give a hidden number back. */
export interface ReleasedPartition {
  readonly municipality: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly layer: AudienceLayer
  readonly measuredOn: string
  /** Which table it was: the joint one, one by age or gender alone, or parts of another trait. */
  readonly table: ReleasedTable
  /** Age classes as released, youngest first; of other traits the classes that were shown. */
  readonly bands: readonly string[]
  /** Classes of any trait that were hidden. */
  readonly hidden: readonly string[]
}

export const releasedTables = [
  'age',
  'gender',
  'age-gender',
  'country',
  'place',
  'industry',
  'job-function',
  'seniority',
  'company-size',
] as const satisfies readonly (Trait | PartTrait)[]

type ReleasedTable = (typeof releasedTables)[number]

/** What is left of a table by a trait without residents: industries, company sizes, countries. */
export interface ReleasedParts {
  readonly door: Door
  readonly platform: PlatformId
  readonly account: string | null
  readonly layer: AudienceLayer
  readonly trait: PartTrait
  readonly measuredOn: string
  readonly base: BaseId
  /** Units with a class; null: not known, or too small to tell. */
  readonly total: number | null
  /** Why nothing is shown; null where something is. */
  readonly rule: RuleId | null
  readonly classes: readonly PartClass[]
  readonly rest: { readonly count: number; readonly share: number } | null
  readonly importIds: readonly string[]
}
