// SPDX-License-Identifier: EUPL-1.2
import type { PatternTable, TableSide } from './pattern-table.ts'
import { sumByHead, sumByTail } from './side-sums.ts'

/** Raking under way: the weight of a pattern is its own times a factor of its head and its tail. */
export interface RakingState {
  readonly table: PatternTable
  /** Per pattern, before the factors. */
  weights: Float64Array
  readonly headFactors: Float64Array
  readonly tailFactors: Float64Array
  /** Per head, the sum of weight times factor of the tail. */
  readonly headSums: Float64Array
  /** Per tail, the sum of weight times factor of the head. */
  readonly tailSums: Float64Array
}

export function startRaking(table: PatternTable, weights: Float64Array): RakingState {
  const state = {
    table,
    weights,
    headFactors: new Float64Array(table.head.count).fill(1),
    tailFactors: new Float64Array(table.tail.count).fill(1),
    headSums: new Float64Array(table.head.count),
    tailSums: new Float64Array(table.tail.count),
  }
  refreshSums(state)
  return state
}

/** Brings the sums in line with the factors. */
export function refreshSums(state: RakingState): void {
  sumByHead(state.table, state.weights, state.tailFactors, state.headSums)
  sumByTail(state.table, state.weights, state.headFactors, state.tailSums)
}

/** One round of iterative proportional fitting, first margin to last. */
export function sweep(state: RakingState): void {
  const { table, weights, headFactors, tailFactors, headSums, tailSums } = state
  fitSide(table.head, headSums, headFactors)
  sumByTail(table, weights, headFactors, tailSums)
  fitSide(table.tail, tailSums, tailFactors)
  sumByHead(table, weights, tailFactors, headSums)
}

/** Multiplies, margin by margin, the factors of a side so that this margin is met. */
function fitSide(side: TableSide, sums: Float64Array, factors: Float64Array): void {
  for (let m = 0; m < side.margins.length; m += 1) {
    const { totals } = side.margins[m]
    const classes = side.classes[m]
    const reached = classSums(classes, sums, factors, totals.length)
    for (let level = 0; level < totals.length; level += 1) {
      reached[level] = reached[level] > 0 ? totals[level] / reached[level] : 0
    }
    for (let one = 0; one < factors.length; one += 1) factors[one] *= reached[classes[one]]
  }
}

/** What a margin amounts to now, per class. */
function classSums(
  classes: Int32Array,
  sums: Float64Array,
  factors: Float64Array,
  levels: number,
): Float64Array {
  const reached = new Float64Array(levels)
  for (let one = 0; one < sums.length; one += 1) reached[classes[one]] += sums[one] * factors[one]
  return reached
}

/** Totals reached per margin, in the order of the margins. */
export function reachedTotals({
  table,
  headSums,
  headFactors,
  tailSums,
  tailFactors,
}: RakingState): Float64Array[] {
  const sideTotals = (side: TableSide, sums: Float64Array, factors: Float64Array) =>
    side.margins.map(({ levels }, m) => classSums(side.classes[m], sums, factors, levels.length))
  return [
    ...sideTotals(table.head, headSums, headFactors),
    ...sideTotals(table.tail, tailSums, tailFactors),
  ]
}

/** The largest relative distance of a class to its total; Infinity when it is no number. */
export function largestDeviation(state: RakingState): number {
  const { head, tail } = state.table
  return Math.max(
    sideDeviation(head, state.headSums, state.headFactors),
    sideDeviation(tail, state.tailSums, state.tailFactors),
  )
}

function sideDeviation(side: TableSide, sums: Float64Array, factors: Float64Array): number {
  let largest = 0
  for (let m = 0; m < side.margins.length; m += 1) {
    const { totals } = side.margins[m]
    const reached = classSums(side.classes[m], sums, factors, totals.length)
    for (let level = 0; level < totals.length; level += 1) {
      const off = Math.abs(reached[level] - totals[level])
      if (off === 0) continue
      const deviation = totals[level] > 0 ? off / totals[level] : Infinity
      if (!(deviation <= largest)) largest = Number.isNaN(deviation) ? Infinity : deviation
    }
  }
  return largest
}

/** Per pattern, its weight with the factors in it. */
export function currentWeights(state: RakingState): Float64Array {
  const { table, weights, headFactors, tailFactors } = state
  const { start, tailOf } = table
  const current = new Float64Array(weights.length)
  for (let head = 0; head < headFactors.length; head += 1) {
    const factor = headFactors[head]
    for (let pattern = start[head]; pattern < start[head + 1]; pattern += 1) {
      current[pattern] = weights[pattern] * factor * tailFactors[tailOf[pattern]]
    }
  }
  return current
}

/** Takes the factors into the weights, so that none grows or shrinks beyond a number's range. */
export function absorbFactors(state: RakingState): void {
  state.weights = currentWeights(state)
  state.headFactors.fill(1)
  state.tailFactors.fill(1)
  refreshSums(state)
}
