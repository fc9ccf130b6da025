// SPDX-License-Identifier: EUPL-1.2
import type { AgeBand, AgeRange, Gender, PlatformId } from '@bereik/inlets'
import type { BaseId } from '../../language/figures-bases.ts'
import type { MethodId } from '../../language/figures-methods.ts'
import type { Layer, Trait } from '../reach-answer.ts'

/**
 * One cell of a table: a share as printed and half its rounding step. A joint table has cells with
 * both; a table by age alone has cells without a gender, one by gender alone cells without an age.
 */
export interface TallyCell {
  /** null: both genders together. */
  readonly gender: Gender | null
  /** null: all ages together. */
  readonly age: AgeBand | null
  readonly share: number
  /** Largest rounding error of `share`, a fraction; 0 where units were counted. */
  readonly halfStep: number
}

/** A share of followers per place, as the platform names the place. */
export interface TallyPlace {
  readonly name: string
  readonly share: number
  readonly halfStep: number
}

/** Number of units in a layer and how it became known. */
export interface TallyTotal {
  readonly count: number
  readonly method: MethodId
  /** True: added up over a change of definition. Enough to protect small cells, no figure to show. */
  readonly isAcrossBreak?: true
  /** The day it holds for, ISO, where that is not the day of the layer. */
  readonly on?: string
}

/** Part of the units with a known trait; null: the platform does not say. */
export type CodedShares = Readonly<Record<'age' | 'gender', number | null>>

/**
 * Shares per age and gender for one layer of one account on one day. Raw: it may hold cells of a
 * few persons, so no door takes it; the disclosure gate makes a released tally of it.
 */
export interface Tally {
  readonly municipality: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly layer: Layer
  /** Days of publication the layer is about; null for a stock on one day. */
  readonly period: { readonly from: string; readonly to: string } | null
  readonly measuredOn: string
  /** What the file tells: the joint table with its margins, or one or both margins alone. */
  readonly traits: readonly Trait[]
  /** Ages the layout says it covers. */
  readonly range: AgeRange
  /** Every band of the declared range, youngest first, present or not; none without ages. */
  readonly bands: readonly AgeBand[]
  /** Margins alone are never crossed: their cells stand beside each other. */
  readonly cells: readonly TallyCell[]
  readonly total: TallyTotal | null
  readonly codedShare: CodedShares
  /** Whether shares are of all units, unknown ones too, or of those with a known trait. */
  readonly sharesOf: 'all' | 'known'
  readonly base: BaseId
  readonly method: MethodId
  readonly places: readonly TallyPlace[]
  readonly importIds: readonly string[]
}

/** Every trait of a joint table. */
export const jointTraits: readonly Trait[] = ['age', 'gender', 'age-gender']

export function isJoint({ traits }: Pick<Tally, 'traits'>): boolean {
  return traits.includes('age-gender')
}

/** The cell of a band and gender, undefined where the file has none (missing is not zero). */
export function cellOf(
  tally: Tally,
  gender: Gender | null,
  age: AgeBand | null,
): TallyCell | undefined {
  return tally.cells.find((cell) => cell.gender === gender && cell.age === age)
}

/** The coded share of a trait; both are the same in a joint table. */
export function codedShareOf(coded: CodedShares, trait: Trait): number | null {
  return trait === 'gender' ? coded.gender : coded.age
}
