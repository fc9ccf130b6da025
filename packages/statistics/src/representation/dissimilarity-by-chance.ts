// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount } from '../contract/require-numbers.ts'
import { incompleteBeta } from '../distributions/incomplete-beta.ts'
import { dissimilarity } from './dissimilarity.ts'

export interface DissimilarityByChance {
  /** D as it is, fraction. */
  readonly dissimilarity: number
  /** What D would be on average in samples of this size drawn from the population itself. */
  readonly expectedByChance: number
  /** max(0, 2 D - mean D*), D* that of samples drawn from the sample: less biased than D. */
  readonly corrected: number
}

/**
 * The index of dissimilarity between a sample of persons and the population, what chance alone
 * would give it, and a corrected value. A small sample is never like the population: D is biased
 * upwards, the more so the more classes there are (Allen, Burgess, Davidson and Windmeijer 2015).
 *
 * Assumes independent persons; then the count in a class is binomial and both means are exact, as
 * from endlessly many resamples: E|X - a| = (n p - a) + 2 (a F(a; n, p) - n p F(a - 1; n - 1, p)).
 * For a clustered or weighted sample see clusteredDissimilarity.
 *
 * @param counts persons per class, whole
 * @param population share or number per class among residents; divided by its sum first
 * @throws ContractError when lengths differ, a count is not whole or a number negative
 * @returns impossible `empty-distribution` when one adds up to zero
 * @example
 * dissimilarityByChance(Float64Array.of(5, 3, 2), Float64Array.of(2, 3, 5))
 * // { dissimilarity: 0.3, expectedByChance: 0.1658756…, corrected: 0.2420626… }
 */
export function dissimilarityByChance(
  counts: Float64Array,
  population: Float64Array,
): Outcome<DissimilarityByChance> {
  for (const count of counts) requireCount(count, 'count')
  const apart = dissimilarity(counts, population)
  if (apart.status !== 'ok') return apart
  const n = counts.reduce((sum, count) => sum + count, 0)
  const total = population.reduce((sum, one) => sum + one, 0)
  if (!Number.isSafeInteger(n)) return impossible('too-many-units', { n })
  let expectedByChance = 0
  let resampled = 0
  for (let at = 0; at < counts.length; at += 1) {
    const p = population[at] / total
    expectedByChance += meanDistance(n, p, n * p) / n / 2
    resampled += meanDistance(n, counts[at] / n, n * p) / n / 2
  }
  const corrected = Math.max(0, 2 * apart.value - resampled)
  return ok({ dissimilarity: apart.value, expectedByChance, corrected })
}

/** E|X - a| for X binomial (n, p). */
function meanDistance(n: number, p: number, a: number): number {
  const below = Math.floor(a)
  const short = a * cumulative(below, n, p) - n * p * cumulative(below - 1, n - 1, p)
  return Math.max(0, n * p - a + 2 * short)
}

/** Chance of at most k of n. */
function cumulative(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n || p === 0) return 1
  if (p === 1) return 0
  return incompleteBeta(1 - p, n - k, k + 1)
}
