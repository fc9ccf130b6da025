// SPDX-License-Identifier: EUPL-1.2
import { type Bounds, independentReach, overlapBounds, unionBounds } from '../../src/index.ts'
import type { Json, Topic } from '../case.ts'
import { numberAt, numbersAt } from '../read.ts'

export const reachBoundsTopic: Topic = ({ inputs }) => {
  const population = numberAt(inputs, 'population')
  const reach = Array.from(numbersAt(inputs, 'platform_reach'), (persons) => ({
    low: persons,
    high: persons,
  }))
  const union = unionBounds(reach, population)
  const independent = independentReach(reach, population)
  if (union.status !== 'ok') return { status: 'error', reason: union.reason }
  return {
    lower: union.value.low,
    upper: union.value.high,
    independence: independent.status === 'ok' ? independent.value.union.low : null,
    overlap_pairs: reach.flatMap((one, a) =>
      reach.slice(a + 1).map((other, at) => pairOf(a, a + 1 + at, [one, other], population)),
    ),
  }
}

function pairOf(a: number, b: number, pair: readonly Bounds[], population: number): Json {
  const bounds = overlapBounds(pair, population)
  const independent = independentReach(pair, population)
  if (bounds.status !== 'ok' || independent.status !== 'ok') return { pair: [a, b] }
  return {
    pair: [a, b],
    lower: bounds.value.low,
    upper: bounds.value.high,
    independence: independent.value.overlap.low,
  }
}
