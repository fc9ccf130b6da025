// SPDX-License-Identifier: EUPL-1.2
import { type FaultCode, faultParameters } from '../../fault-codes.ts'
import type { ReadRow, RejectedRow } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'
import { refuseTable, rejectRow } from '../blocks/refusal.ts'
import { planTable } from './plan-workbook.ts'
import { readDays } from './read-days.ts'
import { readPosts } from './read-posts.ts'
import { readTraits } from './read-traits.ts'
import type { TablePlan, Workbook } from './table-plan.ts'
import { type ReadingBounds, type ReadTableRow } from './table-reader.ts'

/** Why the row was rejected when its rendition was made; null when it was not. */
function rejectedBefore({ cells }: TextRow): FaultCode | null {
  const [mark, code = ''] = cells
  if (mark !== '#bereik-rejected') return null
  return isFaultCode(code) ? code : 'row-not-understood'
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(faultParameters, code)
}

/** How many rows of a sheet are looked at before any is read. */
const rowsLookedAt = 400

export interface OpenSheet {
  readonly at: number
  readonly name: string
}

type Told = readonly (ReadRow | RejectedRow)[]

/** One sheet while its rows come in. Rows are told once; those of headings and title are none. */
export class SheetReading {
  readonly #workbook: Workbook
  readonly #start: OpenSheet
  readonly #several: boolean
  readonly #bounds: ReadingBounds
  #waiting: TextRow[] = []
  #read: ReadTableRow | null = null
  #planned = false

  constructor(workbook: Workbook, start: OpenSheet, several: boolean, bounds: ReadingBounds) {
    this.#workbook = workbook
    this.#start = start
    this.#several = several
    this.#bounds = bounds
  }

  take(row: TextRow): Told {
    if (this.#planned) return [this.#tell(row)]
    this.#waiting.push(row)
    return this.#waiting.length < rowsLookedAt ? [] : this.end()
  }

  /** Tells the rows that were waiting. */
  end(): Told {
    const rows = this.#waiting
    if (this.#planned) return []
    this.#planned = true
    this.#waiting = []
    const plan = planTable(rows, this.#several ? this.#start.at : 0, !this.#several)
    this.#read = plan === null ? null : this.#readerOf(plan)
    if (plan === null || this.#read === null) {
      return refuseTable(rows, { code: 'sheet-not-understood', parameters: this.#sheet() })
    }
    return rows.flatMap((row) => (row.line <= plan.headerLine ? [] : [this.#tell(row)]))
  }

  /** null: a table that does not belong in this workbook. */
  #readerOf(plan: TablePlan): ReadTableRow | null {
    if (plan.table === 'posts') {
      return this.#workbook === 'content' ? readPosts(plan, this.#bounds) : null
    }
    if (plan.table === 'days') {
      return plan.workbook === this.#workbook ? readDays(plan, this.#bounds) : null
    }
    return this.#workbook === 'content' ? null : readTraits(plan, this.#workbook)
  }

  #tell(row: TextRow): ReadRow | RejectedRow {
    if (row.state !== 'intact') return rejectRow(row, row.state)
    const before = rejectedBefore(row)
    if (before !== null) return rejectRow(row, before)
    if (this.#read === null) return rejectRow(row, 'sheet-not-understood', this.#sheet())
    const found = this.#read(row)
    return 'code' in found
      ? rejectRow(row, found.code, found.parameters)
      : { line: row.line, record: found }
  }

  #sheet(): { readonly sheet: string } {
    return { sheet: this.#start.name || String(this.#start.at + 1) }
  }
}
