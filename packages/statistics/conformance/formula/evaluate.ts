// SPDX-License-Identifier: EUPL-1.2
import { CaseError } from '../read.ts'
import { type Column, columnOf, type ModelData, numbersOf, rowCount } from './column.ts'
import { deparse, type Expression } from './expression.ts'
import { callFunction } from './functions.ts'
import { labelsOf } from './sorted-factor.ts'

const signs: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
  '%%': (a, b) => a - Math.floor(a / b) * b,
  '%/%': (a, b) => Math.floor(a / b),
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
}

/** What an expression is worth on the rows of the data. */
export function evaluate(expression: Expression, data: ModelData): Column {
  switch (expression.kind) {
    case 'number':
      return { kind: 'numbers', values: new Float64Array(rowCount(data)).fill(expression.value) }
    case 'text': {
      const codes = new Int32Array(rowCount(data))
      return { kind: 'factor', factor: { codes, levels: [expression.value] } }
    }
    case 'name':
      if (expression.name === 'TRUE' || expression.name === 'FALSE') {
        const value = Number(expression.name === 'TRUE')
        return { kind: 'truths', values: new Float64Array(rowCount(data)).fill(value) }
      }
      return columnOf(expression.name, data)
    case 'group':
      return evaluate(expression.inner, data)
    case 'unary': {
      const values = numbersOf(evaluate(expression.operand, data))
      if (expression.operator === '+') return { kind: 'numbers', values }
      if (expression.operator === '-') return { kind: 'numbers', values: values.map((one) => -one) }
      return {
        kind: 'truths',
        values: values.map((one) => (Number.isNaN(one) ? one : Number(one === 0))),
      }
    }
    case 'binary':
      return evaluateBinary(expression, data)
    default:
      return callFunction(
        expression,
        expression.arguments
          .filter(({ name }) => name === undefined || name === 'x')
          .map(({ value }) => evaluate(value, data)),
      )
  }
}

function evaluateBinary(
  expression: Extract<Expression, { kind: 'binary' }>,
  data: ModelData,
): Column {
  const { operator } = expression
  const left = evaluate(expression.left, data)
  const right = evaluate(expression.right, data)
  const passes = comparisons[operator]
  if (passes !== undefined) return { kind: 'truths', values: compared(left, right, passes) }
  const a = numbersOf(left)
  const b = numbersOf(right)
  if (operator === '&') return { kind: 'truths', values: a.map((one, row) => one * b[row]) }
  if (operator === '|') {
    return { kind: 'truths', values: a.map((one, row) => Math.max(one, b[row])) }
  }
  const sign = signs[operator]
  if (sign === undefined) throw new CaseError(`no value for ${deparse(expression)}`)
  return { kind: 'numbers', values: a.map((one, row) => sign(one, b[row])) }
}

function compared(left: Column, right: Column, passes: (order: number) => boolean): Float64Array {
  if (left.kind !== 'factor' && right.kind !== 'factor') {
    const b = numbersOf(right)
    return numbersOf(left).map((one, row) =>
      Number.isNaN(one - b[row]) ? Number.NaN : Number(passes(one - b[row])),
    )
  }
  const words = wordsOf(right)
  return Float64Array.from(wordsOf(left), (word, row) => {
    const other = words[row]
    if (word === null || other === null || other === undefined) return Number.NaN
    return Number(passes(word < other ? -1 : Number(word > other)))
  })
}

function wordsOf(column: Column): readonly (string | null)[] {
  if (column.kind === 'factor') return labelsOf(column.factor)
  return Array.from(numbersOf(column), (value) => (Number.isNaN(value) ? null : String(value)))
}
