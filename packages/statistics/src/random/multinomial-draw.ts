// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { requireCount, requireNotNegative } from '../contract/require-numbers.ts'
import { binomialDraw } from './binomial-draw.ts'
import type { RandomStream } from './random-stream.ts'

/**
 * How n independent draws fall over cells, exact in law: a binomial draw for each cell given what
 * is left (conditional binomials; Davis 1993).
 *
 * @param stream where the randomness comes from; moves on
 * @param n draws, whole, 0 to 2^31 - 1
 * @param probabilities one per cell, not negative, not all 0; scaled to the sum 1
 * @throws ContractError when n or a probability is out of range
 * @returns the count of each cell; together n
 * @example multinomialDraw(randomStream('a seed'), 10, Float64Array.of(0.2, 0.3, 0.5)) // [2, 4, 4]
 */
export function multinomialDraw(
  stream: RandomStream,
  n: number,
  probabilities: Float64Array,
): Int32Array {
  requireCount(n, 'draws')
  requireNotNegative(probabilities, 'probability')
  const cells = probabilities.length
  const fromHere = new Float64Array(cells + 1)
  for (let cell = cells - 1; cell >= 0; cell -= 1) {
    fromHere[cell] = fromHere[cell + 1] + probabilities[cell]
  }
  if (!(fromHere[0] > 0 && fromHere[0] < Infinity && n < 2 ** 31)) {
    throw new ContractError(`${n} draws over cells with the sum ${fromHere[0]}`)
  }
  const counts = new Int32Array(cells)
  let left = n
  for (let cell = 0; cell < cells && left > 0; cell += 1) {
    if (probabilities[cell] === 0) continue
    const count = binomialDraw(stream, left, probabilities[cell] / fromHere[cell])
    counts[cell] = count
    left -= count
  }
  return counts
}
