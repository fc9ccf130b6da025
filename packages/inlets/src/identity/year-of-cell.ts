// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../text/row-scanner.ts'

/**
 * The calendar year (UTC) of a day or moment in a cell: four figures that begin with 20,
 * wherever they stand, or seconds or milliseconds since 1970. null: the cell does not tell.
 */
export function yearOfCell(row: RowScanner, cell: number): number | null {
  const { bytes } = row
  const end = row.end(cell)
  let digits = 0
  for (let at = row.start(cell); at <= end; at++) {
    const byte = at < end ? (bytes[at] ?? 0) : 0
    if (byte >= 0x30 && byte <= 0x39) {
      digits++
      continue
    }
    if (digits === 4) {
      const year = numberOf(bytes, at - 4, 4)
      if (year >= 2000 && year < 2100) return year
    }
    if (digits === 9 || digits === 10) return yearOfSeconds(numberOf(bytes, at - digits, digits))
    if (digits === 13) return yearOfSeconds(numberOf(bytes, at - 13, 10))
    digits = 0
  }
  return null
}

/** The year that was told last: most rows of a file are of one year. */
const last = { year: 1970, begin: 0, end: 0 }

function yearOfSeconds(seconds: number): number {
  if (seconds >= last.begin && seconds < last.end) return last.year
  last.year = new Date(seconds * 1000).getUTCFullYear()
  last.begin = Date.UTC(last.year, 0, 1) / 1000
  last.end = Date.UTC(last.year + 1, 0, 1) / 1000
  return last.year
}

function numberOf(bytes: Uint8Array, from: number, length: number): number {
  let value = 0
  for (let at = from; at < from + length; at++) value = value * 10 + (bytes[at] ?? 0) - 0x30
  return value
}
