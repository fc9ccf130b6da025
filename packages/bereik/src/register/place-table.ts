// SPDX-License-Identifier: EUPL-1.2
import type { TableSource } from './residents.ts'

/** What the table of places says about itself. */
export interface PlaceTable {
  readonly source: TableSource
  /** Place names it holds, other spellings not counted. */
  readonly places: number
  /** Names that lie in several municipalities: resolved only with a province beside them. */
  readonly ambiguous: number
  /** Known gaps, as ids with words in language/. */
  readonly misses: readonly ('no-own-postcode' | 'one-municipality-per-postcode')[]
}
