// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../../numbers/became-date.ts'
import { type PrintedShare, readShare, stepOf } from '../../numbers/share.ts'
import type { PlacesRecord, RejectedRow } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'
import { type BlockReading, readBlock } from '../blocks/block-reading.ts'
import { refuseTable, rejectRow } from '../blocks/refusal.ts'
import { readShareCell } from './age-line.ts'

/** Codes that show the figures of the whole file cannot be trusted. */
const untrustworthy = new Set(['number-became-date', 'share-negative', 'share-above-hundred'])

/**
 * Reads a ranking of places, countries or pages in either layout: names on one line and shares on
 * the next, or a name and a share per line under a heading. The sum is not judged: followers of
 * one page follow others too, and countries have been seen to add up to 102 %.
 */
export function readRanking(kind: PlacesRecord['kind'], rows: readonly TextRow[]): BlockReading {
  for (const row of rows) {
    if (row.state !== 'intact') return refuse(rows, [rejectRow(row, row.state)])
  }
  const [names, values] = rows
  if (names === undefined) return readBlock([])
  const lies = values !== undefined && rows.length === 2 && isNames(names) && isValues(values)
  return lies ? readLying(kind, names, values) : readStanding(kind, rows)
}

const isValue = (cell: string) => readShare(cell) !== null || becameDate(cell)
const isNames = (row: TextRow) => row.cells.length > 0 && !row.cells.some(isValue)
const isValues = (row: TextRow) =>
  row.cells.some(isValue) && row.cells.every((cell) => cell === '' || isValue(cell))

function readLying(kind: PlacesRecord['kind'], names: TextRow, values: TextRow): BlockReading {
  const rows = [names, values]
  const harmed = values.cells.find(becameDate)
  if (harmed !== undefined) {
    return refuse(rows, [rejectRow(values, 'number-became-date', { cell: harmed })])
  }
  if (names.cells.length !== values.cells.length || names.cells.includes('')) {
    const parameters = { names: names.cells.length, values: values.cells.length }
    return refuse(rows, [rejectRow(values, 'names-and-values-differ', parameters)])
  }
  const named: (PrintedShare & { name: string })[] = []
  for (const [at, name] of names.cells.entries()) {
    const printed = readShareCell(values, name, values.cells[at] ?? '')
    if ('fault' in printed) return refuse(rows, [printed])
    named.push({ name, ...printed })
  }
  const step = stepOf(named)
  const shares = named.map(({ name, share }) => ({ name, share, step }))
  return readBlock([{ line: values.line, record: { kind, shares } }])
}

function readStanding(kind: PlacesRecord['kind'], rows: readonly TextRow[]): BlockReading {
  const data = rows[0]?.cells.some(isValue) === true ? rows : rows.slice(1)
  const culprits: RejectedRow[] = []
  const named: (PrintedShare & { name: string; line: number })[] = []
  for (const row of data) {
    const found = row.cells.length
    const [name = '', cell = ''] = row.cells
    const printed =
      found > 2
        ? rejectRow(row, 'row-too-wide', { found, expected: 2 })
        : readShareCell(row, name, name === '' ? '' : cell)
    if ('fault' in printed) culprits.push(printed)
    else named.push({ name, line: row.line, ...printed })
  }
  if (culprits.length > 0) return refuse(rows, culprits)
  const step = stepOf(named)
  return readBlock(
    named.map(({ name, line, share }) => ({
      line,
      record: { kind, shares: [{ name, share, step }] },
    })),
  )
}

function refuse(rows: readonly TextRow[], culprits: readonly RejectedRow[]): BlockReading {
  const reason = {
    code: 'table-refused',
    parameters: { culprit: culprits[0]?.fault.line ?? 0 },
  } as const
  const fatal = culprits.find(({ fault }) => untrustworthy.has(fault.code))
  return {
    rows: [],
    rejects: refuseTable(rows, reason, culprits),
    refusesFile: fatal?.fault ?? null,
  }
}
