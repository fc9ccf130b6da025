// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../contract/outcome.ts'
import { impossible, ok } from '../contract/outcome.ts'
import { scaleOf, squaredDifference } from './disagreement.ts'
import { negativeValue } from './krippendorff-alpha.ts'
import type { MeasurementLevel } from './measurement-level.ts'
import { type Ratings, requireRatings } from './ratings.ts'

/**
 * Which units to talk about: how much of the observed disagreement behind Krippendorff's alpha
 * comes from each unit.
 *
 * Of a unit with m values: sum over its pairs of values of the squared difference, over m - 1; as
 * a share of the sum over units (with alpha below 1 these add up to 1).
 *
 * @param ratings codes per coder
 * @param level how two categories differ
 * @throws ContractError when the ratings are not as they should be
 * @returns one share per unit; 0 for a unit with one value or none, and for all when nobody
 *   disagrees. Impossible `no-pairable-values`; for `ratio` `negative-value`
 * @example
 * disagreementPerUnit(ratingsOf([[1, 2, 3, 4], [1, 3, 3, 1]]), 'interval') // [0, 0.1, 0, 0.9]
 */
export function disagreementPerUnit(
  ratings: Ratings,
  level: MeasurementLevel,
): Outcome<Float64Array> {
  requireRatings(ratings)
  const negative = negativeValue(ratings, level)
  if (negative !== undefined) return negative
  const { codes, values } = ratings
  const rated = ratedPerUnit(codes)
  const frequencies = new Float64Array(values.length)
  for (const column of codes) {
    for (let unit = 0; unit < column.length; unit += 1) {
      if (column[unit] >= 0 && rated[unit] >= 2) frequencies[column[unit]] += 1
    }
  }
  if (frequencies.every((frequency) => frequency === 0)) return impossible('no-pairable-values')
  const scale = scaleOf(level, frequencies, values)
  const shares = new Float64Array(rated.length)
  let all = 0
  for (let unit = 0; unit < rated.length; unit += 1) {
    if (rated[unit] < 2) continue
    let sum = 0
    for (let a = 0; a < codes.length; a += 1) {
      const one = codes[a][unit]
      if (one < 0) continue
      for (let b = 0; b < a; b += 1) {
        const other = codes[b][unit]
        if (other >= 0) sum += squaredDifference(level, scale[one], scale[other])
      }
    }
    shares[unit] = sum / (rated[unit] - 1)
    all += shares[unit]
  }
  if (all > 0) for (let unit = 0; unit < shares.length; unit += 1) shares[unit] /= all
  return ok(shares)
}

function ratedPerUnit(codes: readonly Int32Array[]): Int32Array {
  const rated = new Int32Array(codes[0]?.length ?? 0)
  for (const column of codes) {
    for (let unit = 0; unit < rated.length; unit += 1) if (column[unit] >= 0) rated[unit] += 1
  }
  return rated
}
