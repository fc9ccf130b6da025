// SPDX-License-Identifier: EUPL-1.2
import { logGammaDraw } from './gamma-draw.ts'
import type { RandomStream } from './random-stream.ts'

/**
 * A number from the beta distribution with shapes a and b: x / (x + y) of two gamma draws, from
 * their logarithms, so that small shapes do not end in 0 / 0.
 *
 * @param stream where the randomness comes from; moves on
 * @param a first shape, above 0, finite
 * @param b second shape, above 0, finite
 * @throws ContractError when a shape is out of range
 * @example betaDraw(randomStream('a seed'), 2, 3) // 0.42003546785382…
 */
export function betaDraw(stream: RandomStream, a: number, b: number): number {
  const logX = logGammaDraw(stream, a)
  const logY = logGammaDraw(stream, b)
  return 1 / (1 + Math.exp(logY - logX))
}
