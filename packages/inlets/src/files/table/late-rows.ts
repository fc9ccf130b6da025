// SPDX-License-Identifier: EUPL-1.2
import type { RejectedRow } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { RowFault } from './figure-column.ts'

/** More rows than any file that must be known as a whole has; memory stays bounded. */
const mostLateRows = 20_000

/** A row that is told at the end. */
export interface LateRow<Found> {
  readonly line: number
  readonly text: string
  readonly found: Found
}

/** Rows that wait until the whole table is known. */
export class LateRows<Found> {
  readonly rows: LateRow<Found>[] = []

  /** @returns `later`, or a fault when there are more than such a file can have */
  add(row: RowScanner, found: Found): 'later' | RowFault {
    if (this.rows.length >= mostLateRows) {
      return { code: 'table-too-long', parameters: { most: mostLateRows } }
    }
    this.rows.push({ line: row.line, text: row.raw(1000), found })
    return 'later'
  }
}

export function rejectLate<Found>({ line, text }: LateRow<Found>, fault: RowFault): RejectedRow {
  return { fault: { code: fault.code, line, parameters: fault.parameters }, text }
}
