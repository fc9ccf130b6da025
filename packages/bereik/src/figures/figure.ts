// SPDX-License-Identifier: EUPL-1.2
import type { BaseId } from '../language/figures-bases.ts'
import type { MethodId } from '../language/figures-methods.ts'
import type { ApproximationId, ReasonId, RuleId } from '../language/figures-reasons.ts'

/** Only `sampling` and `credible` may be called "95 %". */
export type IntervalKind = 'sampling' | 'bounds' | 'rounding' | 'prediction' | 'credible'

/** Where a figure comes from: a file that was imported, or a published table. */
export type Source =
  | {
      readonly kind: 'file'
      /** null in what is public: it would let anyone try out the numbers that are hidden. */
      readonly sha256: string | null
      readonly reader: string
      readonly measuredOn: string
    }
  | {
      readonly kind: 'table'
      readonly publisher: string
      readonly table: string
      readonly year: string
    }

/** Why a figure is only near the truth, and by how much where that is known (fraction, signed). */
export interface Approximation {
  readonly reason: ApproximationId
  readonly offBy: number | null
  /** The same after the table was repaired; absent where it was not. */
  readonly remaining?: number
}

/** A number as Bereik tells it: never bare. Shares are fractions; `base`, `method` are ids with words in language/. */
export interface FigureValue {
  readonly state: 'value'
  readonly value: number
  readonly low: number
  readonly high: number
  readonly intervalKind: IntervalKind
  readonly confidence?: number
  /** Number of units the figure is about (followers, views, residents); absent when not known. */
  readonly n?: number
  readonly effectiveN?: number
  /** Part of the units whose trait is known; null: the platform does not say. */
  readonly codedShare?: number | null
  readonly base: BaseId
  readonly measuredOn: string
  readonly method: MethodId
  readonly sources: readonly Source[]
  readonly approximated?: readonly Approximation[]
}

/** Too small to show. `ratioBelow` lets "under" still be said where it holds (method, section 9). */
export interface FigureWithheld {
  readonly state: 'withheld'
  readonly rule: RuleId
  readonly ratioBelow?: number
}

export interface FigureUnavailable {
  readonly state: 'unavailable'
  readonly reason: ReasonId
}

export type Figure = FigureValue | FigureWithheld | FigureUnavailable
