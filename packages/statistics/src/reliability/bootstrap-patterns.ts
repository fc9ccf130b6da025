// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireLevel } from '../contract/require-numbers.ts'
import { binomialDraw } from '../random/binomial-draw.ts'
import { type RandomStream, randomStream } from '../random/random-stream.ts'

/** How often and with what randomness to resample. */
export interface BootstrapOptions {
  /** Part of the figure: the same seed gives the same interval, to the bit. */
  readonly seed: number | string
  /** Default 2000. */
  readonly resamples?: number
  /** Default 0.95. */
  readonly level?: number
}

/** A percentile interval over resampled units. */
export interface BootstrapInterval {
  /** Of the units themselves, not of resamples. */
  readonly estimate: number
  readonly low: number
  readonly high: number
  /** Standard deviation over the resamples. */
  readonly standardError: number
  readonly level: number
  readonly resamples: number
  /** Resamples in which the coefficient had no value, for want of variation; left out. */
  readonly undefinedResamples: number
}

/**
 * Percentile interval of a statistic that depends on units only through how many there are of each
 * pattern: a resample of n units with replacement is one multinomial draw over the patterns.
 *
 * @param units per pattern, the largest first
 */
export function bootstrapPatterns(
  units: Int32Array,
  statistic: (counts: Int32Array) => number | undefined,
  { seed, resamples = 2000, level = 0.95 }: BootstrapOptions,
): Outcome<BootstrapInterval> {
  requireCount(resamples, 'resamples', 2)
  requireLevel(level)
  const estimate = statistic(units)
  if (estimate === undefined) return impossible('no-variation')
  const stream = randomStream(seed)
  const draw = drawer(units)
  const counts = new Int32Array(units.length)
  const found = new Float64Array(resamples)
  let defined = 0
  for (let round = 0; round < resamples; round += 1) {
    draw(stream, counts)
    const value = statistic(counts)
    if (value === undefined) continue
    found[defined] = value
    defined += 1
  }
  const undefinedResamples = resamples - defined
  if (defined < 2) return impossible('no-defined-resample', { resamples, undefinedResamples })
  const sorted = found.subarray(0, defined).sort()
  return ok({
    estimate,
    low: quantile(sorted, (1 - level) / 2),
    high: quantile(sorted, (1 + level) / 2),
    standardError: deviation(sorted),
    level,
    resamples,
    undefinedResamples,
  })
}

/** Draws unit by unit where patterns are nearly as many as units, else pattern by pattern. */
function drawer(units: Int32Array): (stream: RandomStream, counts: Int32Array) => void {
  const total = units.reduce((sum, count) => sum + count, 0)
  if (units.length * 4 > total) {
    const patternOf = new Int32Array(total)
    for (let p = 0, at = 0; p < units.length; at += units[p], p += 1) {
      patternOf.fill(p, at, at + units[p])
    }
    return (stream, counts) => {
      counts.fill(0)
      for (let k = 0; k < total; k += 1) counts[patternOf[stream.below(total)]] += 1
    }
  }
  return (stream, counts) => {
    counts.fill(0)
    let left = total
    let unitsLeft = total
    for (let p = 0; p < units.length && left > 0; p += 1) {
      counts[p] = binomialDraw(stream, left, units[p] / unitsLeft)
      left -= counts[p]
      unitsLeft -= units[p]
    }
  }
}

/** Linear between order statistics (Hyndman and Fan 1996, type 7). */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (at - below) * (sorted[above] - sorted[below])
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1))
}
