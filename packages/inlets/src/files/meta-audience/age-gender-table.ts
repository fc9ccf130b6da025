// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import { becameDate } from '../../numbers/became-date.ts'
import { type PrintedShare, readShare, stepOf } from '../../numbers/share.ts'
import type { ReadRow, RejectedRow } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'
import type { AgeBand, Gender } from '../../vocabulary.ts'
import { type BlockReading, readBlock } from '../blocks/block-reading.ts'
import { refuseTable, rejectBroken, rejectRow } from '../blocks/refusal.ts'
import { ageBandOf, genderOf } from './traits.ts'

interface AgeLine {
  readonly line: number
  readonly age: AgeBand
  readonly printed: readonly PrintedShare[]
}

const lowestSum = 0.9

/**
 * Reads a table of ages by gender: a heading with a column per gender, in any order, and a line per
 * age band. It is read whole or not at all: an unknown band or gender, or a missing value, refuses
 * the table. Figures that cannot be shares of one whole refuse the file.
 */
export function readAgeGenderTable(rows: readonly TextRow[]): BlockReading {
  const [header, ...lines] = rows
  if (header === undefined) return readBlock([])
  if (header.state !== 'intact') return refused(rows, rejectBroken(header))
  const genders: Gender[] = []
  for (const heading of header.cells.slice(1)) {
    const gender = genderOf(heading)
    if (gender === null)
      return refused(rows, rejectRow(header, 'gender-not-known', { heading }), false)
    if (genders.includes(gender)) {
      return refused(rows, rejectRow(header, 'gender-twice', { heading }), false)
    }
    genders.push(gender)
  }
  if (genders.length < 2) {
    return refused(
      rows,
      rejectRow(header, 'gender-column-missing', { heading: header.cells.join(' | ') }),
      false,
    )
  }
  const read = lines.map((row) => readLine(row, genders.length))
  const culprits = read.filter((found) => 'fault' in found)
  const ages = read.filter((found) => 'age' in found)
  const twice = lines.find((row, at) => {
    const age = ageBandOf(row.cells[0] ?? '')
    return (
      age !== null &&
      ages.findIndex((other) => other.age === age) !==
        ages.findIndex((other) => other.line === row.line) &&
      at > 0
    )
  })
  if (twice !== undefined && culprits.length === 0) {
    culprits.push(rejectRow(twice, 'age-twice', { cell: twice.cells[0] ?? '' }))
  }
  const [first] = culprits
  if (first !== undefined) return refused(rows, first, true, culprits)
  const table = toRows(ages, genders)
  return { rows: table, rejects: [], refusesFile: sumFault(ages, header.line) }
}

function readLine(row: TextRow, columns: number): AgeLine | RejectedRow {
  if (row.state !== 'intact') return rejectBroken(row)
  const age = ageBandOf(row.cells[0] ?? '')
  const values = row.cells.slice(1)
  const harmed = values.find(becameDate)
  if (harmed !== undefined) return rejectRow(row, 'number-became-date', { cell: harmed })
  if (age === null) return rejectRow(row, 'age-not-known', { cell: row.cells[0] ?? '' })
  if (values.length > columns)
    return rejectRow(row, 'too-many-cells-in-row', { expected: columns + 1 })
  const printed: PrintedShare[] = []
  for (let column = 0; column < columns; column++) {
    const cell = values[column] ?? ''
    if (cell === '') return rejectRow(row, 'value-missing', { column: age })
    const share = readShare(cell)
    if (share === null) return rejectRow(row, 'not-a-number', { column: age, cell })
    if (share.share < 0) return rejectRow(row, 'share-negative', { cell })
    if (share.share > 1) return rejectRow(row, 'share-above-hundred', { cell })
    printed.push(share)
  }
  return { line: row.line, age, printed }
}

function toRows(ages: readonly AgeLine[], genders: readonly Gender[]): ReadRow[] {
  const steps = genders.map((_, column) =>
    stepOf(ages.flatMap(({ printed }) => printed.slice(column, column + 1))),
  )
  return ages.map(({ line, age, printed }) => ({
    line,
    record: {
      kind: 'age-gender' as const,
      age,
      cells: printed.map(({ share }, column) => ({
        gender: genders[column] ?? 'women',
        share,
        step: steps[column] ?? 0.01,
      })),
    },
  }))
}

/** All shares together are one whole, give or take half a step each and a part left out. */
function sumFault(ages: readonly AgeLine[], line: number): Fault | null {
  const printed = ages.flatMap((age) => age.printed)
  if (printed.length === 0) return null
  const sum = printed.reduce((total, { share }) => total + share, 0)
  const slack = (printed.length * stepOf(printed)) / 2 + 1e-9
  const percent = Math.round(sum * 1000) / 10
  if (sum > 1 + slack) return { code: 'shares-add-up-too-high', line, parameters: { percent } }
  if (sum < lowestSum) return { code: 'shares-add-up-too-low', line, parameters: { percent } }
  return null
}

/** Codes that show the figures of the whole file cannot be trusted. */
const untrustworthy = new Set(['number-became-date', 'share-negative', 'share-above-hundred'])

function refused(
  rows: readonly TextRow[],
  culprit: RejectedRow,
  hasRow = true,
  culprits: readonly RejectedRow[] = [culprit],
): BlockReading {
  const { code, line, parameters } = culprit.fault
  // A heading is no row: its fault is told with each row under it.
  const reason = hasRow
    ? { code: 'table-refused', parameters: { culprit: line } }
    : { code, parameters: { ...parameters } }
  const rejects = refuseTable(rows, reason, hasRow ? culprits : [])
  const fatal = culprits.find(({ fault }) => untrustworthy.has(fault.code))
  return { rows: [], rejects, refusesFile: fatal?.fault ?? null }
}
