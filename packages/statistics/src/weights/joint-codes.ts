// SPDX-License-Identifier: EUPL-1.2
import { compactPairs } from './compact-pairs.ts'
import type { Margin } from './margin.ts'

/** Several traits seen as one: every combination of classes has a number. */
export interface JointCodes {
  /** Numbers in use lie below; some may not occur. */
  readonly count: number
  /** Per row, the number of its combination. */
  readonly of: Int32Array
  /** Per trait, the class that a combination has in it; 0 where the combination does not occur. */
  readonly classes: readonly Int32Array[]
}

/** Tables of up to so many combinations are kept with their holes. */
const mostWithHoles = 1 << 18

/**
 * Numbers the combinations of classes, first trait slowest.
 *
 * @param traits no code may be missing
 */
export function jointCodes(
  traits: readonly Pick<Margin, 'codes' | 'levels'>[],
  rows: number,
): JointCodes {
  const of = new Int32Array(rows)
  let count = 1
  for (const { codes, levels } of traits) {
    if (count * levels.length > mostWithHoles) {
      count = compactPairs(of, codes, levels.length)
    } else {
      const width = levels.length
      for (let row = 0; row < rows; row += 1) of[row] = of[row] * width + codes[row]
      count *= width
    }
  }
  const sample = new Int32Array(count).fill(-1)
  for (let row = 0; row < rows; row += 1) sample[of[row]] = row
  const classes = traits.map(({ codes }) =>
    Int32Array.from(sample, (row) => (row < 0 ? 0 : codes[row])),
  )
  return { count, of, classes }
}
