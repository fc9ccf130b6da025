// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Interval } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireLevel, requireNotNegative } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { randomStream } from '../random/random-stream.ts'
import type { MultilevelRows } from './binomial-rows.ts'
import { meanShareDraws } from './mean-share-draws.ts'
import { meanShareError } from './mean-share-error.ts'
import type { MultilevelLogit } from './multilevel-logit.ts'
import { predictionRows } from './prediction-rows.ts'
import { sortedQuantile } from './sorted-quantile.ts'

/** Cells of the population and how many persons stand in each. */
export interface PoststratificationTable extends MultilevelRows {
  /** Persons per row, not negative. */
  readonly population: Float64Array
}

export interface PoststratifyOptions {
  /** Of the intervals; 0.95 unless said. */
  readonly level?: number
  /**
   * Intervals from this many seeded draws; absent: by the delta method on the logit scale, which is
   * too wide where levels without data make up most of an area.
   */
  readonly draws?: { readonly number: number; readonly seed: number | string }
}

/** The share expected among the persons of an area; the interval is the model's. */
export interface PoststratifiedShare extends Interval {
  readonly standardError: number
}

export interface Poststratified {
  /** Per level of `areas`. */
  readonly areas: readonly {
    readonly name: string
    readonly population: number
    readonly share: Outcome<PoststratifiedShare>
  }[]
  readonly all: Outcome<PoststratifiedShare>
}

/**
 * What share of the persons in each area a multilevel logit expects: the shares of the cells,
 * weighted by the persons in them (Gelman and Little 1997; Park, Gelman and Bafumi 2004).
 *
 * The value stands at the conditional modes, with effect 0 for a level that the data did not have.
 * Intervals count the errors of coefficients, effects and standard deviations, and the whole variance
 * of new levels; they are the model's own, not sampling intervals. What comes out is "modelled": no
 * verdict rests on it, no ranking, and it never stands for one account's audience. Assumes that the sample was drawn by chance within
 * cells and that the population counts are right; counts made from margins alone assume that the
 * traits are independent within an area, which is to be named.
 *
 * @param areas the area of each row; -1 for rows that count only in the whole
 * @throws ContractError when columns or groups are not those of the fit, lengths differ, a number is
 *   not finite, a population is negative, or an option is out of range
 * @returns per area and for the whole impossible `no-population`
 * @example
 * const rows = multilevelRows({ place: factorOf(['a', 'b', 'c', 'd']) })
 * const successes = Float64Array.of(8, 1, 5, 2)
 * const trials = Float64Array.of(10, 10, 10, 10)
 * const { value: fit } = fitMultilevelLogit({ ...rows, successes, trials })
 * const place = factorOf(['a', 'z'], ['a', 'b', 'c', 'd', 'z'])
 * const table = { ...multilevelRows({ place }), population: Float64Array.of(100, 300) }
 * poststratifyMultilevel(fit, table, place).all.value // { value: 0.454917…, low: 0.06725… }
 */
export function poststratifyMultilevel(
  fit: MultilevelLogit,
  table: PoststratificationTable,
  areas: Factor,
  options: PoststratifyOptions = {},
): Poststratified {
  const { level = 0.95, draws } = options
  requireLevel(level)
  if (draws !== undefined) requireCount(draws.number, 'draws', 100)
  requireNotNegative(table.population, 'population')
  const asked = predictionRows(fit, table)
  const { population } = table
  if (population.length !== asked.size || areas.codes.length !== asked.size) {
    throw new ContractError(`${asked.size} rows, ${population.length} populations`)
  }
  const shares = asked.logit.map((logit) => 1 / (1 + Math.exp(-logit)))
  const regions = regionsOf(areas, population)
  const values = regions.map((rows) => meanOver(rows, shares, population))
  const intervals =
    draws === undefined
      ? regions.map((rows, at) => {
          const error = meanShareError(fit, asked, { shares, weights: population, rows })
          return byDelta(values[at], error, level)
        })
      : byDraws(
          values,
          meanShareDraws(fit, asked, population, regions, draws.number, randomStream(draws.seed)),
          level,
        )
  const outcomes = intervals.map((interval, at) =>
    regions[at].length > 0 ? ok(interval) : impossible('no-population'),
  )
  return {
    areas: areas.levels.map((name, at) => ({
      name,
      population: totalOver(regions[at], population),
      share: outcomes[at],
    })),
    all: outcomes[areas.levels.length],
  }
}

/** The rows with persons of every area, and last of the whole. */
function regionsOf({ codes, levels }: Factor, population: Float64Array): readonly Int32Array[] {
  const rows: number[][] = Array.from({ length: levels.length + 1 }, () => [])
  for (let row = 0; row < codes.length; row += 1) {
    if (population[row] === 0) continue
    if (codes[row] >= 0) rows[codes[row]].push(row)
    rows[levels.length].push(row)
  }
  return rows.map((one) => Int32Array.from(one))
}

function totalOver(rows: Int32Array, weights: Float64Array): number {
  let sum = 0
  for (const row of rows) sum += weights[row]
  return sum
}

function meanOver(rows: Int32Array, shares: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (const row of rows) sum += weights[row] * shares[row]
  return sum / totalOver(rows, weights)
}

/** Normal on the logit scale of the whole share, so that the ends stay within 0 to 1. */
function byDelta(value: number, standardError: number, level: number): PoststratifiedShare {
  const spread = value * (1 - value)
  if (!(spread > 0)) return { value, low: value, high: value, standardError }
  const reach = (normalQuantile((1 + level) / 2) * standardError) / spread
  const odds = value / (1 - value)
  return {
    value,
    low: 1 / (1 + Math.exp(reach) / odds),
    high: 1 / (1 + Math.exp(-reach) / odds),
    standardError,
  }
}

/** Percentiles of the draws; they reach to the value where they would not hold it. */
function byDraws(
  values: readonly number[],
  draws: readonly Float64Array[],
  level: number,
): readonly PoststratifiedShare[] {
  return values.map((value, at) => {
    const sorted = draws[at].toSorted()
    const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length
    const squares = sorted.reduce((sum, one) => sum + (one - mean) ** 2, 0)
    return {
      value,
      low: Math.min(value, sortedQuantile(sorted, (1 - level) / 2)),
      high: Math.max(value, sortedQuantile(sorted, (1 + level) / 2)),
      standardError: Math.sqrt(squares / (sorted.length - 1)),
    }
  })
}
