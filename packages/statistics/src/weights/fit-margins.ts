// SPDX-License-Identifier: EUPL-1.2
import type { PatternTable } from './pattern-table.ts'
import { rakingNewton } from './raking-newton.ts'
import {
  absorbFactors,
  currentWeights,
  largestDeviation,
  type RakingState,
  startRaking,
  sweep,
} from './raking-state.ts'

export interface FitLimits {
  /** Largest relative deviation of a margin that counts as met. */
  readonly tolerance: number
  readonly mostIterations: number
}

export interface MarginFit {
  readonly state: RakingState
  readonly converged: boolean
  readonly largestDeviation: number
  readonly iterations: number
}

const settled = 0.01
/** Sweeps after which the pace is judged. */
const patience = 16
/** A weight that is still falling so much faster than the fit settles goes to 0. */
const falling = 0.8
const mostRounds = 4

/**
 * Rakes the weights of patterns to the margins: sweeps, then Newton steps where sweeps creep. A
 * pattern whose weight has to be 0 (no solution gives it any) would be approached for ever: it is
 * recognised by its fall, set to 0, and the rest is fitted again.
 *
 * @param weights per pattern
 */
export function fitMargins(
  table: PatternTable,
  weights: Float64Array,
  limits: FitLimits,
): MarginFit {
  let fit = fitOnce(startRaking(table, weights), limits)
  let support = weights
  for (let round = 0; round < mostRounds && fit.falling !== undefined; round += 1) {
    const { falling: zero } = fit
    support = support.map((weight, pattern) => (zero[pattern] === 1 ? 0 : weight))
    const next = fitOnce(startRaking(table, support), limits)
    if (!(next.largestDeviation < 1)) break
    fit = { ...next, iterations: fit.iterations + next.iterations }
  }
  return fit
}

/** How a fit ended, and which patterns (1) were on their way to 0. */
type Attempt = MarginFit & { readonly falling?: Uint8Array }

function fitOnce(state: RakingState, { tolerance, mostIterations }: FitLimits): Attempt {
  let previous = Infinity
  let halfWay = state.weights
  let tried = false
  for (let iterations = 1; iterations <= mostIterations; iterations += 1) {
    sweep(state)
    const now = largestDeviation(state)
    const pace = now / previous
    const end = { state, largestDeviation: now, iterations }
    if (now <= tolerance && hasSettled(now, pace, tolerance)) return { ...end, converged: true }
    if (!tried && iterations >= patience && creeps(now, pace, tolerance)) {
      tried = true
      const { converged, steps, before } = rakingNewton(state, tolerance)
      if (converged) {
        return {
          state,
          converged,
          largestDeviation: largestDeviation(state),
          iterations: iterations + steps,
          ...fallingBetween(before, currentWeights(state)),
        }
      }
    }
    if (iterations % 64 === 0) absorbFactors(state)
    if (iterations === mostIterations >> 1) halfWay = currentWeights(state)
    previous = now
  }
  return {
    state,
    converged: false,
    largestDeviation: previous,
    iterations: mostIterations,
    ...fallingBetween(halfWay, currentWeights(state)),
  }
}

/** Whether the sweeps to come, at this pace, would change no more than a part of the tolerance. */
function hasSettled(now: number, pace: number, tolerance: number): boolean {
  return (
    now <= 1e-14 || now * pace <= settled * tolerance * (1 - pace) || (now <= 1e-12 && pace > 0.9)
  )
}

/** Whether more than twice the patience is needed at this pace. */
function creeps(now: number, pace: number, tolerance: number): boolean {
  return !(pace < 1) || now * pace ** (2 * patience) > tolerance
}

function fallingBetween(before: Float64Array, after: Float64Array): { falling?: Uint8Array } {
  const marks = new Uint8Array(after.length)
  let some = false
  for (let pattern = 0; pattern < after.length; pattern += 1) {
    if (before[pattern] > 0 && after[pattern] < falling * before[pattern]) {
      marks[pattern] = 1
      some = true
    }
  }
  return some ? { falling: marks } : {}
}
