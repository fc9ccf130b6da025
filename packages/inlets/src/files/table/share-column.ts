// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from '../../numbers/became-date.ts'
import { saysNothing } from '../../numbers/number.ts'
import type { ColumnReading } from '../../record.ts'
import type { RowFault } from './figure-column.ts'
import { type FoundTable, valuesOf } from './find-table.ts'

/** Cells of a column of shares, each as a fraction of the whole; null where it says nothing. */
export interface ReadShares {
  readonly shares: readonly (number | null | RowFault)[]
  /** Rounding step of the column, as a fraction. */
  readonly step: number
  /** What the shares add up to. */
  readonly sum: number
}

const shape = /^(\d{1,6})(?:[.,](\d{1,15}))?\s*(%?)$/

/**
 * Reads a column of shares together: fractions (0.56) or percentages (56, 56.1%), with a point or a
 * comma. Percentages carry their sign, or the heading says so, or they add up to more than 2.
 *
 * @param percent whether the heading says that these are percentages
 */
export function readShareColumn(
  cells: readonly string[],
  heading: string,
  percent = /%/.test(heading),
): ReadShares {
  const parsed = cells.map((cell) => shape.exec(cell))
  const values = parsed.map((one) => Number(`${one?.[1] ?? 0}.${one?.[2] ?? 0}`))
  const inHundreds =
    percent ||
    parsed.some((one) => one?.[3] === '%') ||
    values.reduce((total, value) => total + value, 0) > 2
  const decimals = Math.max(0, ...parsed.map((one) => one?.[2]?.length ?? 0))
  const shift = inHundreds ? 2 : 0
  const shares = cells.map((cell, at) => {
    const one = parsed[at]
    if (one === null || one === undefined) return notAShare(cell, heading)
    const share = Number(`${one[1]}.${one[2] ?? 0}e-${shift}`)
    return share > 1 ? ({ code: 'share-above-hundred', parameters: { cell } } as const) : share
  })
  const sum = shares.reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0)
  return { shares, step: Number(`1e-${decimals + shift}`), sum }
}

function notAShare(cell: string, column: string): null | RowFault {
  if (saysNothing(cell)) return null
  const shown = cell.slice(0, 100)
  if (becameDate(cell)) return { code: 'number-became-date', parameters: { cell: shown } }
  if (cell.startsWith('-')) return { code: 'share-negative', parameters: { cell: shown } }
  return { code: 'not-a-number', parameters: { column, cell: shown } }
}

/** To be shown: the first share that is not a whole number, as the fraction it is read as. */
export function shareReadings(table: FoundTable<string>, field: string): readonly ColumnReading[] {
  const at = table.fields.get(field)
  const cells = valuesOf(table.rows, at)
  const column = table.headings[at ?? -1] ?? ''
  const { shares } = readShareColumn(cells, column)
  const first = cells.findIndex(
    (cell, row) => /\d\D+\d/.test(cell) && typeof shares[row] === 'number',
  )
  const [example, share] = [cells[first], shares[first]]
  if (example === undefined || typeof share !== 'number') return []
  return [{ column, is: 'number', example, readAs: String(share) }]
}
