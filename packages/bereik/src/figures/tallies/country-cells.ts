// SPDX-License-Identifier: EUPL-1.2
import type { PlaceCell, TraitCell } from '../../facts/facts.ts'

/** The countries of followers that stand among the places of a file, as classes of a trait. */
export function countryCells(places: readonly PlaceCell[]): readonly TraitCell[] {
  return places.flatMap(({ kind, name, ...place }) =>
    kind === 'countries'
      ? [
          {
            ...place,
            layer: 'followers',
            trait: 'country',
            class: name,
            metric: 'followers',
            count: null,
          } as const,
        ]
      : [],
  )
}
