// SPDX-License-Identifier: EUPL-1.2
import { fitLogit, type ModelMatrix, partialRIndicator, rIndicator } from '../../src/index.ts'
import type { Json, JsonObject, Topic } from '../case.ts'
import { levelsIn, numbersOf } from '../formula/column.ts'
import { groupOf, modelFrame } from '../formula/model-frame.ts'
import { numbersAt, objectAt, textAt } from '../read.ts'

export const rIndicatorTopic: Topic = ({ inputs }) => {
  const columns = withOutcome(objectAt(inputs, 'data'))
  const data = { columns, levels: levelsIn(inputs) }
  // What stands in brackets at the end of the model is a remark.
  const text = textAt(inputs, 'model').replace(/\s+\([^()]*\)\s*$/, '')
  const { outcome, matrix, terms } = modelFrame(text, data)
  const responded = numbersOf(outcome)
  const weights = numbersAt(columns, 'design_weight')
  const plain = propensitiesOf(matrix, responded)
  const weighted = propensitiesOf(matrix, responded, weights)
  const partials = [...terms.variables.keys()].flatMap((name) => {
    if (plain === undefined || !(name in columns)) return []
    const trait = groupOf([name], data)
    const partial = partialRIndicator(plain.fitted, trait, weights)
    if (partial.status !== 'ok') return []
    const classes = trait.levels.map((level, at): [string, Json] => [
      level,
      partial.value.classes[at] ?? null,
    ])
    return [
      [`partial_unconditional_category_${name}`, Object.fromEntries(classes)],
      [`partial_unconditional_${name}`, partial.value.value],
    ]
  })
  return {
    unweighted_fit: fitOf(plain, weights),
    weighted_fit: fitOf(weighted, weights),
    ...Object.fromEntries(partials),
  }
}

/** The outcome is called `r` in the model and `responded` in the data. */
function withOutcome(columns: JsonObject): JsonObject {
  return 'r' in columns ? columns : { ...columns, r: columns['responded'] }
}

interface Propensities {
  readonly estimates: Float64Array
  readonly fitted: Float64Array
}

function propensitiesOf(
  matrix: ModelMatrix,
  responded: Float64Array,
  weights?: Float64Array,
): Propensities | undefined {
  const fit = fitLogit(matrix, responded, { weights })
  return fit.status === 'ok' ? fit.value : undefined
}

function fitOf(fit: Propensities | undefined, weights: Float64Array): Json {
  if (fit === undefined) return null
  const indicator = rIndicator(fit.fitted, weights)
  if (indicator.status !== 'ok') return null
  return {
    coef: [...fit.estimates],
    mean_propensity: indicator.value.meanPropensity,
    S: indicator.value.spread,
    R: indicator.value.rIndicator,
    cv: indicator.value.coefficientOfVariation,
  }
}
