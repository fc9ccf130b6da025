// SPDX-License-Identifier: EUPL-1.2
import { type Factor, factorOf } from '../../src/index.ts'
import { isList, type JsonObject } from '../case.ts'
import { type Column, columnOf, type ModelData, numbersOf, rowCount } from './column.ts'
import { designColumns, type NamedColumns } from './design-columns.ts'
import { evaluate } from './evaluate.ts'
import { expandTerms, type Terms } from './expand-terms.ts'
import { deparse, type Expression } from './expression.ts'
import { readModel } from './read-model.ts'
import { labelsOf } from './sorted-factor.ts'

/** A random intercept: the group of each row. */
interface RandomIntercept {
  readonly name: string
  readonly group: Factor
}

/** Everything a fit needs, on the rows where no variable of the model is missing. */
export interface ModelFrame {
  readonly family: string
  /** Which rows of the data are in. */
  readonly rows: Int32Array
  readonly outcome: Column
  /** R's text of the outcome. */
  readonly outcomeName: string
  readonly matrix: NamedColumns & { readonly rows: number }
  /** Sum of the offsets; absent when the model has none. */
  readonly offset?: Float64Array
  readonly random: readonly RandomIntercept[]
  readonly terms: Terms
  /** Names of data columns that the model uses, outcome included. */
  readonly used: ReadonlySet<string>
}

/** Evaluates a model text on data: R's `model.frame` and `model.matrix` in one. */
export function modelFrame(text: string, data: ModelData): ModelFrame {
  const { outcome, predictors, family } = readModel(text)
  const inOutcome = namesIn(outcome)
  const others = Object.keys(data.columns).filter((name) => !inOutcome.includes(name))
  const terms = expandTerms(predictors, others)
  const used = new Set([...inOutcome, ...namesIn(predictors)])
  const rows = completeRows([outcome, ...terms.variables.values(), ...terms.offsets], terms, data)
  const kept = rowsOfData(data, rows)
  const offset = terms.offsets
    .map((one) => numbersOf(evaluate(one, kept)))
    .reduce((sum, one) => sum.map((value, row) => value + one[row]), new Float64Array(rows.length))
  return {
    family,
    rows,
    outcome: evaluate(outcome, kept),
    outcomeName: deparse(outcome),
    matrix: { ...predictorColumns(terms, kept), rows: rows.length },
    ...(terms.offsets.length > 0 ? { offset } : {}),
    random: terms.random.map(({ name, columns }) => ({ name, group: groupOf(columns, kept) })),
    terms,
    used,
  }
}

/** The model matrix on rows of data, also on rows the model was not fitted to. */
export function predictorColumns(terms: Terms, data: ModelData): NamedColumns {
  const values = new Map(
    [...terms.variables].map(([label, expression]) => [label, evaluate(expression, data)]),
  )
  return designColumns(terms, values, rowCount(data))
}

/** The group of each row: one column, or the combination `a:b` of several. */
export function groupOf(columns: readonly string[], data: ModelData): Factor {
  const words = columns.map((name) => {
    const column = columnOf(name, data)
    if (column.kind === 'factor') return labelsOf(column.factor)
    return Array.from(numbersOf(column), String)
  })
  const joined = Array.from({ length: rowCount(data) }, (_, row) =>
    words.map((column) => column[row] ?? '').join(':'),
  )
  const [only] = columns
  const given = columns.length === 1 && only !== undefined ? data.levels[only] : undefined
  const numeric = words.length === 1 && joined.every((word) => word !== '' && !isNaN(Number(word)))
  const used = given?.filter((level) => joined.includes(level))
  if (used !== undefined && used.length > 0) return factorOf(joined, used)
  return numeric ? factorOf(joined.map(Number)) : factorOf(joined)
}

/** The data on some of their rows. */
export function rowsOfData(data: ModelData, rows: Int32Array): ModelData {
  const columns = Object.entries(data.columns).map(([name, values]) => [
    name,
    isList(values) ? Array.from(rows, (row) => values[row] ?? null) : values,
  ])
  const kept: JsonObject = Object.fromEntries(columns)
  return { columns: kept, levels: data.levels }
}

function completeRows(
  expressions: readonly Expression[],
  terms: Terms,
  data: ModelData,
): Int32Array {
  const complete = new Uint8Array(rowCount(data)).fill(1)
  const groups = terms.random.flatMap(({ columns }) => columns.map((name) => columnOf(name, data)))
  for (const column of [...expressions.map((one) => evaluate(one, data)), ...groups]) {
    for (let row = 0; row < complete.length; row += 1) {
      if (isMissing(column, row)) complete[row] = 0
    }
  }
  return Int32Array.from([...complete.keys()].filter((row) => complete[row] === 1))
}

function isMissing(column: Column, row: number): boolean {
  if (column.kind === 'factor') return (column.factor.codes[row] ?? -1) < 0
  if (column.kind === 'columns') return column.columns.some((one) => Number.isNaN(one[row]))
  return Number.isNaN(column.values[row])
}

/** Names of the data columns in an expression. */
function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'name':
      return [expression.name]
    case 'group':
      return namesIn(expression.inner)
    case 'unary':
      return namesIn(expression.operand)
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)]
    case 'call':
      return expression.arguments.flatMap(({ value }) => namesIn(value))
    default:
      return []
  }
}
