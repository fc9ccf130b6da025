// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from '../contract/interval.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative } from '../contract/require-numbers.ts'
import { linearProgram } from './linear-program.ts'
import { reachProgram } from './reach-program.ts'
import { requireOverlaps } from './require-overlaps.ts'
import { withinPopulation } from './require-reach.ts'

/** Persons whom all of these platforms reach, as a survey found. */
export interface KnownOverlap {
  /** Positions in the list of reaches, from 0; two or more, each once. */
  readonly platforms: readonly number[]
  readonly persons: Bounds
}

export interface ReachUnderOverlapsOptions {
  /** What is asked: persons whom some (default) or all of `platforms` reach. */
  readonly of?: 'some' | 'all'
  /** Positions of the platforms asked about; all of them. */
  readonly platforms?: readonly number[]
  /** Persons by which every overlap is widened at both ends, for survey error; 0. */
  readonly margin?: number
}

/**
 * The tightest bounds for the reach of several platforms together under known overlaps: the least
 * and most persons that some way to divide the population over the 2^k cells (which platforms
 * reach a person) allows, by linear programming (Hailperin 1965; Kounias and Marin 1976).
 *
 * Overlaps must be of the same act in the same period as the reaches (following with following,
 * seen with seen). Without overlaps these are the bounds of unionBounds and overlapBounds.
 *
 * @param reach persons reached by each platform, as bounds; 1 to 12 platforms
 * @param overlaps for any two or more platforms, as bounds
 * @param population persons who can be reached
 * @throws ContractError when a number is out of range or a platform is not there
 * @returns persons; impossible `no-population`, `reach-above-population`, `inconsistent-overlaps`
 *   (detail: smallestMargin, the least margin in persons with which they agree), `not-solved`
 * @example
 * reachUnderOverlaps(
 *   [{ low: 500, high: 500 }, { low: 400, high: 400 }, { low: 300, high: 300 }],
 *   [
 *     { platforms: [0, 1], persons: { low: 200, high: 200 } },
 *     { platforms: [0, 2], persons: { low: 150, high: 150 } },
 *   ],
 *   1000,
 * ) // { low: 700, high: 850 }
 */
export function reachUnderOverlaps(
  reach: readonly Bounds[],
  overlaps: readonly KnownOverlap[],
  population: number,
  options: ReachUnderOverlapsOptions = {},
): Outcome<Bounds> {
  const { of = 'some', platforms = reach.map((_, at) => at), margin = 0 } = options
  const within = withinPopulation(reach, population)
  if (within.status !== 'ok') return within
  requireNotNegative([margin], 'margin')
  requireOverlaps(reach, overlaps, platforms)
  const scaled = within.value.map((one) => inParts(one, population))
  const known = overlaps.map((overlap) => ({
    platforms: overlap.platforms,
    persons: inParts(widened(overlap.persons, margin), population),
  }))
  const asked = platforms.reduce((bits, platform) => bits | (1 << platform), 0)
  const program = reachProgram(scaled, known)
  const counted = (cell: number) => ((cell & asked) === asked ? 1 : 0)
  const any = (cell: number) => ((cell & asked) === 0 ? 0 : 1)
  const cost = Float64Array.from(program.cost, (_, cell) =>
    of === 'all' ? counted(cell) : any(cell),
  )
  const least = linearProgram({ ...program, cost })
  if (least.state === 'infeasible') {
    const smallest = smallestMargin(scaled, overlaps, population)
    return smallest === undefined
      ? impossible('not-solved')
      : impossible('inconsistent-overlaps', { smallestMargin: smallest })
  }
  const most = linearProgram({ ...program, cost: cost.map((one) => -one) })
  if (least.state !== 'optimal' || most.state !== 'optimal') return impossible('not-solved')
  const low = onWhole(Math.max(0, least.value), population)
  return ok({ low, high: Math.max(low, onWhole(Math.min(1, -most.value), population)) })
}

/** Persons; a whole number where only rounding is in between. */
function onWhole(share: number, population: number): number {
  const persons = share * population
  const whole = Math.round(persons)
  return Math.abs(persons - whole) <= 1e-9 * population ? whole : persons
}

function inParts({ low, high }: Bounds, population: number): Bounds {
  return { low: low / population, high: Math.min(1, high / population) }
}

function widened({ low, high }: Bounds, margin: number): Bounds {
  return { low: Math.max(0, low - margin), high: high + margin }
}

/** The least margin, the same for every overlap, under which some division is left. */
function smallestMargin(
  reach: readonly Bounds[],
  overlaps: readonly KnownOverlap[],
  population: number,
): number | undefined {
  const known = overlaps.map(({ platforms, persons }) => ({
    platforms,
    persons: { low: persons.low / population, high: persons.high / population },
  }))
  const answer = linearProgram(reachProgram(reach, known, { relaxed: true }))
  return answer.state === 'optimal' ? Math.max(0, answer.value) * population : undefined
}
