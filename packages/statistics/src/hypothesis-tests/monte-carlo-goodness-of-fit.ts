// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireSameLength } from '../contract/require-numbers.ts'
import { multinomialDraw } from '../random/multinomial-draw.ts'
import { randomStream } from '../random/random-stream.ts'
import { type ExpectedSharesOptions, expectedShares } from './expected-shares.ts'

export interface MonteCarloOptions extends ExpectedSharesOptions {
  /** Repeats the calculation to the last bit. */
  readonly seed: number | string
  /** Samples drawn, default 9,999: a p-value of 0.05 is then known to about 0.004. */
  readonly draws?: number
}

export interface MonteCarloTest {
  /** Pearson's X². */
  readonly statistic: number
  /** (1 + samples at least as far off) / (1 + samples): never 0. */
  readonly pValue: number
  readonly draws: number
}

/** Sums of the same counts in another order differ by rounding; they are equally far off. */
const almostOne = 1 - 64 * Number.EPSILON

/**
 * Whether few counts fit given shares, when some class has fewer than 5 expected and the chi-square
 * distribution is a poor guide: X² against that of samples drawn from the shares (Hope 1968).
 * Assumes independent units.
 *
 * @param observed units per class, whole
 * @param shares expected per class, fractions that add up to one (or any unit under `rescale`)
 * @param options seed, and how many samples
 * @throws ContractError when lengths differ, a count is not whole or draws is below 1
 * @returns impossible `no-units`, `expected-is-zero`, `expected-too-small`, `not-a-whole`,
 *   `too-few-classes`
 * @example
 * const shares = Float64Array.of(0.1, 0.2, 0.7)
 * monteCarloGoodnessOfFit(Float64Array.of(3, 1, 4), shares, { seed: 1, draws: 999 })
 * // { statistic: 6.7321428…, draws: 999 }
 */
export function monteCarloGoodnessOfFit(
  observed: Float64Array,
  shares: Float64Array,
  { seed, draws = 9999, rescale = false }: MonteCarloOptions,
): Outcome<MonteCarloTest> {
  requireSameLength(observed, shares)
  for (const count of observed) requireCount(count, 'observed')
  requireCount(draws, 'draws', 1)
  const checked = expectedShares(shares, { rescale })
  if (checked.status !== 'ok') return checked
  const n = observed.reduce((sum, count) => sum + count, 0)
  if (n === 0) return impossible('no-units')
  const statistic = distance(observed, checked.value, n)
  if (!Number.isFinite(statistic)) return impossible('expected-too-small')
  const stream = randomStream(seed)
  let asFar = 0
  for (let draw = 0; draw < draws; draw += 1) {
    const sample = multinomialDraw(stream, n, checked.value)
    if (distance(sample, checked.value, n) >= almostOne * statistic) asFar += 1
  }
  return ok({ statistic, pValue: (1 + asFar) / (1 + draws), draws })
}

function distance(counts: ArrayLike<number>, shares: Float64Array, n: number): number {
  let sum = 0
  for (let at = 0; at < shares.length; at += 1) {
    const expected = n * shares[at]
    sum += (counts[at] - expected) ** 2 / expected
  }
  return sum
}
