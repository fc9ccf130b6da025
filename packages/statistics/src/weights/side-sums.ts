// SPDX-License-Identifier: EUPL-1.2
import type { PatternTable } from './pattern-table.ts'

/** Per head, the sum over its patterns of weight times the factor of the tail. */
export function sumByHead(
  { start, tailOf }: PatternTable,
  weights: Float64Array,
  tailFactors: Float64Array,
  into: Float64Array,
): void {
  for (let head = 0; head < into.length; head += 1) {
    const end = start[head + 1]
    let sum = 0
    for (let pattern = start[head]; pattern < end; pattern += 1) {
      sum += weights[pattern] * tailFactors[tailOf[pattern]]
    }
    into[head] = sum
  }
}

/** Per tail, the sum over its patterns of weight times the factor of the head. */
export function sumByTail(
  { start, tailOf }: PatternTable,
  weights: Float64Array,
  headFactors: Float64Array,
  into: Float64Array,
): void {
  into.fill(0)
  for (let head = 0; head < headFactors.length; head += 1) {
    const end = start[head + 1]
    const factor = headFactors[head]
    for (let pattern = start[head]; pattern < end; pattern += 1) {
      into[tailOf[pattern]] += weights[pattern] * factor
    }
  }
}
