// SPDX-License-Identifier: EUPL-1.2
import type { RandomStream } from './random-stream.ts'

/**
 * A number from the exponential distribution with mean 1, by inversion: -log(1 - u).
 *
 * @param stream where the randomness comes from; moves on
 * @example exponentialDraw(randomStream('a seed')) // 0.65099815756275…
 */
export function exponentialDraw(stream: RandomStream): number {
  return -Math.log1p(-stream.uniform())
}
