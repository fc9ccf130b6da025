// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../../numbers/became-date.ts'
import { type PrintedShare, readShare, stepOf } from '../../numbers/share.ts'
import type { PlacesRecord, ReadRow, RejectedRow } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'
import { type BlockReading, readBlock } from '../blocks/block-reading.ts'
import { refuseTable, rejectBroken, rejectRow } from '../blocks/refusal.ts'

/**
 * Reads a ranking of places, countries or pages in either layout: names on one line and shares on
 * the next, or a name and a share per line under a heading. Shares of places and pages need not
 * add up to anything (followers of one page follow others too; countries have been seen to add up
 * to 102 %), so their sum is not judged.
 */
export function readRanking(kind: PlacesRecord['kind'], rows: readonly TextRow[]): BlockReading {
  if (rows.length === 0) return readBlock([])
  const broken = rows.find((row) => row.state !== 'intact')
  if (broken !== undefined) return refuse(rows, [rejectBroken(broken)])
  const [first, second] = rows
  const lies =
    rows.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    isNames(first) &&
    isValues(second)
  return lies ? readLying(kind, first, second) : readStanding(kind, rows)
}

const isValue = (cell: string) => readShare(cell) !== null || becameDate(cell)
const isNames = (row: TextRow) => row.cells.length > 0 && !row.cells.some(isValue)
const isValues = (row: TextRow) =>
  row.cells.length > 0 &&
  row.cells.every((cell) => cell === '' || isValue(cell)) &&
  row.cells.some(isValue)

function readLying(kind: PlacesRecord['kind'], names: TextRow, values: TextRow): BlockReading {
  const rows = [names, values]
  const harmed = values.cells.find(becameDate)
  if (harmed !== undefined) {
    return refuse(rows, [rejectRow(values, 'number-became-date', { cell: harmed })])
  }
  if (names.cells.length !== values.cells.length) {
    const parameters = { names: names.cells.length, values: values.cells.length }
    return refuse(rows, [rejectRow(values, 'names-and-values-differ', parameters)])
  }
  const printed: PrintedShare[] = []
  for (const [at, cell] of values.cells.entries()) {
    const fault = shareFault(values, names.cells[at] ?? '', cell)
    if (fault !== null) return refuse(rows, [fault])
    const share = readShare(cell)
    if (share !== null) printed.push(share)
  }
  const step = stepOf(printed)
  const shares = printed.map(({ share }, at) => ({ name: names.cells[at] ?? '', share, step }))
  return readBlock([{ line: values.line, record: { kind, shares } }])
}

function readStanding(kind: PlacesRecord['kind'], rows: readonly TextRow[]): BlockReading {
  const [header] = rows
  const hasHeader = header !== undefined && !header.cells.some(isValue)
  const data = hasHeader ? rows.slice(1) : rows
  const culprits: RejectedRow[] = []
  for (const row of data) {
    const [name = '', cell = '', ...more] = row.cells
    if (more.length > 0) culprits.push(rejectRow(row, 'block-not-understood'))
    else {
      const fault = shareFault(row, name, cell)
      if (fault !== null) culprits.push(fault)
    }
  }
  if (culprits.length > 0) return refuse(rows, culprits)
  const printed = data.flatMap((row) => readShare(row.cells[1] ?? '') ?? [])
  const step = stepOf(printed)
  return readBlock(
    data.map((row, at): ReadRow => {
      const shares = [{ name: row.cells[0] ?? '', share: printed[at]?.share ?? 0, step }]
      return { line: row.line, record: { kind, shares } }
    }),
  )
}

function shareFault(row: TextRow, name: string, cell: string): RejectedRow | null {
  if (becameDate(cell)) return rejectRow(row, 'number-became-date', { cell })
  if (name === '' || cell === '') return rejectRow(row, 'value-missing', { column: name })
  const printed = readShare(cell)
  if (printed === null) return rejectRow(row, 'not-a-number', { column: name, cell })
  if (printed.share < 0) return rejectRow(row, 'share-negative', { cell })
  if (printed.share > 1) return rejectRow(row, 'share-above-hundred', { cell })
  return null
}

function refuse(rows: readonly TextRow[], culprits: readonly RejectedRow[]): BlockReading {
  const line = culprits[0]?.fault.line ?? 0
  const reason = { code: 'table-refused', parameters: { culprit: line } }
  const harmed = culprits.find(({ fault }) => fault.code === 'number-became-date')
  return {
    rows: [],
    rejects: refuseTable(rows, reason, culprits),
    refusesFile: harmed?.fault ?? null,
  }
}
