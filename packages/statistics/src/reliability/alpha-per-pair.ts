// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../contract/outcome.ts'
import { type KrippendorffAlpha, krippendorffAlpha } from './krippendorff-alpha.ts'
import type { MeasurementLevel } from './measurement-level.ts'
import type { Ratings } from './ratings.ts'

export interface PairReliability {
  /** Places of the two coders in the ratings. */
  readonly first: number
  readonly second: number
  readonly alpha: Outcome<KrippendorffAlpha>
}

/**
 * Which coders do not get along: Krippendorff's alpha of each pair of coders alone.
 *
 * @param ratings codes per coder
 * @param level how two categories differ
 * @throws ContractError when the ratings are not as they should be
 * @returns one per pair, (0, 1), (0, 2), ..., (1, 2), ...; alpha as `krippendorffAlpha` of
 *   the two
 * @example
 * alphaPerPair(ratingsOf([[1, 2, 2], [1, 2, 2], [1, 1, 2]]), 'nominal')
 * // [{ first: 0, second: 1, alpha: { estimate: 1 } }, { second: 2 }, { first: 1, second: 2 }]
 */
export function alphaPerPair(
  ratings: Ratings,
  level: MeasurementLevel,
): readonly PairReliability[] {
  return ratings.codes.flatMap((column, first) =>
    ratings.codes.slice(first + 1).map((other, at) => ({
      first,
      second: first + 1 + at,
      alpha: krippendorffAlpha({ ...ratings, codes: [column, other] }, level),
    })),
  )
}
