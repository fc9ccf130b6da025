// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../fault.ts'
import type { FaultCode } from '../fault-codes.ts'
import type { RowScanner } from '../text/row-scanner.ts'
import type { CellShape } from './filter-shapes.ts'

/** What may be stored of the cells of one column. A column without a rule is dropped. */
export type ColumnRule =
  /**
   * As it stands, where it has this shape; anything else is blanked to `removedCell`. Then cells may
   * have moved by a column: the row's texts and links go as well, unless `loose` (a list of words
   * that may grow).
   */
  | { readonly rule: 'keep'; readonly fits: CellShape; readonly loose?: boolean }
  /** Free text: redacted, of an own message as it stands. */
  | { readonly rule: 'text' }
  /** Who wrote it: `plan.authors` says where. An own account as it stands, else a pseudonym. */
  | { readonly rule: 'author' }
  /**
   * The message's own id: of an own message as it stands when it fits, else a pseudonym. `idOf`
   * takes it out of a cell that holds more, a link; null where it holds none. `own`: the id will be
   * stored as it is.
   */
  | {
      readonly rule: 'message'
      readonly fits: CellShape
      readonly idOf?: (cell: string, platform: string, own: boolean) => string | null
    }
  /**
   * The post it responds to. `page`: a post or video of a page, kept where it fits (datasets of
   * comments). `person`: a pseudonym, unless it is known to be an own post.
   */
  | { readonly rule: 'thread'; readonly of: 'page' | 'person'; readonly fits: CellShape }
  /** What `platformOf` says of the row, whatever stands in the cell. */
  | { readonly rule: 'platform' }
  /** An address, kept of own messages only. */
  | { readonly rule: 'link' }

export interface FilterColumn {
  /** Its place in the file, from 0. */
  readonly at: number
  /** As it is written in the rendition: the reader must know it by this. */
  readonly heading: string
  readonly rule: ColumnRule
}

/** Why a row as a whole cannot be used. Parameters that end in a rendition are numbers only. */
export interface RowFault {
  readonly code: FaultCode
  readonly parameters: Fault['parameters']
}

/** Which parts of a table may be stored, and how. Made by a reader from the headings. */
export interface FilterPlan {
  /** The row with the headings begins on this line; what stands above it is dropped. */
  readonly headerLine: number
  /** Number of cells of a row; fewer, or more that are not empty, make it a reject. */
  readonly width: number
  /** Rows may lack their last cells where these are empty: Excel and workbooks leave them out. */
  readonly shortRows?: true
  /** In the order of the rendition. */
  readonly columns: readonly FilterColumn[]
  /**
   * Where the author stands: the first that is not empty is what a pseudonym is made of, any of
   * them may be an own account (a handle, an account id).
   */
  readonly authors: readonly number[]
  /** The handle or id in such a cell, where more stands in it. */
  readonly handleOf?: (cell: string) => string
  /** Where the author of the post it responds to stands, when the file tells. */
  readonly threadAuthors?: readonly number[]
  /** What reading again needs and the kept columns no longer tell (a platform): `[a-z0-9-]*`. */
  readonly note: string
  /** The platform of this row: persons are not linked over platforms. */
  platformOf(row: RowScanner): string
  /** Calendar year of the message; null when the row does not tell. */
  yearOf(row: RowScanner): number | null
  /** A reason not to use this row that the kept columns would no longer show. */
  faultOf?(row: RowScanner): RowFault | null
}
