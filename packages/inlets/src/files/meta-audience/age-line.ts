// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../../numbers/became-date.ts'
import { type PrintedShare, readShare } from '../../numbers/share.ts'
import type { RejectedRow } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'
import type { AgeBand, Gender } from '../../vocabulary.ts'
import { rejectRow } from '../blocks/refusal.ts'
import { ageBandOf } from '../gender-and-age.ts'

/** One line of the table, as printed. */
export interface AgeLine {
  readonly line: number
  readonly age: AgeBand
  readonly cells: readonly (PrintedShare & { readonly gender: Gender })[]
}

/** Reads an age band and a share for each gender, or says which cell cannot be used. */
export function readAgeLine(row: TextRow, genders: readonly Gender[]): AgeLine | RejectedRow {
  if (row.state !== 'intact') return rejectRow(row, row.state)
  const [band = '', ...values] = row.cells
  const harmed = values.find(becameDate)
  if (harmed !== undefined) return rejectRow(row, 'number-became-date', { cell: harmed })
  const age = ageBandOf(band)
  if (age === null) return rejectRow(row, 'age-not-known', { cell: band })
  if (values.length > genders.length) {
    const parameters = { found: row.cells.length, expected: genders.length + 1 }
    return rejectRow(row, 'row-too-wide', parameters)
  }
  const cells: (PrintedShare & { gender: Gender })[] = []
  for (const [column, gender] of genders.entries()) {
    const printed = readShareCell(row, age, values[column] ?? '')
    if ('fault' in printed) return printed
    cells.push({ gender, ...printed })
  }
  return { line: row.line, age, cells }
}

/** A share between 0 and 1, or the reason why the row is refused. `column` names the cell. */
export function readShareCell(
  row: TextRow,
  column: string,
  cell: string,
): PrintedShare | RejectedRow {
  if (cell === '') return rejectRow(row, 'value-missing', { column })
  if (becameDate(cell)) return rejectRow(row, 'number-became-date', { cell })
  const printed = readShare(cell)
  if (printed === null) return rejectRow(row, 'not-a-number', { column, cell })
  if (printed.share < 0) return rejectRow(row, 'share-negative', { cell })
  if (printed.share > 1) return rejectRow(row, 'share-above-hundred', { cell })
  return printed
}
