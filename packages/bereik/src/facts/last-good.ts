// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId, TraitRecord } from '@bereik/inlets'
import type { AudiencePart } from './facts.ts'

/** One account on one platform; null: the account has no name. */
interface OfAccount {
  readonly platform: PlatformId
  readonly account: string | null
}

/** A metric per day. Between `from` and `to` there are gaps where `days` is fewer. Dates are ISO. */
export interface LastDays extends OfAccount {
  readonly metric: string
  readonly from: string
  readonly to: string
  readonly days: number
  /** The value of the last day, and the import that told it. */
  readonly value: number
  readonly importId: string
}

/** The posts of an account. */
export interface LastPosts extends OfAccount {
  readonly posts: number
  readonly lastPublishedOn: string | null
  /** The day of the newest file. */
  readonly observedOn: string
  readonly importId: string
  /** Up to which publication day and which file each counter is there: a metric may be retired. */
  readonly counters: readonly {
    readonly metric: string
    readonly posts: number
    readonly lastPublishedOn: string | null
    readonly observedOn: string
  }[]
}

/** A table of an audience: the newest day it holds for. */
export interface LastAudience extends OfAccount {
  readonly layer: TraitRecord['layer']
  readonly part: AudiencePart
  readonly measuredOn: string
  /** How many different days are there. */
  readonly days: number
  readonly importId: string
}

/** Captures of reactions on an account. */
export interface LastReactions extends OfAccount {
  /** The day of the newest reaction. */
  readonly lastOn: string | null
  readonly observedOn: string
  readonly importId: string
}

/** Up to when things are known, per platform and account: never about a person. */
export interface LastGood {
  readonly days: readonly LastDays[]
  readonly posts: readonly LastPosts[]
  readonly audiences: readonly LastAudience[]
  readonly reactions: readonly LastReactions[]
}
