// SPDX-License-Identifier: EUPL-1.2
import { kish } from '../../src/index.ts'
import type { Json, JsonObject, Topic } from '../case.ts'
import { numbersAt } from '../read.ts'

export const kishTopic: Topic = ({ inputs }) => kishOf(numbersAt(inputs, 'weights'))

/** The summary under the keys of the schema. */
export function kishOf(weights: Float64Array): JsonObject & Json {
  const summary = kish(weights, { allowNegative: true })
  if (summary.status !== 'ok') return { status: 'error', reason: summary.reason }
  const { n, sum, effectiveN, designEffect, coefficientOfVariation, smallest, largest } =
    summary.value
  return {
    n,
    sum,
    n_eff: effectiveN,
    deff: designEffect,
    cv: coefficientOfVariation,
    min: smallest,
    max: largest,
  }
}
