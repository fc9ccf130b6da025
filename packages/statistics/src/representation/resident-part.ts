// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireBounds, requireNotNegative } from '../contract/require-numbers.ts'

/** Lists are cut at ten places and rounded; sums of decimals miss by some 1e-16. */
const slack = 1e-10

/**
 * Part of the followers who live in the municipality, from a list of the places most of them live
 * in: at least its own places in the list, at most all that is not another place of the list.
 *
 * @param own shares of followers per place of the municipality, fractions
 * @param others shares of places that are surely elsewhere; leave out places that may be either
 * @throws ContractError when a share is negative, not finite or upside down
 * @returns impossible `not-a-whole` when the places add up to more than all followers
 * @example
 * residentPart([{ low: 0.4, high: 0.41 }], [{ low: 0.25, high: 0.26 }]) // { low: 0.4, high: 0.75 }
 */
export function residentPart(own: readonly Bounds[], others: readonly Bounds[]): Outcome<Bounds> {
  for (const place of [...own, ...others]) {
    requireBounds(place, 'place')
    requireNotNegative([place.low], 'place')
  }
  const low = own.reduce((sum, place) => sum + place.low, 0)
  const high = 1 - others.reduce((sum, place) => sum + place.low, 0)
  if (low > high + slack) return impossible('not-a-whole')
  return ok({ low, high: Math.max(low, high) })
}
