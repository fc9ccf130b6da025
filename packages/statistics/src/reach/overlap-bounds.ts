// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { withinPopulation } from './require-reach.ts'

/**
 * How many persons all of several platforms reach: [what does not fit side by side, the smallest
 * high end], that is [max(0, sum of low ends - (k - 1) population), min high] (Fréchet 1951).
 *
 * @param reach persons reached by each platform, as bounds
 * @param population persons who can be reached
 * @throws ContractError when there is no platform, an end is negative or upside down
 * @returns persons; impossible `no-population`, `reach-above-population` (detail: platform)
 * @example
 * overlapBounds([{ low: 9000, high: 9000 }, { low: 8000, high: 8000 }], 15_000)
 * // { low: 2000, high: 8000 }
 */
export function overlapBounds(reach: readonly Bounds[], population: number): Outcome<Bounds> {
  const within = withinPopulation(reach, population)
  if (within.status !== 'ok') return within
  let room = -population
  let high = population
  for (const one of within.value) {
    room += population - one.low
    high = Math.min(high, one.high)
  }
  return ok({ low: Math.max(0, -room), high })
}
