// SPDX-License-Identifier: EUPL-1.2
import type { AgeBand, Gender, PlatformId, ReadRow } from '@bereik/inlets'

/** What every row of one import has in common. Platform and account may differ per row of a file. */
export interface FactsContext {
  readonly importId: string
  readonly municipality: string
  /** Of the rows that do not name one themselves. */
  readonly platform: PlatformId
  /** The account as the user named it; null leaves every row its own. */
  readonly account: string | null
  /** The day the file holds for, ISO date. */
  readonly measuredOn: string
  /** Number of followers given with the file; left unused where the file itself holds it. */
  readonly followers: number | null
}

export interface WriteResult {
  readonly kept: number
  /** Rows equal to one that stands already, earlier in the file or from another import. */
  readonly repeated: number
}

/** A cell of the age and gender table of one audience file. */
export interface FollowerCell {
  readonly importId: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly measuredOn: string
  readonly gender: Gender
  readonly age: AgeBand
  readonly share: number
  readonly step: number
}

/** The number of followers on a day: from the file, or given with it. */
export interface FollowerTotal {
  readonly importId: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly measuredOn: string
  readonly followers: number
  readonly given: 'in-file' | 'by-user'
}

export interface PlaceCell {
  readonly importId: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly measuredOn: string
  readonly kind: 'places' | 'countries' | 'pages'
  readonly name: string
  readonly share: number
  readonly step: number
}

/**
 * Views per age and gender, summed over the newest observation of every post that has them. Of an
 * account whose exports divide views of two definitions, the one that most posts have.
 */
export interface ViewCell {
  readonly platform: PlatformId
  readonly account: string | null
  /** Which views: `three-second-views` or `views`. Those of two definitions are never added up. */
  readonly metric: string
  readonly gender: Gender
  readonly age: AgeBand
  readonly views: number
}

export interface ViewTotal {
  readonly platform: PlatformId
  readonly account: string | null
  readonly metric: string
  /** Posts with audience columns. */
  readonly posts: number
  /** All views of these posts of the same definition, null when a post lacks it. */
  readonly views: number | null
  readonly firstPublishedOn: string | null
  readonly lastPublishedOn: string | null
  readonly observedOn: string
  readonly importIds: readonly string[]
}

/** Posts of one account in a period, counted from the newest observation of each. */
export interface PostSummary {
  readonly platform: PlatformId
  readonly account: string | null
  readonly posts: number
  readonly firstPublishedOn: string | null
  readonly lastPublishedOn: string | null
  readonly observedOn: string
  /** Sum per metric id over the posts that have it, and how many have it. Missing is not zero. */
  readonly counters: Readonly<Record<string, { readonly sum: number; readonly posts: number }>>
}

export interface DaySeries {
  readonly platform: PlatformId
  readonly account: string | null
  readonly metric: string
  readonly days: number
  readonly from: string
  readonly to: string
  readonly sum: number
}

/** What an audience file is about: at most one of them may stand for one key. */
export interface AudienceKey {
  readonly importId: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly measuredOn: string
}

/**
 * The facts: columns, written once per import and removed by import. Every adapter passes
 * `factsContract`. All writes of one import are one transaction: all of it or nothing.
 */
export interface Facts {
  write(
    context: FactsContext,
    batches: AsyncIterable<readonly ReadRow[]>,
    /** Asked once, after the last batch and before committing; false rolls everything back. */
    mayCommit: (result: WriteResult) => boolean,
  ): Promise<WriteResult>
  /** Takes every row of one import out. Removing what is not there is no error. */
  remove(importId: string): Promise<void>
  followerCells(municipality: string): Promise<readonly FollowerCell[]>
  followerTotals(municipality: string): Promise<readonly FollowerTotal[]>
  placeCells(municipality: string): Promise<readonly PlaceCell[]>
  viewCells(municipality: string): Promise<readonly ViewCell[]>
  viewTotals(municipality: string): Promise<readonly ViewTotal[]>
  postSummaries(municipality: string): Promise<readonly PostSummary[]>
  daySeries(municipality: string): Promise<readonly DaySeries[]>
  /** Which imports hold followers by trait or place, and of which account and day. */
  audiences(municipality: string): Promise<readonly AudienceKey[]>
  /** Number of rows per import over all tables: for checks and tests. */
  rowCount(importId: string): Promise<number>
  /** Every import that was committed and not removed, also one of which no row was kept. */
  importIds(): Promise<readonly string[]>
  /** Municipalities that have any fact. */
  municipalities(): Promise<readonly string[]>
  close(): Promise<void>
}
