// SPDX-License-Identifier: EUPL-1.2
import type { DateOrder } from '../../dates/publish-time.ts'
import type { ColumnId, LinkedinTrait } from './layouts.ts'

/** Which workbook a table belongs to. */
export type Workbook = 'content' | 'followers' | 'visitors'

interface Headed {
  /** Lines up to and with this one are title and headings. */
  readonly headerLine: number
  readonly headings: readonly string[]
}

/** Figures per day. */
export interface DaysPlan extends Headed {
  readonly table: 'days'
  readonly workbook: Workbook
  readonly columns: readonly ColumnId[]
  readonly order: DateOrder
  readonly sureOrder: boolean
  /** Headings that were not read though they are not of LinkedIn's own layout. */
  readonly unknown: readonly string[]
}

export interface PostsPlan extends Headed {
  readonly table: 'posts'
  readonly columns: readonly ColumnId[]
  readonly order: DateOrder
  readonly sureOrder: boolean
  readonly unknown: readonly string[]
}

/** Classes of one trait with their counts. */
export interface TraitPlan extends Headed {
  readonly table: 'trait'
  /** null: neither its heading nor its place tells. */
  readonly trait: LinkedinTrait | null
  readonly layer: 'followers' | 'visitors' | null
}

export type TablePlan = DaysPlan | PostsPlan | TraitPlan
