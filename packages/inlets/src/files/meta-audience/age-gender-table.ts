// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { FaultCode } from '../../fault-codes.ts'
import { stepOf } from '../../numbers/share.ts'
import type { ReadRow } from '../../record.ts'
import type { TextRow } from '../../text/sample.ts'
import type { Gender } from '../../vocabulary.ts'
import { type BlockReading, readBlock } from '../blocks/block-reading.ts'
import { refuseTable, rejectRow } from '../blocks/refusal.ts'
import { genderOf } from '../gender-and-age.ts'
import { type AgeLine, readAgeLine } from './age-line.ts'

/** Shares that leave out more than a tenth are no shares of all whose age and gender is known. */
const lowestSum = 0.9

/** Codes that show the figures of the whole file cannot be trusted. */
const untrustworthy = new Set(['number-became-date', 'share-negative', 'share-above-hundred'])

/**
 * Reads a table of ages by gender: a heading with a column per gender, in any order, and a line per
 * age band. It is read whole or not at all: an unknown band or gender, or a missing value, refuses
 * the table. Figures that cannot be shares of one whole refuse the file.
 */
export function readAgeGenderTable(rows: readonly TextRow[]): BlockReading {
  const [header, ...lines] = rows
  if (header === undefined) return readBlock([])
  const genders = readGenders(header)
  if ('code' in genders) return readBlock([], refuseTable(rows, genders))
  const found = lines.map((row) => readAgeLine(row, genders))
  const ages = found.filter((line) => 'age' in line)
  const culprits = found.filter((line) => 'fault' in line)
  lines.forEach((row, at) => {
    const line = found[at]
    if (line === undefined || 'fault' in line) return
    if (ages.find(({ age }) => age === line.age) !== line) {
      culprits.push(rejectRow(row, 'age-twice', { cell: line.age }))
    }
  })
  const [first] = culprits
  if (first === undefined) {
    return { rows: toRows(ages, genders), rejects: [], refusesFile: sumFault(ages, header.line) }
  }
  const parameters = { culprit: first.fault.line }
  const fatal = culprits.find(({ fault }) => untrustworthy.has(fault.code))
  return {
    rows: [],
    rejects: refuseTable(rows, { code: 'table-refused', parameters }, culprits),
    refusesFile: fatal?.fault ?? null,
  }
}

/** The genders in the order of the columns, or what is wrong with the heading. */
function readGenders(
  header: TextRow,
): readonly Gender[] | { readonly code: FaultCode; readonly parameters: Fault['parameters'] } {
  if (header.state !== 'intact') return { code: header.state, parameters: {} }
  const genders: Gender[] = []
  for (const heading of header.cells.slice(1)) {
    const gender = genderOf(heading)
    if (gender === null) return { code: 'gender-not-known', parameters: { heading } }
    if (genders.includes(gender)) return { code: 'gender-twice', parameters: { heading } }
    genders.push(gender)
  }
  const heading = header.cells.join(' | ')
  return genders.length === 2 ? genders : { code: 'gender-column-missing', parameters: { heading } }
}

function toRows(ages: readonly AgeLine[], genders: readonly Gender[]): ReadRow[] {
  const steps = new Map(
    genders.map((gender) => [
      gender,
      stepOf(ages.flatMap(({ cells }) => cells.filter((cell) => cell.gender === gender))),
    ]),
  )
  return ages.map(({ line, age, cells }) => ({
    line,
    record: {
      kind: 'age-gender' as const,
      age,
      cells: cells.map(({ gender, share }) => ({ gender, share, step: steps.get(gender) ?? 0.01 })),
    },
  }))
}

/** All shares together are one whole, give or take half a step each and a part left out. */
function sumFault(ages: readonly AgeLine[], line: number): Fault | null {
  const printed = ages.flatMap(({ cells }) => cells)
  if (printed.length === 0) return null
  const sum = printed.reduce((total, { share }) => total + share, 0)
  const slack = (printed.length * stepOf(printed)) / 2 + 1e-9
  const percent = Math.round(sum * 1000) / 10
  if (sum > 1 + slack) return { code: 'shares-add-up-too-high', line, parameters: { percent } }
  if (sum < lowestSum) return { code: 'shares-add-up-too-low', line, parameters: { percent } }
  return null
}
