// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { type Outcome, ok } from '../contract/outcome.ts'
import { withinPopulation } from './require-reach.ts'

/**
 * How many persons some of several platforms reach, whoever they share: [largest low end, sum of
 * the high ends but at most the population] (Fréchet 1951). No narrower bounds hold without
 * knowing about overlap; with it: reachUnderOverlaps.
 *
 * @param reach persons reached by each platform, as bounds; low 0 where residence is unknown
 * @param population persons who can be reached
 * @throws ContractError when there is no platform, an end is negative or upside down
 * @returns persons; impossible `no-population`, `reach-above-population` (detail: platform)
 * @example
 * unionBounds([{ low: 4092, high: 4092 }, { low: 1500, high: 1500 }], 15_000)
 * // { low: 4092, high: 5592 }
 */
export function unionBounds(reach: readonly Bounds[], population: number): Outcome<Bounds> {
  const within = withinPopulation(reach, population)
  if (within.status !== 'ok') return within
  let low = 0
  let high = 0
  for (const one of within.value) {
    low = Math.max(low, one.low)
    high += one.high
  }
  return ok({ low, high: Math.min(population, high) })
}
