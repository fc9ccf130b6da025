// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { InletRecord, ReadRow, RejectedRow } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { PlatformId } from '../../vocabulary.ts'
import type { ReadOptions } from '../file-reader.ts'
import type { ColumnTable } from './columns.ts'
import type { DayColumn } from './day-column.ts'
import type { FigureColumn, RowFault } from './figure-column.ts'
import type { FoundTable } from './find-table.ts'

/** A table with everything decided that its cells are read by. */
export interface PlannedTable<Field extends string> extends FoundTable<Field> {
  readonly figures: readonly FigureColumn[]
  /** The column of `TableLayout.day`. */
  readonly day: DayColumn | null
}

/**
 * What a row came to: a record (with its platform where rows name several), a fault, `later` (told
 * at the end, when the whole table is known), or null for a line that is no row (a total).
 */
export type RowOutcome =
  | InletRecord
  | { readonly record: InletRecord; readonly platform: PlatformId }
  | RowFault
  | 'later'
  | null

export interface TableEnd {
  readonly rows: readonly ReadRow[]
  readonly rejects: readonly RejectedRow[]
  /** Why nothing of the table may be kept. */
  readonly refusal?: Fault
}

/** Reads the rows of one table, one by one. */
export interface RowReader {
  /** The row is intact and not blank; it has no more cells than there are headings. */
  read(row: RowScanner): RowOutcome
  /** Rows that were put off. */
  end?(): TableEnd
}

/** One layout of a flat table with a row of headings. */
export interface TableLayout<Field extends string> {
  /** Id for the page: `days`, `posts`, `gender`. */
  readonly part: string
  readonly platform: PlatformId | null
  /** Where the rows name it. */
  platformOf?(table: FoundTable<Field>): PlatformId | null
  readonly columns: ColumnTable<Field>
  /** Headings (normalised) that are known and not read, beside those of the columns. */
  readonly ignores?: RegExp
  /** The field whose cells are days, where the layout has one. */
  readonly day?: Field
  /** Fields whose cells are parts of a whole. */
  readonly shares?: readonly Field[]
  /** Figures stand in the table and are not what is read of it. */
  readonly figuresAreBeside?: boolean
  /** A row may end early: its last cells are empty (a sheet that people fill in). */
  readonly mayEndEarly?: boolean
  isThis(table: FoundTable<Field>): boolean
  /** Why a table that is recognised is not read: its code and parameters; null: it is read. */
  refuses?(table: FoundTable<Field>): RowFault | null
  rows(table: PlannedTable<Field>, options: ReadOptions): RowReader
}
