// SPDX-License-Identifier: EUPL-1.2
import type {
  AgeBand,
  Gender,
  PlatformId,
  ReactionKind,
  ReadRow,
  Trait,
  TraitRecord,
} from '@bereik/inlets'
import type { LastGood } from './last-good.ts'

/** What every row of one import has in common. Platform and account may differ per row of a file. */
export interface FactsContext {
  readonly importId: string
  readonly municipality: string
  /** Of the rows that do not name one themselves. */
  readonly platform: PlatformId
  /** The account as the user named it; null leaves every row its own. */
  readonly account: string | null
  /** Posts that name an account keep it, whatever was told: those of a research capture. */
  readonly postsKeepAccount?: boolean
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
  /** In the order of the metrics; a metric that no post has is not there, for it is not zero. */
  readonly counters: readonly PostCounter[]
}

/** A counter added up over the posts that have it, and how many have it. */
export interface PostCounter {
  readonly metric: string
  /**
   * The days in which the platform counted it in one way; a post belongs to the period in which it
   * was published. null where no change is known. Sums of two periods are never added up.
   */
  readonly period: MetricDays | null
  readonly sum: number
  readonly posts: number
}

/** First and last day of one definition of a metric, ISO; null: no known begin, or still. */
export interface MetricDays {
  readonly from: string | null
  readonly to: string | null
}

/** The days of one metric that were counted in one way. */
export interface DaySeries {
  readonly platform: PlatformId
  readonly account: string | null
  readonly metric: string
  /** As the file itself names the way of counting; null where it does not. */
  readonly definition: string | null
  /** As the platform changed it; null where no change is known. */
  readonly period: MetricDays | null
  readonly days: number
  readonly from: string
  readonly to: string
  readonly sum: number
}

/** The number of followers on a day, as a file with a row per day states it. */
export interface FollowerDay {
  readonly importId: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly date: string
  readonly followers: number
}

/** One class of one trait, as a file divides followers, views or visitors. Marginals stay apart. */
export interface TraitCell extends AudienceKey {
  readonly layer: TraitRecord['layer']
  readonly trait: Trait
  readonly class: string
  /** What is divided: `followers`, `views`, `watch-hours`, `page-views`. */
  readonly metric: string
  readonly count: number | null
  readonly share: number | null
  readonly step: number
}

/** Reactions of one kind in one calendar year, counted from the newest capture of each. */
export interface ReactionSummary {
  readonly platform: PlatformId
  readonly account: string | null
  readonly reaction: ReactionKind
  /** null: the files do not say when. */
  readonly year: number | null
  readonly reactions: number
  /** Different reactors among those with a pseudonym; null: nobody has one. */
  readonly reactors: number | 'fewer-than-ten' | null
  readonly observedOn: string
  readonly importIds: readonly string[]
}

/** Of which import, account and day a part of an audience is. */
export interface AudienceKey {
  readonly importId: string
  readonly platform: PlatformId
  readonly account: string | null
  readonly measuredOn: string
}

/**
 * A table of followers: at most one import may tell it for one account and day. Tables of two
 * parts may well come from two files (TikTok's genders and its countries).
 */
export interface Audience extends AudienceKey {
  readonly part: AudiencePart
}

/** `followers` is the number of followers that a file itself holds. */
export type AudiencePart = 'followers' | 'places' | 'countries' | 'pages' | Trait

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
  /**
   * Takes every row of one import out. Removing what is not there is no error.
   *
   * @param forGood `erase` is to overwrite them on the disk, too
   */
  remove(importId: string, forGood?: boolean): Promise<void>
  /** Overwrites on the disk what was removed for good; what is left takes its time to be copied. */
  erase(): Promise<void>
  followerCells(municipality: string): Promise<readonly FollowerCell[]>
  followerTotals(municipality: string): Promise<readonly FollowerTotal[]>
  placeCells(municipality: string): Promise<readonly PlaceCell[]>
  viewCells(municipality: string): Promise<readonly ViewCell[]>
  viewTotals(municipality: string): Promise<readonly ViewTotal[]>
  postSummaries(municipality: string): Promise<readonly PostSummary[]>
  daySeries(municipality: string): Promise<readonly DaySeries[]>
  /** By class of a trait, table by table; of one table told by two imports, the newest. */
  traitCells(municipality: string): Promise<readonly TraitCell[]>
  followerDays(municipality: string): Promise<readonly FollowerDay[]>
  /** How often people reacted, never who: fewer than ten different reactors are not told. */
  reactionSummaries(municipality: string): Promise<readonly ReactionSummary[]>
  /** Up to when every account and metric is known: what the page on health is made from. */
  lastGood(municipality: string): Promise<LastGood>
  /** Which imports hold followers by trait or place, and of which account and day. */
  audiences(municipality: string): Promise<readonly Audience[]>
  /** Number of rows per import over all tables: for checks and tests. */
  rowCount(importId: string): Promise<number>
  /** Every import that was committed and not removed, also one of which no row was kept. */
  importIds(): Promise<readonly string[]>
  /** Municipalities that have any fact. */
  municipalities(): Promise<readonly string[]>
  close(): Promise<void>
}
