// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { InletRecord, ReadRow, RejectedRow } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { RowFault } from './figure-column.ts'
import { LateRows, rejectLate } from './late-rows.ts'
import { readShareColumn } from './share-column.ts'
import type { RowOutcome, RowReader, TableEnd } from './table-layout.ts'

/** One line of a table of shares, before the column is known as a whole. */
interface ShareLine {
  readonly name: string
  readonly cell: string
  readonly withheld: boolean
}

/** What a table of shares is of. */
export interface ShareTable {
  readonly shareAt: number
  /** Of the column of shares. */
  readonly heading: string
  /** The class a row is of; a fault when nobody knows it; null for a line that is no class. */
  classOf(row: RowScanner): string | RowFault | null
  /** Whether the platform withholds the share on this row although it prints a zero. */
  isWithheld?(row: RowScanner): boolean
  /** @param share null: withheld */
  record(name: string, share: number | null, step: number): InletRecord
}

/** Rounding may push a sum over the whole, by half a step for each of some hundred lines. */
const highestSum = 1.03

/** Parts that come to no more than this are fractions in a column that says percentages. */
const lowestSum = 0.03

/** A table of shares: read as a whole, because its rounding step is that of the column. */
export class ShareRows implements RowReader {
  readonly #table: ShareTable
  readonly #late = new LateRows<ShareLine>()
  readonly #seen = new Set<string>()

  constructor(table: ShareTable) {
    this.#table = table
  }

  read(row: RowScanner): RowOutcome {
    const name = this.#table.classOf(row)
    if (name === null || typeof name === 'object') return name
    if (this.#seen.has(name)) {
      return { code: 'class-twice', parameters: { cell: name.slice(0, 100) } }
    }
    this.#seen.add(name)
    const cell = row.text(this.#table.shareAt).trim()
    return this.#late.add(row, { name, cell, withheld: this.#table.isWithheld?.(row) ?? false })
  }

  end(): TableEnd {
    const late = this.#late.rows
    const { heading } = this.#table
    const { shares, step, sum } = readShareColumn(
      late.map(({ found }) => found.cell),
      heading,
    )
    const rows: ReadRow[] = []
    const rejects: RejectedRow[] = []
    late.forEach((row, at) => {
      const share = shares[at] ?? null
      if (typeof share === 'object' && share !== null) rejects.push(rejectLate(row, share))
      else {
        const { name, withheld } = row.found
        const record = this.#table.record(name, withheld ? null : share, step)
        rows.push({ line: row.line, record })
      }
    })
    const refusal = harmOf(rejects) ?? tooHigh(sum) ?? tooLow(sum, rows.length)
    return refusal === null ? { rows, rejects } : { rows, rejects, refusal }
  }
}

/** A figure that Excel made a date: the file cannot be trusted. */
function harmOf(rejects: readonly RejectedRow[]): Fault | null {
  return rejects.find(({ fault }) => fault.code === 'number-became-date')?.fault ?? null
}

function tooHigh(sum: number): Fault | null {
  if (sum <= highestSum) return null
  const percent = Math.round(sum * 1000) / 10
  return { code: 'parts-add-up-too-high', line: null, parameters: { percent } }
}

/** Where the platform withholds everything nothing adds up to anything: that is no harm. */
function tooLow(sum: number, rows: number): Fault | null {
  if (sum === 0 || sum > lowestSum || rows < 2) return null
  const percent = Math.round(sum * 1000) / 10
  return { code: 'parts-add-up-too-low', line: null, parameters: { percent } }
}
