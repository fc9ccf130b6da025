// SPDX-License-Identifier: EUPL-1.2
import type { DateOrder } from '../../dates/publish-time.ts'
import type { ReactionKind } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { PlatformId } from '../../vocabulary.ts'
import type { RowFault } from '../table/figure-column.ts'
import type { FoundTable } from '../table/find-table.ts'

/** What the columns of a research capture hold, apart from figures. */
export type CaptureField =
  | 'id'
  | 'thread'
  /** The post of a page that a comment stands under. */
  | 'post'
  | 'author'
  | 'author-id'
  | 'author-name'
  /** Who wrote the message it responds to. */
  | 'replied-author'
  | 'text'
  /** Stands for the text where that is empty. */
  | 'title'
  | 'time'
  /** Seconds since 1970: goes before `time`. */
  | 'unix-time'
  /** A time without a zone that is UTC: goes before `time`. */
  | 'utc-time'
  | 'link'
  /** The address of the post, where the message has none of its own. */
  | 'post-link'
  | 'type'
  /** Which platform a row is of. */
  | 'source'
  | 'is-share'
  | 'is-quote'
  | 'is-reply'

/** One file of a research capture: where everything stands. */
export interface Capture {
  readonly table: FoundTable<CaptureField>
  /** Cells of a row, the marker of a rendition left out. */
  readonly width: number
  /** Whether the identity filter was there: only then it may be read. */
  readonly filtered: boolean
  /** `mixed`: told per row. */
  readonly platform: PlatformId | 'mixed' | null
  /** Of a `mixed` file: the platform of most of the first rows. */
  readonly commonest: PlatformId | null
  /** `open`: days stand in figures and nothing tells their order. */
  readonly dateOrder: DateOrder | 'open' | null
  /** Of `time`, where the cell tells none. */
  readonly zone: 'utc' | 'amsterdam'
  /** What a message is when nothing in its row tells. */
  readonly usual: ReactionKind
}

/** What sets one kind of research capture apart from the others. */
export interface CaptureLayout {
  readonly kind: string
  readonly version: number
  /** Words that may stand in the column `type`. */
  readonly types: readonly string[]
  /** The platform of one row of a `mixed` file; null: none of ours. */
  platformOf?(row: RowScanner, capture: Capture): PlatformId | null
  /** Of a word in the column `type`; null: it does not tell. */
  reactionOf?(type: string): ReactionKind | null
  /** Whether a figure of 0 says nothing for a post of this type (views of a photo). */
  zeroSaysNothing?(metric: string, type: string): boolean
}

export type { RowFault }
