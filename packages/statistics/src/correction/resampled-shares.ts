// SPDX-License-Identifier: EUPL-1.2

/** What resamples say about the shares of classes, one entry per class. */
export interface ResampledShares {
  readonly low: Float64Array
  readonly high: Float64Array
  readonly standardError: Float64Array
  readonly replicates: number
  /** Resamples without an answer, left out. */
  readonly undefinedResamples: number
}

/** Percentile interval and standard deviation of every column. */
export function columnSummaries(
  rows: readonly Float64Array[],
  level: number,
): Pick<ResampledShares, 'low' | 'high' | 'standardError'> {
  const classes = rows[0]?.length ?? 0
  const low = new Float64Array(classes)
  const high = new Float64Array(classes)
  const standardError = new Float64Array(classes)
  for (let at = 0; at < classes; at += 1) {
    const column = Float64Array.from(rows, (row) => row[at]).sort()
    low[at] = sortedQuantile(column, (1 - level) / 2)
    high[at] = sortedQuantile(column, (1 + level) / 2)
    standardError[at] = standardDeviation(column)
  }
  return { low, high, standardError }
}

/** Linear between order statistics (Hyndman and Fan 1996, type 7). */
function sortedQuantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1)
  const below = Math.floor(at)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (at - below) * (sorted[above] - sorted[below])
}

function standardDeviation(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  let squares = 0
  for (const value of values) squares += (value - mean) ** 2
  return Math.sqrt(squares / Math.max(1, values.length - 1))
}
