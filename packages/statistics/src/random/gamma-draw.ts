// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { normalDraw } from './normal-draw.ts'
import type { RandomStream } from './random-stream.ts'

/**
 * A number from the gamma distribution with the given shape and scale 1 (so half a chi-square with
 * twice the shape as degrees of freedom).
 *
 * Marsaglia and Tsang (2000, ACM TOMS 26); a shape below 1 by way of the shape plus 1. For tiny
 * shapes most of the distribution lies below the smallest double: the draw is then 0.
 *
 * @param stream where the randomness comes from; moves on
 * @param shape above 0, finite
 * @throws ContractError when the shape is out of range
 * @example gammaDraw(randomStream('a seed'), 2.5) // 2.10199952355167…
 */
export function gammaDraw(stream: RandomStream, shape: number): number {
  if (shape >= 1 && shape < Infinity) return atLeastOne(stream, shape)
  return Math.exp(logGammaDraw(stream, shape))
}

/** The logarithm of the draw, which does not vanish for small shapes. */
export function logGammaDraw(stream: RandomStream, shape: number): number {
  if (!(shape > 0 && shape < Infinity)) throw new ContractError(`gamma shape ${shape}`)
  if (shape >= 1) return Math.log(atLeastOne(stream, shape))
  const more = Math.log(atLeastOne(stream, shape + 1))
  return more + Math.log1p(-stream.uniform()) / shape
}

function atLeastOne(stream: RandomStream, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalDraw(stream)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = 1 - stream.uniform()
    const square = x * x
    if (u < 1 - 0.0331 * square * square) return d * v
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v
  }
}
