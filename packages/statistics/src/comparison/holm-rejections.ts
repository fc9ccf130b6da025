// SPDX-License-Identifier: EUPL-1.2
import { studentUpperTail } from '../distributions/student-upper-tail.ts'
import type { PairwiseDifferences } from './pairwise-differences.ts'

/**
 * Of which ordered pairs the first is surely larger, all together with chance `alpha` of even one
 * mistake, by Bonferroni over all ordered pairs or step by step (Holm 1979).
 *
 * @returns entry (j, k), row after row, is 1 when j is surely larger than k
 */
export function holmRejections(
  { units, statistics }: PairwiseDifferences,
  alpha: number,
  degreesOfFreedom: number,
  stepwise: boolean,
): Uint8Array {
  const larger = new Uint8Array(units * units)
  const pairs = units * (units - 1)
  const order = Array.from(statistics.keys())
    .filter((at) => statistics[at] > 0)
    .sort((a, b) => statistics[b] - statistics[a])
  for (const [step, at] of order.entries()) {
    const left = stepwise ? pairs - step : pairs
    if (tail(statistics[at], degreesOfFreedom) > alpha / left) break
    larger[at] = 1
  }
  return larger
}

function tail(statistic: number, degreesOfFreedom: number): number {
  return statistic === Infinity ? 0 : studentUpperTail(statistic, degreesOfFreedom)
}
