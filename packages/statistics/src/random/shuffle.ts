// SPDX-License-Identifier: EUPL-1.2
import type { RandomStream } from './random-stream.ts'

/**
 * Puts numbers in random order, in place; every order is equally likely (Fisher and Yates 1938,
 * Durstenfeld 1964).
 *
 * @param stream where the randomness comes from; moves on
 * @param numbers what is put in order; changed
 * @returns the same array
 * @example shuffle(randomStream('a seed'), Int32Array.of(1, 2, 3, 4)) // [1, 4, 3, 2]
 */
export function shuffle(stream: RandomStream, numbers: Int32Array): Int32Array {
  for (let last = numbers.length - 1; last > 0; last -= 1) {
    const other = stream.below(last + 1)
    const kept = numbers[last]
    numbers[last] = numbers[other]
    numbers[other] = kept
  }
  return numbers
}
