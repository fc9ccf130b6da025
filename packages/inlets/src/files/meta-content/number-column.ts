// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { FaultCode } from '../../fault-codes.ts'
import { becameDate } from '../../numbers/became-date.ts'
import { type DecimalMark, readNumber, saysNothing } from '../../numbers/number.ts'
import type { RowScanner } from '../../text/row-scanner.ts'

/** Where one figure of a row stands: usually in one column, sometimes in several of one name. */
export interface NumberColumn {
  readonly heading: string
  readonly columns: readonly number[]
  readonly whole: boolean
  readonly mark: DecimalMark
}

export interface RowFault {
  readonly code: FaultCode
  readonly parameters: Fault['parameters']
}

/** The figure, null when the file does not say, or why the cell cannot be used. */
export function readColumn(row: RowScanner, column: NumberColumn): number | null | RowFault {
  let value: number | null = null
  for (const at of column.columns) {
    const found = readCell(row, at, column)
    if (typeof found === 'object' && found !== null) return found
    // The same heading twice: the first that says something, and the others may not differ.
    if (value === null) value = found
    else if (found !== null && found !== value) {
      return {
        code: 'columns-disagree',
        parameters: { column: column.heading, first: value, second: found },
      }
    }
  }
  return value
}

function readCell(row: RowScanner, at: number, column: NumberColumn): number | null | RowFault {
  const digits = row.digits(at)
  if (digits >= 0) return digits
  if (row.isEmpty(at)) return null
  const cell = row.text(at).trim()
  if (saysNothing(cell)) return null
  const parameters = { column: column.heading, cell: cell.slice(0, 100) }
  if (becameDate(cell)) return { code: 'number-became-date', parameters }
  const value = readNumber(cell, column.mark)
  if (value === null || (column.whole && !Number.isSafeInteger(value))) {
    return { code: 'not-a-number', parameters }
  }
  return value < 0 ? { code: 'negative-count', parameters } : value
}
