// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { coincidenceMatrix } from './coincidence-matrix.ts'
import { scaleOf, squaredDifference } from './disagreement.ts'
import { negativeValue } from './krippendorff-alpha.ts'
import type { MeasurementLevel } from './measurement-level.ts'
import type { Ratings } from './ratings.ts'

export interface CategoryReliability {
  readonly category: string
  /** Pairable values of this category. */
  readonly values: number
  /** Nominal alpha of "this category or another". */
  readonly alpha: Outcome<number>
  /** Share of all observed disagreement; a pair counts half for each of its two categories. */
  readonly shareOfDisagreement: number
}

/**
 * Which categories the coders cannot tell apart from the rest.
 *
 * Per category alpha of the two classes "this one" and "another" (Krippendorff 2018, section
 * 12.2.2), and its share of the observed disagreement, over all categories 1 (or 0 throughout, when
 * there is none).
 *
 * @param ratings codes per coder
 * @param level how two categories differ, for the shares
 * @throws ContractError when the ratings are not as they should be
 * @returns one per category, also of unused ones; alpha is impossible with `no-variation` for a
 *   category that nobody or everybody used. Impossible `no-pairable-values`; for `ratio`
 *   `negative-value`
 * @example
 * alphaPerCategory(ratingsOf([[1, 2, 3, 3], [1, 2, 3, 2]]), 'nominal').value[0]
 * // { category: '1', values: 2, alpha: 1, shareOfDisagreement: 0 }
 */
export function alphaPerCategory(
  ratings: Ratings,
  level: MeasurementLevel,
): Outcome<readonly CategoryReliability[]> {
  const { values: matrix, rows: size } = coincidenceMatrix(ratings)
  const negative = negativeValue(ratings, level)
  if (negative !== undefined) return negative
  const frequencies = new Float64Array(size)
  for (let c = 0; c < size; c += 1) {
    for (let k = 0; k < size; k += 1) frequencies[c] += matrix[c * size + k]
  }
  const pairable = frequencies.reduce((sum, frequency) => sum + frequency, 0)
  if (pairable === 0) return impossible('no-pairable-values')
  const scale = scaleOf(level, frequencies, ratings.values)
  const disagreement = new Float64Array(size)
  for (let c = 0; c < size; c += 1) {
    for (let k = 0; k < size; k += 1) {
      const apart = squaredDifference(level, scale[c], scale[k])
      if (matrix[c * size + k] > 0) disagreement[c] += matrix[c * size + k] * apart
    }
  }
  const all = disagreement.reduce((sum, one) => sum + one, 0)
  return ok(
    ratings.categories.map((category, c) => {
      const apart = frequencies[c] - matrix[c * size + c]
      const expected = frequencies[c] * (pairable - frequencies[c])
      return {
        category,
        values: frequencies[c],
        alpha: expected > 0 ? ok(1 - ((pairable - 1) * apart) / expected) : noVariation,
        shareOfDisagreement: all === 0 ? 0 : disagreement[c] / all,
      }
    }),
  )
}

const noVariation = impossible('no-variation')
