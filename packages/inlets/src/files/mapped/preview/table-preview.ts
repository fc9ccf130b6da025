// SPDX-License-Identifier: EUPL-1.2
import type { DecimalMark } from '../../../numbers/number.ts'
import type { PlatformId } from '../../../vocabulary.ts'
import type { MappedDateOrder, MappedRows } from '../mapping/mapping.ts'

/** What the cells of a column look like, from the first rows. */
export type ColumnShape = 'empty' | 'number' | 'id' | 'date' | 'link' | 'handle' | 'text' | 'word'

/** One column of a table that no reader knows. */
export interface ColumnPreview {
  readonly heading: string
  /** 1, or which of several columns of this heading it is. */
  readonly occurrence: number
  readonly shape: ColumnShape
  /** A cell of it that is not empty; null when all are. */
  readonly example: string | null
  /** What it seems to hold, for each kind of row; null: nothing Bereik knows. */
  readonly suggestion: Readonly<Record<MappedRows, string | null>>
  /** True when it seems to name persons: to be mapped as `author` or not at all. */
  readonly persons: boolean
}

/** How an example would be read in one way. */
export interface ExampleReading<Way extends string> {
  readonly way: Way
  readonly example: string
  /** A number with a point, an ISO date; null: cannot be read in this way. */
  readonly readAs: string | null
}

/** In which way the numbers or dates of a file are written, as far as its cells tell. */
export interface WayOfWriting<Way extends string> {
  /** null when it is open, or when there is nothing to read. */
  readonly suggestion: Way | null
  /** True when the cells can be read in more than one way and must be asked about. */
  readonly open: boolean
  /** Each possible way with an example from the file; empty when there is nothing to read. */
  readonly readings: readonly ExampleReading<Way>[]
}

/** The first rows of a table and what they suggest. */
export interface TablePreview {
  /** See `headingsKey`. */
  readonly key: string
  readonly delimiter: ',' | ';' | '\t'
  /** Line of the headings, from 1. */
  readonly headerLine: number
  readonly headings: readonly string[]
  /** At most 10 rows below the headings, each as wide as the headings. */
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly ColumnPreview[]
  /** True when the first row looks like data: then the file has no headings to map by. */
  readonly headingsAreData: boolean
  readonly suggestedRows: MappedRows
  readonly suggestedPlatform: PlatformId | null
  readonly numbers: WayOfWriting<DecimalMark>
  readonly dates: WayOfWriting<MappedDateOrder>
  /** `utc` where a heading of dates says UTC or GMT. */
  readonly suggestedTimeZone: 'local' | 'utc'
}
