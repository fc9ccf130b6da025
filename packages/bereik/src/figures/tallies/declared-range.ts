// SPDX-License-Identifier: EUPL-1.2
import { type AgeBand, type AgeRange, ageBands } from '@bereik/inlets'

/** What a layout covers: 13+ when a 13-17 band stands in its table, else 18+. */
export function declaredRange(present: Iterable<AgeBand>): {
  readonly range: AgeRange
  readonly bands: readonly AgeBand[]
} {
  const withYouth = new Set(present).has('13-17')
  return {
    range: { from: withYouth ? 13 : 18, to: null },
    bands: withYouth ? ageBands : ageBands.filter((band) => band !== '13-17'),
  }
}
