// SPDX-License-Identifier: EUPL-1.2

/** The value with a share of the sorted ones below it, between order statistics (R's type 7). */
export function sortedQuantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (at - below) * (sorted[above] - sorted[below])
}
