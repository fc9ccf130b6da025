// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { FaultCode } from '../../fault-codes.ts'
import { becameDate } from '../../numbers/became-date.ts'
import { readDuration } from '../../numbers/duration.ts'
import { type DecimalMark, readNumber, saysNothing } from '../../numbers/number.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { FoundFigure } from './find-table.ts'

/** A figure of a table with the decimal mark it is read by; null: nothing told it. */
export interface FigureColumn extends FoundFigure {
  readonly mark: DecimalMark | null
}

export interface RowFault {
  readonly code: FaultCode
  readonly parameters: Fault['parameters']
}

/** The figure, null when the file does not say, or why the cell cannot be used. */
export function readFigure(row: RowScanner, column: FigureColumn): number | null | RowFault {
  const { columns } = column
  if (columns.length === 1) return readCell(row, columns[0] ?? 0, column)
  let value: number | null = null
  for (const at of columns) {
    const found = readCell(row, at, column)
    if (typeof found === 'object' && found !== null) return found
    // The same heading twice: the first that says something, and the others may not differ.
    if (value === null) value = found
    else if (found !== null && found !== value) {
      const parameters = { column: column.heading, first: value, second: found }
      return { code: 'columns-disagree', parameters }
    }
  }
  return value
}

function readCell(row: RowScanner, at: number, column: FigureColumn): number | null | RowFault {
  const digits = row.digits(at)
  if (digits >= 0) return digits
  return row.isEmpty(at) ? null : readFigureText(row.text(at).trim(), column)
}

/** The same of a cell that is text already. */
export function readFigureText(
  cell: string,
  { heading, mark, whole, signed, clock }: FigureColumn,
): number | null | RowFault {
  if (saysNothing(cell)) return null
  const seconds = clock ? readDuration(cell) : null
  if (seconds !== null) return seconds
  const parameters = { column: heading, cell: cell.slice(0, 100) }
  if (becameDate(cell)) return { code: 'number-became-date', parameters: { cell: parameters.cell } }
  const value = readMarked(cell, mark)
  if (value === 'open') return { code: 'number-mark-open', parameters }
  if (value === null || (whole && !Number.isSafeInteger(value))) {
    return { code: 'not-a-number', parameters }
  }
  return value < 0 && !signed ? { code: 'negative-count', parameters } : value
}

/** Where the mark is not known, what can be read in one way only is read so. */
export function readMarked(cell: string, mark: DecimalMark | null): number | null | 'open' {
  if (mark !== null) return readNumber(cell, mark)
  const point = readNumber(cell, '.')
  const comma = readNumber(cell, ',')
  if (point === null || comma === null || point === comma) return point ?? comma
  return 'open'
}
