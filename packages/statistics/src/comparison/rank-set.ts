// SPDX-License-Identifier: EUPL-1.2

/** Which ranks a unit may have; rank 1 is the largest value. */
export interface RankSet {
  /** Lowest possible rank number: 1 + surely above. */
  readonly best: number
  /** Highest possible rank number: units - surely below. */
  readonly worst: number
  /** Units that are surely above this one. */
  readonly above: number
  /** Units that are surely not above this one. */
  readonly below: number
  /** Units of which it cannot be told. */
  readonly unclear: number
}

export function rankSet(units: number, above: number, below: number): RankSet {
  return { best: 1 + above, worst: units - below, above, below, unclear: units - 1 - above - below }
}
