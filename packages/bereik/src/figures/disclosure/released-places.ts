// SPDX-License-Identifier: EUPL-1.2

import type { TallyPlace } from '../tallies/tally.ts'
import { cleanShare } from './clean-share.ts'
import type { ReleasedPlace } from './released-tally.ts'
import { smallestCell } from './suppression.ts'

/** The places of a file with the margin of rounding. */
export function allPlaces(places: readonly TallyPlace[]): readonly ReleasedPlace[] {
  return places.map(({ name, share, halfStep }) => ({
    name,
    share: {
      state: 'value',
      ...cleanShare({ value: share, low: share - halfStep, high: share + halfStep }),
    },
  }))
}

/**
 * The places that anyone may see. A place of fewer than ten followers is left out with its name: a
 * list names nobody's village unless somebody of it follows, so the name alone would say "one to
 * nine". What is left beside the shown places (followers from elsewhere) may not be small either:
 * then the smallest of the shown go too.
 */
export function publicPlaces(
  places: readonly TallyPlace[],
  total: number,
): readonly ReleasedPlace[] {
  const large = allPlaces(places).filter(({ share }) => total * share.low >= smallestCell)
  const shown = large.toSorted((a, b) => b.share.value - a.share.value)
  while (shown.length > 0 && restOf(shown, total) < smallestCell) shown.pop()
  return large.filter((place) => shown.includes(place))
}

/** The fewest followers who may live in none of these places. */
function restOf(places: readonly ReleasedPlace[], total: number): number {
  return total * (1 - places.reduce((sum, { share }) => sum + share.high, 0))
}
