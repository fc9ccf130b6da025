// SPDX-License-Identifier: EUPL-1.2
import {
  type Outcome,
  type SurveyEstimates,
  surveyMeans,
  surveyRatios,
  surveyTotals,
} from '../../../src/index.ts'
import type { JsonObject } from '../../case.ts'
import { CaseError, objectAt, valuesAt } from '../../read.ts'
import { optionsOf, type Sample } from './sample.ts'

/** One column of numbers; missing values are 0 and not present. */
interface Column {
  readonly values: Float64Array
  readonly present: Float64Array
}

/** Names are columns, or levels of the variable with or without its name before them. */
export function meansOf(
  names: readonly string[],
  variable: string | undefined,
  sample: Sample,
): Outcome<SurveyEstimates> {
  const columns = columnsOf(names, variable, objectAt(sample.inputs, 'data'))
  return surveyMeans(values(columns), sample.design, optionsOf(sample, present(columns)))
}

export function totalsOf(
  names: readonly string[],
  variable: string | undefined,
  sample: Sample,
): Outcome<SurveyEstimates> {
  const columns = columnsOf(names, variable, objectAt(sample.inputs, 'data'))
  return surveyTotals(values(columns), sample.design, optionsOf(sample, present(columns)))
}

/** Names are "above/below". */
export function ratiosOf(names: readonly string[], sample: Sample): Outcome<SurveyEstimates> {
  const data = objectAt(sample.inputs, 'data')
  const parts = names.map((name) => name.split('/'))
  const above = columnsOf(
    parts.map(([first = '']) => first),
    undefined,
    data,
  )
  const below = columnsOf(
    parts.map(([, second = '']) => second),
    undefined,
    data,
  )
  const options = optionsOf(sample, present([...above, ...below]))
  return surveyRatios(values(above), values(below), sample.design, options)
}

function values(columns: readonly Column[]): readonly Float64Array[] {
  return columns.map((column) => column.values)
}

/** 1 where every column has a value; undefined where all have. */
function present(columns: readonly Column[]): Float64Array | undefined {
  if (columns.every((column) => !column.present.includes(0))) return undefined
  return columns[0]?.present.map((_, row) =>
    columns.every((column) => column.present[row] === 1) ? 1 : 0,
  )
}

function columnsOf(
  names: readonly string[],
  variable: string | undefined,
  data: JsonObject,
): readonly Column[] {
  return names.map((name) => columnOf(name, variable, data))
}

/** A column of numbers, or 1 for one level of a column of words ("stypeE" is level E of stype). */
function columnOf(name: string, variable: string | undefined, data: JsonObject): Column {
  const own = name in data ? valuesAt(data, name) : undefined
  if (own?.every((value) => typeof value !== 'string')) {
    return {
      values: Float64Array.from(own, (value) => (typeof value === 'number' ? value : 0)),
      present: Float64Array.from(own, (value) => (value === null ? 0 : 1)),
    }
  }
  const factor = variable ?? Object.keys(data).find((key) => hasLevel(data, key, name))
  if (factor === undefined || !(factor in data)) throw new CaseError(`${name} is no column`)
  const column = valuesAt(data, factor)
  const level = name.startsWith(factor) ? name.slice(factor.length) : name
  return {
    values: Float64Array.from(column, (value) => (String(value) === level ? 1 : 0)),
    present: Float64Array.from(column, (value) => (value === null ? 0 : 1)),
  }
}

function hasLevel(data: JsonObject, key: string, name: string): boolean {
  return name.startsWith(key) && valuesAt(data, key).map(String).includes(name.slice(key.length))
}
