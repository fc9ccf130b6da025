// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../../fault.ts'
import type { DecimalMark } from '../../../numbers/number.ts'
import type { PlatformId } from '../../../vocabulary.ts'

/** What one row of the file is: a message of one's own, a response of somebody, or a day. */
export const mappedRowKinds = ['posts', 'reactions', 'days'] as const
/** One of `mappedRowKinds`. */
export type MappedRows = (typeof mappedRowKinds)[number]

/** In which order dates of figures alone are written. Years first are understood in any order. */
export const mappedDateOrders = ['day-first', 'month-first', 'year-first'] as const
/** One of `mappedDateOrders`. */
export type MappedDateOrder = (typeof mappedDateOrders)[number]

/** One column of the file and what stands in it. */
export interface MappedColumn {
  /** The heading as it stands in the file; compared without case and outer blanks. */
  readonly heading: string
  /** Which of several columns of that heading, from 1; absent: the first. */
  readonly occurrence?: number
  /** A field of `mappedFields`, or the id of a metric. */
  readonly is: string
}

/**
 * What the user says about a file that no reader knows. Columns that are not named are not read
 * and not stored. Made by `checkMapping`: then every column exists and every `is` fits the rows.
 */
export interface Mapping {
  readonly version: 1
  readonly rows: MappedRows
  /** The platform the rows are about, unless a column says so row by row. */
  readonly platform: PlatformId
  readonly columns: readonly MappedColumn[]
  readonly numberMark: DecimalMark
  readonly dateOrder: MappedDateOrder
  /** Of times without a zone of their own; absent: local, Europe/Amsterdam. */
  readonly timeZone?: 'local' | 'utc'
  /** Words in cells that mean "no figure", besides the usual ones; compared without case. */
  readonly missing?: readonly string[]
}

/** A mapping that still leaves something open: null is for the user to fill in, never guessed. */
export interface MappingDraft extends Omit<Mapping, 'platform' | 'numberMark' | 'dateOrder'> {
  readonly platform: PlatformId | null
  readonly numberMark: DecimalMark | null
  readonly dateOrder: MappedDateOrder | null
}

/** Something in a mapping that cannot be. */
export interface MappingFault extends Fault {
  /** JSON pointer to it in the mapping: `/columns/3/is`, `/dateOrder`; empty for the whole. */
  readonly at: string
}

/** A mapping that can be used, or everything in it that cannot be, at least one fault. */
export type MappingCheck =
  | { readonly state: 'ok'; readonly mapping: Mapping }
  | { readonly state: 'fault'; readonly faults: readonly MappingFault[] }
