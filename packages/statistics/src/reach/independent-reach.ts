// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { withinPopulation } from './require-reach.ts'

/** What a figure must say that uses it. */
const independenceAssumption = 'platforms-independent'

export interface IndependentReach {
  /** Persons whom some platform reaches. */
  readonly union: Bounds
  /** Persons whom all platforms reach. */
  readonly overlap: Bounds
  readonly assumption: typeof independenceAssumption
}

/**
 * Union and overlap as if being reached by one platform told nothing about the others:
 * N (1 - product of (1 - reach / N)) and N times the product of reach / N. An assumption, and most
 * often a wrong one: who uses one platform is likelier to use another, which makes the true union
 * smaller.
 *
 * @param reach persons reached by each platform, as bounds
 * @param population persons who can be reached
 * @throws ContractError when there is no platform, an end is negative or upside down
 * @returns persons; impossible `no-population`, `reach-above-population` (detail: platform)
 * @example
 * independentReach([{ low: 4092, high: 4092 }, { low: 1500, high: 1500 }], 15_000)
 * // { union: { low: 5182.8, high: 5182.8 }, assumption: 'platforms-independent' }
 */
export function independentReach(
  reach: readonly Bounds[],
  population: number,
): Outcome<IndependentReach> {
  const within = withinPopulation(reach, population)
  if (within.status !== 'ok') return within
  const part = (end: (one: Bounds) => number) => within.value.map((one) => end(one) / population)
  const low = part((one) => one.low)
  const high = part((one) => one.high)
  return ok({
    union: { low: population * someOf(low), high: population * someOf(high) },
    overlap: { low: population * product(low), high: population * product(high) },
    assumption: independenceAssumption,
  })
}

function product(shares: readonly number[]): number {
  return shares.reduce((all, share) => all * share, 1)
}

/** 1 - product of (1 - share), summed up so that tiny shares do not drown in the 1. */
function someOf(shares: readonly number[]): number {
  return shares.reduce((some, share) => some + share * (1 - some), 0)
}
