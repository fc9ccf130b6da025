// SPDX-License-Identifier: EUPL-1.2
import type { AgeBand, AgeRange, Gender, PlatformId } from '@bereik/inlets'
import type { BaseId } from '../language/figures-bases.ts'
import type { MethodId } from '../language/figures-methods.ts'
import type { Layer } from './reach-answer.ts'

/** One cell of the age and gender table: a share as printed and half its rounding step. */
export interface TallyCell {
  readonly gender: Gender
  readonly age: AgeBand
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
}

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
  /** Ages the layout says it covers. */
  readonly range: AgeRange
  /** Every band of the declared range, youngest first, present in the file or not. */
  readonly bands: readonly AgeBand[]
  readonly cells: readonly TallyCell[]
  readonly total: TallyTotal | null
  /** Part of the units with a known trait; null: the platform does not say. */
  readonly codedShare: number | null
  readonly base: BaseId
  readonly method: MethodId
  readonly places: readonly TallyPlace[]
  readonly importIds: readonly string[]
}

/** The cell of a band and gender, undefined where the file has none (missing is not zero). */
export function cellOf(tally: Tally, gender: Gender, age: AgeBand): TallyCell | undefined {
  return tally.cells.find((cell) => cell.gender === gender && cell.age === age)
}
