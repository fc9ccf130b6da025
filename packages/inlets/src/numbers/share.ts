// SPDX-License-Identifier: EUPL-1.2

/** A percentage as it stood in a cell: the fraction, and how many decimals the percentage had. */
export interface PrintedShare {
  readonly share: number
  readonly decimals: number
}

const percentage = /^(-?\d{1,6})(?:[.,](\d{1,6}))?\s*%?$/

/**
 * Reads `12.1`, `12.1%`, `3,4 %` as fractions, exactly: the digits are kept and the point is moved,
 * so that 12.1 % is 0.121 and not 0.12099999999999998. Percentages have no thousands, so point and
 * comma both are the decimal mark. May be negative or above 1: judging that is the caller's.
 *
 * @returns null when the cell is no percentage
 */
export function readShare(cell: string): PrintedShare | null {
  const found = percentage.exec(cell.trim())
  if (found === null) return null
  const decimals = found[2] ?? ''
  return { share: Number(`${found[1]}.${decimals || '0'}e-2`), decimals: decimals.length }
}

/** The rounding step of a column of percentages: 0.001 when the longest has one decimal. */
export function stepOf(column: readonly PrintedShare[]): number {
  const decimals = column.reduce((most, printed) => Math.max(most, printed.decimals), 0)
  return Number(`1e-${decimals + 2}`)
}
