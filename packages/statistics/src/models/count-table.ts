// SPDX-License-Identifier: EUPL-1.2

/** The different values of an outcome, and what the rows that have each count for. */
export interface CountTable {
  readonly counts: Float64Array
  readonly weights: Float64Array
  readonly total: number
}

const direct = 4096

/** Tabulates counts, so that a costly function is called once per value and not per row. */
export function countTable(counts: Float64Array, weights?: Float64Array): CountTable {
  const small = new Float64Array(direct)
  const large = new Map<number, number>()
  for (let row = 0; row < counts.length; row += 1) {
    const count = counts[row]
    const weight = weights === undefined ? 1 : weights[row]
    if (count < direct && Number.isInteger(count)) small[count] += weight
    else large.set(count, (large.get(count) ?? 0) + weight)
  }
  const found = Array.from(small, (weight, count) => [count, weight] as const)
    .concat([...large])
    .filter(([, weight]) => weight > 0)
  return {
    counts: Float64Array.from(found, ([count]) => count),
    weights: Float64Array.from(found, ([, weight]) => weight),
    total: found.reduce((sum, [, weight]) => sum + weight, 0),
  }
}
