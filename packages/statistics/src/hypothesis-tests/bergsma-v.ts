// SPDX-License-Identifier: EUPL-1.2

/**
 * Cramér's V less what chance gives it (Bergsma 2013): phi² is lessened by its expectation under
 * independence, (r - 1)(c - 1) / (n - 1), and the sizes likewise; never below 0.
 */
export function bergsmaV(phiSquared: number, n: number, rows: number, columns: number): number {
  if (n <= 1) return 0
  const chance = ((rows - 1) * (columns - 1)) / (n - 1)
  const smallerRows = rows - (rows - 1) ** 2 / (n - 1)
  const smallerColumns = columns - (columns - 1) ** 2 / (n - 1)
  const smaller = Math.min(smallerRows, smallerColumns) - 1
  const left = phiSquared - chance
  return left <= 0 || smaller <= 0 ? 0 : Math.min(1, Math.sqrt(left / smaller))
}
