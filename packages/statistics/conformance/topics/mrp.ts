// SPDX-License-Identifier: EUPL-1.2
import {
  type BinomialRows,
  type Factor,
  factorOf,
  fitMultilevelLogit,
  type MultilevelLogit,
  poststratifyMultilevel,
  predictMultilevel,
} from '../../src/index.ts'
import { isObject, type Json, type JsonObject, type Topic } from '../case.ts'
import { type Column, levelsIn, type ModelData } from '../formula/column.ts'
import { groupOf, type ModelFrame, modelFrame, predictorColumns } from '../formula/model-frame.ts'
import { CaseError, numbersAt, objectAt, textAt, valuesAt } from '../read.ts'

export const mrpTopic: Topic = ({ inputs, wanted }) => {
  const data = { columns: objectAt(inputs, 'data'), levels: levelsIn(inputs) }
  const frame = modelFrame(textAt(inputs, 'model'), data)
  const fitted = fitMultilevelLogit(binomialRows(frame), { optimum: 'early-stop' })
  if (fitted.status !== 'ok') return { status: fitted.reason, reason: fitted.reason }
  const fit = fitted.value
  const asks: JsonObject = isObject(wanted) ? wanted : {}
  return {
    status: fit.singular.length > 0 ? 'singular_fit' : 'ok',
    fixed: fixedOf(fit, asks['fixed']),
    random_sd: deviationsOf(fit, asks['random_sd']),
    loglik: fit.logLikelihood,
    ranef: Object.fromEntries(
      fit.groups.map(({ name, levels, effect }) => [
        name,
        Object.fromEntries(levels.map((level, at) => [level, effect[at]])),
      ]),
    ),
    ...predictionsOf(fit, frame, data, inputs, asks),
  }
}

function binomialRows({ outcome, matrix, random, offset }: ModelFrame): BinomialRows {
  return {
    ...countsOf(outcome),
    fixed: matrix,
    groups: random.map(({ name, group }) => ({ name, factor: group })),
    ...(offset === undefined ? {} : { offset }),
  }
}

/** `cbind(success, failure)`, or an answer per row: 0 and 1, or a factor whose first level is 0. */
function countsOf(outcome: Column): Pick<BinomialRows, 'successes' | 'trials'> {
  if (outcome.kind === 'columns') {
    const [successes, failures] = outcome.columns
    if (successes === undefined || failures === undefined) throw new CaseError('cbind of one')
    return { successes, trials: successes.map((count, row) => count + failures[row]) }
  }
  const successes =
    outcome.kind === 'factor'
      ? Float64Array.from(outcome.factor.codes, (code) => Number(code > 0))
      : outcome.values
  return { successes, trials: new Float64Array(successes.length).fill(1) }
}

/** A block, or the bare coefficients where the case asks for a list. */
function fixedOf({ fixed }: MultilevelLogit, asked: Json | undefined): Json {
  const { names, estimate, standardError, z, pValue, covariance } = fixed
  if (asked !== undefined && !isObject(asked)) return [...estimate]
  const { rows, columns, values } = covariance
  return {
    names,
    coef: [...estimate],
    se: [...standardError],
    stat: [...z],
    p_value: [...pValue],
    vcov: Array.from({ length: rows }, (_, i) => [
      ...values.subarray(i * columns, (i + 1) * columns),
    ]),
  }
}

/** Per group, or the bare number where the case has one group and asks for a number. */
function deviationsOf({ groups }: MultilevelLogit, asked: Json | undefined): Json {
  const [only] = groups
  if (asked !== undefined && !isObject(asked)) return only?.standardDeviation ?? null
  return Object.fromEntries(
    groups.map(({ name, standardDeviation }) => [`${name}.(Intercept)`, standardDeviation]),
  )
}

function predictionsOf(
  fit: MultilevelLogit,
  frame: ModelFrame,
  data: ModelData,
  inputs: JsonObject,
  asks: JsonObject,
): JsonObject {
  const table = inputs['poststratification']
  if (!isObject(table)) return {}
  const cells: ModelData = { columns: table, levels: levelsOfFit(data) }
  const { names, columns } = predictorColumns(frame.terms, cells)
  const groups = frame.terms.random.map((one) => ({
    name: one.name,
    factor: groupOf(one.columns, { columns: table, levels: {} }),
  }))
  const rows = groups[0]?.factor.codes.length ?? 0
  const population = personsIn(table, frame)
  const asked = { fixed: { rows, names, columns }, groups }
  const areas = areasIn(table, fit, asks['poststratified'])
  const result = poststratifyMultilevel(fit, { ...asked, population }, areas)
  const numberOf = ({ share }: (typeof result.areas)[number]) =>
    share.status === 'ok' ? share.value.value : null
  return {
    cell_prediction: [...predictMultilevel(fit, asked).share],
    poststratified: Object.fromEntries(result.areas.map((area) => [area.name, numberOf(area)])),
    poststratified_all: result.all.status === 'ok' ? result.all.value.value : null,
  }
}

/** The levels of the data's words, so that the table's columns are coded alike. */
function levelsOfFit({ columns, levels }: ModelData): ModelData['levels'] {
  const words = Object.keys(columns).filter((name) =>
    valuesAt(columns, name).some((value) => typeof value === 'string'),
  )
  const found = words.map((name) => [name, factorOf(valuesAt(columns, name)).levels] as const)
  return { ...Object.fromEntries(found), ...levels }
}

/** The column with the persons of each cell: `N`, or the one that the model does not use. */
function personsIn(table: JsonObject, { used }: ModelFrame): Float64Array {
  const grouped = new Set(used)
  const free = Object.keys(table).filter((name) => {
    return !grouped.has(name) && valuesAt(table, name).every((value) => typeof value === 'number')
  })
  const name = free.includes('N') ? 'N' : free[0]
  if (name === undefined) throw new CaseError('poststratification has no column of persons')
  return numbersAt(table, name)
}

/** The column whose levels the answer names; the first group unless it says otherwise. */
function areasIn(table: JsonObject, fit: MultilevelLogit, asked: Json | undefined): Factor {
  const levels = isObject(asked) ? Object.keys(asked) : []
  const named = Object.keys(table).find((name) => {
    const found = new Set(valuesAt(table, name).map(String))
    return levels.length > 0 && levels.every((level) => found.has(level))
  })
  return factorOf(valuesAt(table, named ?? fit.groups[0]?.name ?? ''))
}
