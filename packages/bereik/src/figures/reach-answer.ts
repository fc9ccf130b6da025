// SPDX-License-Identifier: EUPL-1.2
import type { AgeRange, PlatformId, ReactionKind } from '@bereik/inlets'
import type { BaseId } from '../language/figures-bases.ts'
import type { AudienceTable } from './audiences/audience-table.ts'
import type { Figure, Source } from './figure.ts'

export type Layer = 'followers' | 'views'
export type Trait = 'age' | 'gender' | 'age-gender'
export type Verdict = 'over' | 'under' | 'about-equal' | 'cannot-tell'

/** One class of one trait of one layer of one account, beside the residents of the same ages. */
export interface Comparison {
  readonly platform: PlatformId
  readonly account: string | null
  readonly layer: Layer
  /** The day the layer holds for, ISO date. */
  readonly measuredOn: string
  readonly base: BaseId
  readonly range: AgeRange
  readonly trait: Trait
  /** `18-24` ... `65+`, merged bands as `18-34`; `women`, `men`; `women 18-24`. */
  readonly class: string
  /** Share of the class in the layer, as in the file, fraction. */
  readonly share: Figure
  /** Share of the class among residents of the same ages, fraction; n is all residents in the range. */
  readonly residents: Figure
  /** Number of residents in the class. */
  readonly residentsCount: Figure
  readonly ratio: Figure
  readonly difference: Figure
  /** At most this many followers per 100 residents of the class; unavailable for views. */
  readonly perHundredResidents: Figure
  /** Residents of the class that this account surely does not reach: N (1 - min(1, h)). */
  readonly notReached: Figure
  /** Share among residents who follow (bounds), where places are known. */
  readonly amongResidents: Figure
  /** null when share or residents is not a value and nothing can be said. */
  readonly verdict: Verdict | null
}

/** What holds for one layer of one account as a whole. */
export interface LayerSummary {
  readonly platform: PlatformId
  readonly account: string | null
  readonly layer: Layer
  readonly measuredOn: string
  readonly base: BaseId
  readonly range: AgeRange
  /** Number of followers, or of views with known traits. */
  readonly total: Figure
  readonly dissimilarity: readonly { readonly trait: Trait; readonly figure: Figure }[]
  /** Part of the followers who live in the municipality (bounds from the top places). */
  readonly residentPart: Figure
  readonly places: readonly {
    readonly name: string
    readonly municipality: string | null
    readonly share: Figure
  }[]
}

export interface ReachAnswer {
  readonly municipality: { readonly code: string; readonly name: string }
  readonly comparisons: readonly Comparison[]
  readonly layers: readonly LayerSummary[]
  /** Industries, functions, company sizes, places: traits without residents to lay beside. */
  readonly audiences: readonly AudienceTable[]
  /** How often people reacted, in the files that tell. */
  readonly reactions: readonly ReactionCount[]
}

/** Reactions of one kind on one account in one calendar year: counts of messages. */
export interface ReactionCount {
  readonly platform: PlatformId
  readonly account: string | null
  readonly reaction: ReactionKind
  /** null: the files do not say when. */
  readonly year: number | null
  /** Number of messages; fewer than ten are hidden in public. */
  readonly reactions: Figure
  /** How many different people; fewer than ten are hidden by every door. */
  readonly reactors: Figure
  /** The day of the newest file, ISO date. */
  readonly measuredOn: string
  readonly sources: readonly Source[]
}
