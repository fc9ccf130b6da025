// SPDX-License-Identifier: EUPL-1.2
import type { ClassCodes } from './margin.ts'

/** Rows (from 0, ascending) where at least one of the traits is missing. */
export function missingRows(traits: readonly { readonly codes: ClassCodes }[]): number[] {
  const rows = new Set<number>()
  for (const { codes } of traits) {
    for (let row = 0; row < codes.length; row += 1) if (codes[row] < 0) rows.add(row)
  }
  return [...rows].sort((a, b) => a - b)
}
