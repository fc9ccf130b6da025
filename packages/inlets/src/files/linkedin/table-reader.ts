// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { FaultCode } from '../../fault-codes.ts'
import type { InletRecord } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'

/** Why a row cannot be used. */
export interface RowFault {
  readonly code: FaultCode
  readonly parameters: Fault['parameters']
}

/** Reads the rows of one sheet, those under its headings. */
export type ReadTableRow = (row: TextRow) => InletRecord | RowFault

/** What a row may be checked by. `lastDay`: ISO date after which nothing can have been counted. */
export interface ReadingBounds {
  readonly lastDay: string
  readonly dateOrder?: 'day-first' | 'month-first'
}

export function rowFault(code: FaultCode, parameters: Fault['parameters'] = {}): RowFault {
  return { code, parameters }
}

/** A row may be shorter than its headings (cells at its end are empty), never longer. */
export function widthFault(row: TextRow, expected: number): RowFault | null {
  const found = row.cells.length
  return found > expected ? rowFault('row-too-wide', { found, expected }) : null
}
