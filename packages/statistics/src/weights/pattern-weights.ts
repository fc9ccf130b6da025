// SPDX-License-Identifier: EUPL-1.2
import type { PatternTable } from './pattern-table.ts'

/** The sum of the weights per pattern. */
export function patternWeights(table: PatternTable, weights: Float64Array): Float64Array {
  const { patternOf, tailOf } = table
  const sums = new Float64Array(tailOf.length)
  for (let row = 0; row < patternOf.length; row += 1) sums[patternOf[row]] += weights[row]
  return sums
}
