// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '@bereik/inlets'
import type { AudiencePart } from '../../facts/facts.ts'
import type { HealthReason } from '../../language/health.ts'

/** What a line is about. */
export type HealthSubject =
  /** Followers, views or visitors by one trait; null: of any. */
  | {
      readonly kind: 'audience'
      readonly layer: 'followers' | 'views' | 'visitors' | null
      readonly part: AudiencePart | null
    }
  | { readonly kind: 'posts' }
  /** One counter of the posts. */
  | { readonly kind: 'counter'; readonly metric: string }
  /** One metric per day. */
  | { readonly kind: 'metric'; readonly metric: string }
  | { readonly kind: 'reactions' }

/** The last good value in one of the three states of every figure. */
export type LastGoodValue =
  /** `value` null: what is known is no single number (a table of traits). */
  | { readonly state: 'value'; readonly on: string; readonly value: number | null }
  | { readonly state: 'withheld' }
  | { readonly state: 'unavailable' }

/** Days without a figure, both ends included. ISO dates. */
export interface Gap {
  readonly from: string
  readonly to: string
  readonly days: number
}

/** How one subject of one account stands. */
export interface HealthLine {
  readonly subject: HealthSubject
  readonly last: LastGoodValue
  /** null: nothing is missing up to today. */
  readonly gap: Gap | null
  readonly reason: HealthReason
  /** Id of the download whose steps give the next file; null: nothing to fetch. */
  readonly download: string | null
}

export interface AccountHealth {
  readonly platform: PlatformId
  readonly account: string | null
  readonly lines: readonly HealthLine[]
}

/** A file of which nothing, or not all, stands: why, as a code with parameters. */
export interface FileHealth {
  readonly importId: string
  readonly file: string
  readonly status: 'reading' | 'question' | 'refused' | 'unrecognised'
  /** ISO instant. */
  readonly receivedAt: string
  readonly fault: {
    readonly code: string
    readonly parameters: Readonly<Record<string, string | number>>
  } | null
}

/** Whether figures keep coming in: for one's own door, for it names accounts and files. */
export interface Health {
  readonly municipality: { readonly code: string; readonly name: string }
  /** ISO date. */
  readonly on: string
  readonly accounts: readonly AccountHealth[]
  readonly files: readonly FileHealth[]
}

/** What the facts know of one subject of one account. */
export interface Known {
  readonly platform: PlatformId
  readonly account: string | null
  readonly subject: HealthSubject
  /** First and last day of which there is a figure. */
  readonly first: string
  readonly last: string
  /** How many days have one; null where there is no series. */
  readonly days: number | null
  readonly value: number | null
}
