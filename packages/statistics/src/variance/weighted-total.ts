// SPDX-License-Identifier: EUPL-1.2

/** sum(w y) over the domain. */
export function weightedTotal(
  column: Float64Array,
  weights: Float64Array,
  domain: Float64Array | undefined,
): number {
  let total = 0
  for (let row = 0; row < column.length; row += 1) {
    if (domain === undefined || domain[row] !== 0) total += weights[row] * column[row]
  }
  return total
}
