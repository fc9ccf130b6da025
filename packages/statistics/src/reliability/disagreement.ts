// SPDX-License-Identifier: EUPL-1.2
import type { MeasurementLevel } from './measurement-level.ts'

/** Squared difference of two category numbers (Krippendorff 2011); for `ordinal` of mid-ranks. */
export function squaredDifference(level: MeasurementLevel, a: number, b: number): number {
  if (a === b) return 0
  if (level === 'nominal') return 1
  return level === 'ratio' ? ((a - b) / (a + b)) ** 2 : (a - b) ** 2
}

/**
 * The number per category that differences are taken of: its value, for `ordinal` its mid-rank
 * among the pairable values (half its own frequency beyond all those below).
 */
export function scaleOf(
  level: MeasurementLevel,
  frequencies: Float64Array,
  values: Float64Array,
): Float64Array {
  if (level === 'nominal') return Float64Array.from(values, (_, category) => category)
  if (level !== 'ordinal') return values
  const ranks = new Float64Array(frequencies.length)
  let below = 0
  for (let c = 0; c < ranks.length; c += 1) {
    ranks[c] = below + frequencies[c] / 2
    below += frequencies[c]
  }
  return ranks
}

/** Sum over pairs of categories of n_c n_k times their squared difference. */
export function disagreementOfAll(
  level: MeasurementLevel,
  frequencies: Float64Array,
  scale: Float64Array,
): number {
  if (level === 'ratio') return overPairs(frequencies, scale)
  let total = 0
  let weighted = 0
  let squares = 0
  for (let c = 0; c < frequencies.length; c += 1) {
    total += frequencies[c]
    weighted += frequencies[c] * scale[c]
    squares += frequencies[c] * (total - frequencies[c])
  }
  if (level === 'nominal') return squares
  const mean = weighted / total
  let spread = 0
  for (let c = 0; c < frequencies.length; c += 1) {
    spread += frequencies[c] * (scale[c] - mean) ** 2
  }
  return total * spread
}

function overPairs(frequencies: Float64Array, scale: Float64Array): number {
  let sum = 0
  for (let c = 0; c < frequencies.length; c += 1) {
    if (frequencies[c] === 0) continue
    for (let k = 0; k < c; k += 1) {
      const both = frequencies[c] * frequencies[k]
      if (both > 0) sum += both * squaredDifference('ratio', scale[c], scale[k])
    }
  }
  return sum
}
