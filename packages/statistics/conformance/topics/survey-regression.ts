// SPDX-License-Identifier: EUPL-1.2
import {
  coefficientTable,
  designCovariance,
  fitLogit,
  fitOls,
  fitPoisson,
  type ModelFit,
  type ModelMatrix,
  type Outcome,
  rowsOf,
  type SamplingStage,
  type SurveyDesign,
} from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { levelsIn, type ModelData, numbersOf } from '../formula/column.ts'
import { groupOf, type ModelFrame, modelFrame } from '../formula/model-frame.ts'
import { numbersAt, objectAt, optionalText, textAt } from '../read.ts'

export const surveyRegressionTopic: Topic = ({ inputs, wanted }) => {
  const data: ModelData = { columns: objectAt(inputs, 'data'), levels: levelsIn(inputs) }
  const frame = modelFrame(textAt(inputs, 'model'), data)
  const weights = ofMeanOne(numbersAt(objectAt(inputs, 'data'), textAt(inputs, 'weight')))
  const stage: SamplingStage = {
    ...stageColumn('clusters', optionalText(inputs, 'cluster'), data),
    ...stageColumn('strata', optionalText(inputs, 'strata'), data),
  }
  const inModel = new Float64Array(weights.length)
  for (const row of frame.rows) inModel[row] = weights[row] ?? 0
  const design: SurveyDesign = { weights: inModel, stages: [stage] }
  const family = `${optionalText(inputs, 'family') ?? ''} ${frame.family}`
  const fit = weightedFit(frame, family, inModel)
  if (fit.status !== 'ok') return { status: fit.reason }
  const variance = designCovariance(fit.value, design)
  if (variance.status !== 'ok') return { status: variance.reason }
  const { covariance, degreesOfFreedom } = variance.value
  const names =
    'names' in wanted && Array.isArray(wanted['names']) ? wanted['names'] : fit.value.names
  const table = coefficientTable(fit.value, covariance, degreesOfFreedom)
  const order = names.map((name: unknown) => fit.value.names.indexOf(String(name)))
  const rows = rowsOf(covariance)
  return {
    names,
    coef: order.map((at) => table[at]?.estimate ?? null),
    se: order.map((at) => table[at]?.standardError ?? null),
    stat: order.map((at) => table[at]?.statistic ?? null),
    p_value: order.map((at) => table[at]?.pValue ?? null),
    df_residual: degreesOfFreedom,
    vcov: order.map((i) => order.map((j) => rows[i]?.[j] ?? null)),
  }
}

function stageColumn(
  key: 'clusters' | 'strata',
  name: string | undefined,
  data: ModelData,
): SamplingStage {
  return name === undefined ? {} : { [key]: groupOf([name], data).codes }
}

function weightedFit(frame: ModelFrame, family: string, weights: Float64Array): Outcome<ModelFit> {
  const matrix: ModelMatrix = {
    rows: weights.length,
    names: frame.matrix.names,
    columns: frame.matrix.columns.map((column) => spreadOut(column, frame, weights.length)),
  }
  const offset = frame.offset && spreadOut(frame.offset, frame, weights.length)
  const options = { weights, offset }
  const { outcome } = frame
  if (outcome.kind === 'columns') {
    const [successes, trials] = counts(outcome.columns).map((one) =>
      spreadOut(one, frame, weights.length),
    )
    if (successes !== undefined) return fitLogit(matrix, successes, { ...options, trials })
  }
  const values =
    outcome.kind === 'factor'
      ? Float64Array.from(outcome.factor.codes, (code) => Number(code > 0))
      : numbersOf(outcome)
  const spread = spreadOut(values, frame, weights.length)
  if (/binomial|logit|probit/.test(family)) {
    return fitLogit(matrix, spread, {
      ...options,
      link: /probit/.test(family) ? 'probit' : 'logit',
    })
  }
  return /poisson/.test(family)
    ? fitPoisson(matrix, spread, options)
    : fitOls(matrix, spread, { ...options, tolerance: 1e-11 })
}

/** Successes and trials from successes and failures. */
function counts([successes, failures]: readonly Float64Array[]): readonly Float64Array[] {
  if (successes === undefined || failures === undefined) return []
  return [successes, successes.map((count, row) => count + failures[row])]
}

/** A column of the model's rows on all rows of the data: 0 where the model has none. */
function spreadOut(column: Float64Array, { rows }: ModelFrame, length: number): Float64Array {
  const all = new Float64Array(length)
  for (const [at, row] of rows.entries()) all[row] = column[at]
  return all
}

/** R scales the weights so before it fits; the answers do not hang on it. */
function ofMeanOne(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (weight * weights.length) / total)
}
