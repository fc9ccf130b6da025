// SPDX-License-Identifier: EUPL-1.2
import { compactPairs } from './compact-pairs.ts'
import type { Margin } from './margin.ts'
import { mixedRadix } from './mixed-radix.ts'

/** Several traits seen as one: every combination of classes that occurs has a number. */
export interface JointCodes {
  readonly count: number
  /** Per row, the number of its combination. */
  readonly of: Int32Array
  /** Per trait, the class of each combination. */
  readonly classes: readonly Int32Array[]
}

/**
 * Numbers the combinations of classes in order of appearance, however many there could be.
 *
 * @returns undefined when a code is missing or no level
 */
export function jointCodes(
  traits: readonly Pick<Margin, 'codes' | 'levels'>[],
  rows: number,
): JointCodes | undefined {
  const of = new Int32Array(rows)
  let count = 1
  for (const trait of traits) {
    const own = mixedRadix([trait], rows)
    if (own === undefined) return undefined
    count = compactPairs(of, own, trait.levels.length)
  }
  const sample = new Int32Array(count)
  for (let row = 0; row < rows; row += 1) sample[of[row]] = row
  return { count, of, classes: traits.map(({ codes }) => sample.map((row) => codes[row])) }
}
