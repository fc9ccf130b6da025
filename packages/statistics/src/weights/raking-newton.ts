// SPDX-License-Identifier: EUPL-1.2
import { classOffsets, marginGram } from './margin-gram.ts'
import type { TableSide } from './pattern-table.ts'
import {
  absorbFactors,
  currentWeights,
  largestDeviation,
  type RakingState,
  reachedTotals,
  refreshSums,
} from './raking-state.ts'
import { solveSemidefinite } from './solve-semidefinite.ts'

const mostSteps = 60
const mostHalvings = 30
/** More classes than this cost more per step than sweeping does. */
const mostClasses = 1200

export interface NewtonEnd {
  readonly converged: boolean
  readonly steps: number
  /** Weights of the patterns before the last step. */
  readonly before: Float64Array
}

/**
 * Raking by damped Newton steps on the concave dual, sum of totals times log factors less the sum
 * of the weights (Deville and Särndal 1992): where sweeps creep, a few steps reach the last digit.
 */
export function rakingNewton(state: RakingState, tolerance: number): NewtonEnd {
  absorbFactors(state)
  const kept = state.weights
  let before = kept
  const offsets = classOffsets(state.table)
  if (offsets[offsets.length - 1] > mostClasses) return { converged: false, steps: 0, before }
  let deviation = largestDeviation(state)
  for (let steps = 1; steps <= mostSteps; steps += 1) {
    const last = state.weights
    const now = dampedStep(state, offsets, deviation)
    if (now === undefined) break
    before = last
    const done = now <= tolerance && (now <= 1e-13 || now >= deviation / 2)
    deviation = now
    if (done) return { converged: true, steps, before }
  }
  if (deviation <= tolerance) return { converged: true, steps: mostSteps, before }
  state.weights = kept
  refreshSums(state)
  return { converged: false, steps: mostSteps, before }
}

/** One step, halved until the dual grows or the margins come nearer; the deviation after it. */
function dampedStep(
  state: RakingState,
  offsets: readonly number[],
  deviation: number,
): number | undefined {
  const { table, weights } = state
  const gap = gapsOf(state)
  const step = solveSemidefinite(marginGram(table, weights), gap)
  const totals = [...table.head.margins, ...table.tail.margins].flatMap((m) => [...m.totals])
  const gain = totals.reduce((sum, total, at) => sum + total * step[at], 0)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let part = 1
  for (let halving = 0; halving < mostHalvings; halving += 1) {
    setFactors(table.head, state.headFactors, step, offsets, part)
    setFactors(table.tail, state.tailFactors, step, offsets.slice(table.head.margins.length), part)
    refreshSums(state)
    const now = largestDeviation(state)
    const after = currentWeights(state).reduce((total, weight) => total + weight, 0)
    if (now < deviation || part * gain - (after - sum) > 1e-12 * sum) {
      absorbFactors(state)
      return now
    }
    part /= 2
  }
  state.headFactors.fill(1)
  state.tailFactors.fill(1)
  refreshSums(state)
  return undefined
}

function gapsOf(state: RakingState): Float64Array {
  const { head, tail } = state.table
  const reached = reachedTotals(state)
  const gaps = [...head.margins, ...tail.margins].map(({ totals }, m) =>
    totals.map((total, level) => total - reached[m][level]),
  )
  return Float64Array.from(gaps.flatMap((one) => [...one]))
}

function setFactors(
  side: TableSide,
  factors: Float64Array,
  step: Float64Array,
  offsets: readonly number[],
  part: number,
): void {
  for (let one = 0; one < factors.length; one += 1) {
    let log = 0
    for (let m = 0; m < side.classes.length; m += 1) {
      log += step[offsets[m] + side.classes[m][one]]
    }
    factors[one] = Math.exp(part * log)
  }
}
