// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { FaultCode } from '../../fault-codes.ts'
import { becameDate } from '../../numbers/became-date.ts'
import { readShare } from '../../numbers/share.ts'
import type { RejectedRow } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'

type Parameters = Fault['parameters']

/** The row is refused, for the reason given. */
export function rejectRow(row: TextRow, code: FaultCode, parameters: Parameters = {}): RejectedRow {
  return { fault: { code, line: row.line, parameters: shortened(parameters) }, text: row.text }
}

/** True when some cell could be a figure, unharmed or turned into a date. */
function hasFigure(row: TextRow): boolean {
  return row.cells.some((cell) => /\d/.test(cell) && (readShare(cell) !== null || becameDate(cell)))
}

/**
 * Refuses a table as a whole: a table that is understood in part is not read in part. Rows that
 * carry data each get a reject; headings (before the first figure) are no rows. `culprits` have
 * their own reason already, the others point to the first of them.
 */
export function refuseTable(
  rows: readonly TextRow[],
  reason: { readonly code: FaultCode; readonly parameters: Parameters },
  culprits: readonly RejectedRow[] = [],
): readonly RejectedRow[] {
  const own = new Map(culprits.map((reject) => [reject.fault.line, reject]))
  const firstFigure = rows.findIndex((row) => row.state !== 'intact' || hasFigure(row))
  const from = firstFigure < 0 ? 0 : firstFigure
  const rejects: RejectedRow[] = []
  rows.forEach((row, at) => {
    const reject = own.get(row.line)
    if (reject !== undefined) rejects.push(reject)
    else if (row.state !== 'intact') rejects.push(rejectRow(row, row.state))
    else if (at >= from) rejects.push(rejectRow(row, reason.code, reason.parameters))
  })
  return rejects
}

/** Parameters go into sentences: a cell of a megabyte does not belong there. */
function shortened(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > 100 ? `${value.slice(0, 99)}…` : value,
    ]),
  )
}
