// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { type Ratings, requireRatings } from './ratings.ts'
import { unitPatterns } from './unit-patterns.ts'

/**
 * Which categories coders give to the same unit: Krippendorff's (2011) table of coincidences.
 *
 * o_ck = sum over units of the ordered pairs of values c and k in the unit, over its number of
 * values less one; so that a unit counts with its number of values. The rows add up to n_c, all
 * together to the number of pairable values.
 *
 * @param ratings codes per coder; units with fewer than two values are left out
 * @throws ContractError when the ratings are not as they should be
 * @returns a symmetric matrix, one row per category
 * @example coincidenceMatrix(ratingsOf([['a', 'b', 'b'], ['a', 'b', 'a']])) // [[2, 1], [1, 2]]
 */
export function coincidenceMatrix(ratings: Ratings): Matrix {
  requireRatings(ratings)
  const { units, rated, start, category, times } = unitPatterns(ratings)
  const size = ratings.categories.length
  const matrix = zeroMatrix(size, size)
  for (let p = 0; p < units.length; p += 1) {
    if (rated[p] < 2) continue
    const part = units[p] / (rated[p] - 1)
    for (let a = start[p]; a < start[p + 1]; a += 1) {
      for (let b = start[p]; b < start[p + 1]; b += 1) {
        const pairs = times[a] * (times[b] - Number(a === b))
        matrix.values[category[a] * size + category[b]] += part * pairs
      }
    }
  }
  return matrix
}
