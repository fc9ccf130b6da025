// SPDX-License-Identifier: EUPL-1.2

import { type Outcome, ok } from '../contract/outcome.ts'
import type { Margin } from './margin.ts'
import { missingValues } from './margin-faults.ts'
import { classOffsets, marginGram } from './margin-gram.ts'
import { patternTable } from './pattern-table.ts'
import { patternWeights } from './pattern-weights.ts'
import { solveSemidefinite } from './solve-semidefinite.ts'

/** Solving once more for what is left makes up for what the squares of the columns lose. */
const rounds = 3

/**
 * What a weighted regression on the indicators of all classes of all margins leaves of variables.
 *
 * @returns impossible `missing-values` (rows)
 */
export function marginResiduals(
  variables: readonly Float64Array[],
  margins: readonly Margin[],
  weights: Float64Array,
): Outcome<Float64Array[]> {
  const table = patternTable(margins, weights.length)
  if (table === undefined) return missingValues(margins)
  const offsets = classOffsets(table)
  const gram = marginGram(table, patternWeights(table, weights))
  const residuals = variables.map((variable) => variable.slice())
  for (let round = 0; round < rounds; round += 1) {
    for (const residual of residuals) {
      const right = new Float64Array(gram.rows)
      for (const [m, { codes }] of margins.entries()) {
        for (let row = 0; row < codes.length; row += 1) {
          right[offsets[m] + codes[row]] += weights[row] * residual[row]
        }
      }
      const solution = solveSemidefinite({ ...gram, values: gram.values.slice() }, right)
      for (const [m, { codes }] of margins.entries()) {
        for (let row = 0; row < codes.length; row += 1) {
          residual[row] -= solution[offsets[m] + codes[row]]
        }
      }
    }
  }
  return ok(residuals)
}
