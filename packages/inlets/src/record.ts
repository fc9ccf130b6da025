// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from './fault.ts'
import type { Mapping } from './files/mapped/mapping/mapping.ts'
import type { AgeBand, Gender, PlatformId } from './vocabulary.ts'

/** The number of followers as the file itself states it. */
export interface FollowersRecord {
  readonly kind: 'followers'
  readonly followers: number
}

/**
 * One line of an age and gender table: the shares of all followers whose age and gender the
 * platform states, one cell per gender column. Fractions (12.1 % is 0.121), exactly as printed.
 * `step` is the rounding step of the column the cell stands in (0.001 for one decimal of a percent).
 */
export interface AgeGenderRecord {
  readonly kind: 'age-gender'
  readonly age: AgeBand
  readonly cells: readonly {
    readonly gender: Gender
    readonly share: number
    readonly step: number
  }[]
}

/** Shares of followers per place or country: one record per line of values in the file. */
export interface PlacesRecord {
  readonly kind: 'places' | 'countries' | 'pages'
  readonly shares: readonly {
    readonly name: string
    readonly share: number
    readonly step: number
  }[]
}

/** One day of one metric. `metric` is an id of platforms/metrics, `date` an ISO date. */
export interface DayRecord {
  readonly kind: 'day'
  readonly metric: string
  readonly date: string
  readonly value: number
}

/**
 * One row of a table with a day and several figures of it, as most exports per day have: one row
 * of the file, so one record. Each metric that is not null is a figure as `DayRecord` has one.
 */
export interface DaysRecord {
  readonly kind: 'day-figures'
  /** ISO date. */
  readonly date: string
  /** Keyed by metric id; null is "the file does not say" and is not 0. */
  readonly values: Readonly<Record<string, number | null>>
  /** Only where the row itself names one of several accounts (a sheet filled in by hand). */
  readonly account?: string
  /** The definition the figures were counted by, where the file itself tells of several. */
  readonly definition?: string
}

/**
 * One post, reel or video as an export describes it on the day of exporting. Counters are totals
 * up to that day (`lifetime`), keyed by metric id; null is "the file does not say" and is not 0.
 */
export interface PostRecord {
  readonly kind: 'post'
  readonly postId: string
  readonly accountId: string | null
  readonly account: string | null
  /** Local wall time as the file has it, `YYYY-MM-DDTHH:MM`, taken for Europe/Amsterdam. */
  readonly publishedAt: string | null
  readonly postType: string | null
  readonly text: string
  readonly permalink: string | null
  readonly durationSeconds: number | null
  readonly counters: Readonly<Record<string, number | null>>
  /** Views per age and gender where the export has audience columns; empty otherwise. */
  readonly audience: readonly {
    readonly gender: Gender
    readonly age: AgeBand
    readonly views: number
  }[]
  /** The metric that `audience` divides (`three-second-views` or `views`); absent without audience. */
  readonly audienceMetric?: string
}

/** What a table of parts divides a whole by. The first three stand beside residents, the others alone. */
export type Trait =
  | 'age'
  | 'gender'
  | 'age-gender'
  | 'country'
  | 'place'
  | 'industry'
  | 'job-function'
  | 'seniority'
  | 'company-size'

/**
 * One class of one trait as its line in the file states it: a part of all followers, views or
 * visitors. Marginal tables stay marginal: age alone and gender alone are never crossed. With
 * neither count nor share the platform withholds the class (too few); that is not zero.
 */
export interface TraitRecord {
  readonly kind: 'trait'
  readonly layer: 'followers' | 'views' | 'visitors'
  readonly trait: Trait
  /**
   * `women`, `men`, an age band, `women 18-24`; of other traits the platform's own words. `unknown`
   * is what the platform gives no class (TikTok's gender "Other").
   */
  readonly class: string
  /** Number of units, or null where the file gives a share. */
  readonly count: number | null
  /** Fraction of the whole, or null where the file gives a number. */
  readonly share: number | null
  /** Rounding step of the column of shares; 0 with a count. */
  readonly step: number
  /** The metric that is divided: `followers`, `views`, `watch-hours`, `page-views`. */
  readonly metric: string
}

/** What somebody did in response to a post, or wrote about the municipality (`mention`). */
export type ReactionKind = 'comment' | 'like' | 'share' | 'quote' | 'mention'

/**
 * One response of a person, after the identity filter: no name, handle, profile link or picture.
 */
export interface ReactionRecord {
  readonly kind: 'reaction'
  readonly reaction: ReactionKind
  /** Keyed pseudonym of the message's own id; null where the file has none. */
  readonly reactionId: string | null
  /** The post it responds to: its id, or a pseudonym of it (begins with `~`); null: not told. */
  readonly postId: string | null
  /** `YYYY-MM-DDTHH:MM`, local wall time of Europe/Amsterdam. */
  readonly at: string | null
  /** Keyed 63-bit pseudonym as `~` and a decimal number; null where there is none. */
  readonly reactor: string | null
  /** Redacted. */
  readonly text: string
  readonly counters: Readonly<Record<string, number | null>>
}

/** Whatever a row of a file tells. */
export type InletRecord =
  | FollowersRecord
  | AgeGenderRecord
  | PlacesRecord
  | DayRecord
  | DaysRecord
  | PostRecord
  | TraitRecord
  | ReactionRecord

/** A record with the line it began on. */
export interface ReadRow {
  readonly line: number
  /** Only where one file tells of several platforms: the one this row is about. */
  readonly platform?: PlatformId
  readonly record: InletRecord
}

/** A row that carries data and could not be used: why, and its text as it stood in the file. */
export interface RejectedRow {
  readonly fault: Fault & { readonly line: number }
  readonly text: string
}

/** Part of a file. Every row that carries data is in exactly one of the two lists. */
export interface Batch {
  readonly rows: readonly ReadRow[]
  readonly rejects: readonly RejectedRow[]
}

/** What a reader knows about a file before reading it to the end. */
export interface Recognition {
  /** `meta-audience`, `meta-content`, `meta-daily`, ... */
  readonly kind: string
  /** `kind@version`; a new version of a reader re-reads the archive. */
  readonly reader: string
  readonly platform: PlatformId | null
  /** True when the platform is the usual one for this layout, not written in the file. */
  readonly platformAssumed: boolean
  /** True when every row tells its own platform (`ReadRow.platform`); `platform` is the commonest. */
  readonly platformInRows?: boolean
  /** The blocks, tables or columns that were recognised, as ids for the page ("age-gender", "places"). */
  readonly parts: readonly string[]
  /** Headings in the file that nobody knows, as they stand there; they were not read. */
  readonly unknown?: readonly string[]
  /** True when rows may tell of persons: only the rendition of `rendition` may be stored. */
  readonly persons?: boolean
  /** How figures and dates of the columns are read, to be shown: "1.234 read as 1234". */
  readonly readings?: readonly ColumnReading[]
  /** What the file leaves open, to be answered before it is read: never guessed. */
  readonly open?: readonly OpenPoint[]
  /** Of a file that the user mapped: what its columns hold. */
  readonly mapping?: Mapping
}

/** `number-mark`: 1.234 is 1234 or 1.234. `date-order`: 3/4 is 3 April or 4 March. */
export type OpenPoint = 'number-mark' | 'date-order'

/** How one column is read, by an example from it. */
export interface ColumnReading {
  /** The heading as it stands in the file. */
  readonly column: string
  readonly is: 'number' | 'date'
  readonly example: string
  /** What Bereik makes of the example: a number with a point, an ISO date. */
  readonly readAs: string
}
