// SPDX-License-Identifier: EUPL-1.2

import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireWord } from '../contract/require-word.ts'
import { AlphaOfPatterns } from './alpha-of-patterns.ts'
import type { MeasurementLevel } from './measurement-level.ts'
import { type Ratings, requireRatings } from './ratings.ts'
import { unitPatterns } from './unit-patterns.ts'

/** How far coders agree beyond chance, and from what. */
export interface KrippendorffAlpha {
  /** 1 when all agree, 0 when they differ as chance would; below 0 when more than that. */
  readonly estimate: number
  /** Mean squared difference of values within units. */
  readonly observedDisagreement: number
  /** Mean squared difference of values whatever their unit. */
  readonly expectedDisagreement: number
  /** Units that at least two coders coded. */
  readonly units: number
  /** Values in these units. */
  readonly pairableValues: number
}

/**
 * How far coders agree beyond chance: Krippendorff's alpha, for any number of coders, with values
 * missing anywhere (Krippendorff 2011, 2018 chapter 12).
 *
 * alpha = 1 - D_o / D_e. D_o is the mean squared difference of the values within a unit, each unit
 * counting with its number of values; D_e that of all pairable values. Units with fewer than two
 * values say nothing and are left out. Assumes that coders worked apart and are interchangeable.
 *
 * @param ratings codes per coder; `interval` and `ratio` use `values`, `ordinal` the order of the
 *   categories, where only those that occur make a distance
 * @param level how two categories differ
 * @throws ContractError when the ratings are not as they should be
 * @returns impossible `no-pairable-values`; `no-variation` when all pairable values are one
 *   category (agreement cannot be told from a category without rival); for `ratio`
 *   `negative-value`
 * @example
 * krippendorffAlpha(ratingsOf([[1, 2, 3, 3, null], [1, 2, 3, 2, 1]]), 'nominal')
 * // { estimate: 0.666…, units: 4, pairableValues: 8 }
 */
export function krippendorffAlpha(
  ratings: Ratings,
  level: MeasurementLevel,
): Outcome<KrippendorffAlpha> {
  requireRatings(ratings)
  const negative = negativeValue(ratings, level)
  if (negative !== undefined) return negative
  const patterns = unitPatterns(ratings)
  const { pairable, observed, expected } = new AlphaOfPatterns(
    level,
    patterns,
    ratings.values,
  ).parts(patterns.units)
  if (pairable === 0) return impossible('no-pairable-values')
  if (expected === 0) return impossible('no-variation', { pairableValues: pairable })
  let units = 0
  for (let p = 0; p < patterns.rated.length; p += 1) {
    if (patterns.rated[p] >= 2) units += patterns.units[p]
  }
  return ok({
    estimate: 1 - ((pairable - 1) * observed) / expected,
    observedDisagreement: (2 * observed) / pairable,
    expectedDisagreement: (2 * expected) / (pairable * (pairable - 1)),
    units,
    pairableValues: pairable,
  })
}

/** A ratio scale starts at zero. */
export function negativeValue(ratings: Ratings, level: MeasurementLevel) {
  requireWord(level, ['nominal', 'ordinal', 'interval', 'ratio'], 'level')
  if (level !== 'ratio') return undefined
  const value = ratings.values.find((one) => one < 0)
  return value === undefined ? undefined : impossible('negative-value', { value })
}
