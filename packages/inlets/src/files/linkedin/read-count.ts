// SPDX-License-Identifier: EUPL-1.2
import { saysNothing } from '../../numbers/number.ts'

const plain = /^-?\d{1,15}(?:[.,]0{1,2})?$/
const grouped = /^-?\d{1,3}(?:([.,\s'’])\d{3})(?:\1\d{3})*$/

/**
 * A whole number: a count has no decimals, so `1.234` and `1,234` are both 1234.
 *
 * @returns null for an empty cell, undefined when the cell is no whole number
 */
export function readCount(cell: string): number | null | undefined {
  if (saysNothing(cell)) return null
  if (plain.test(cell)) return Number.parseInt(cell, 10)
  return grouped.test(cell) ? Number(cell.replace(/[^\d-]/g, '')) : undefined
}
