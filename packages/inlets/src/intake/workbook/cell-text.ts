// SPDX-License-Identifier: EUPL-1.2
import type { CellObject } from '@e965/xlsx'
import { serialText } from './serial-date.ts'

/**
 * A cell as text, whatever the language of the program that saved it:
 * numbers with a decimal point, in the 15 digits a workbook keeps; dates as ISO; a percentage as
 * it is read (`12.1%`, never 0.121), with all its digits; errors (#N/A) and blanks as nothing.
 * Of a formula it is the value that was saved with it.
 */
export function cellText(cell: CellObject, date1904: boolean): string {
  const { t: type, v: value, z: format } = cell
  if (type === 's') return typeof value === 'string' ? value : ''
  if (type === 'b') return value === true ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return value.toISOString().slice(0, 19)
  if (type !== 'n' || typeof value !== 'number' || !Number.isFinite(value)) return ''
  const shown = typeof format === 'string' ? withoutLiterals(format) : ''
  if (shown.includes('%')) return `${numberText(value * 100)}%`
  return serialText(value, shown, date1904) ?? numberText(value)
}

/** A format without its quoted and escaped text, colours and conditions; of its first part only. */
function withoutLiterals(format: string): string {
  return format
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';', 1)
    .join('')
}

/**
 * Whole numbers of 16 digits and more were rounded when they were saved: they are told as
 * `1.78414E+16`, which no reader takes for an id.
 */
function numberText(value: number): string {
  const kept = Number(value.toPrecision(15))
  if (Math.abs(kept) >= 1e15) {
    return kept.toExponential().replace('e', 'E')
  }
  const [digits = '', exponent] = String(kept).split('e-')
  if (exponent === undefined) return digits
  const sign = kept < 0 ? '-' : ''
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/\D/g, '')}`
}
