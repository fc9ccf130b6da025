// SPDX-License-Identifier: EUPL-1.2
import { CaseError } from '../read.ts'
import { type Column, numbersOf } from './column.ts'
import { deparse, type Expression } from './expression.ts'
import { polynomials } from './polynomials.ts'
import { labelsOf, sortedFactor } from './sorted-factor.ts'

type Call = Extract<Expression, { kind: 'call' }>

const ofOneNumber: Readonly<Record<string, (value: number) => number>> = {
  log: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  log1p: Math.log1p,
  exp: Math.exp,
  expm1: Math.expm1,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sin: Math.sin,
  cos: Math.cos,
  round: Math.round,
  floor: Math.floor,
  ceiling: Math.ceil,
  'as.numeric': (value) => value,
  'as.integer': Math.trunc,
  'is.na': (value) => Number(Number.isNaN(value)),
}

/** The functions of R that model texts use, on what their arguments are worth. */
export function callFunction(call: Call, columns: readonly Column[]): Column {
  const [first, second] = columns
  if (first === undefined) throw new CaseError(`${call.name} has nothing to work on`)
  const simple = ofOneNumber[call.name]
  if (simple !== undefined) return { kind: 'numbers', values: numbersOf(first).map(simple) }
  switch (call.name) {
    case 'I':
      return first
    case 'factor':
    case 'as.factor':
      return asFactor(first, levelsArgument(call))
    case 'relevel':
      return relevelled(first, call)
    case 'scale':
      return { kind: 'numbers', values: standardised(numbersOf(first)) }
    case 'poly':
      return polynomials(numbersOf(first), degreeOf(call))
    case 'cbind':
      return { kind: 'columns', names: [], columns: columns.map(numbersOf) }
    case 'pmin':
    case 'pmax': {
      const least = call.name === 'pmin' ? Math.min : Math.max
      const other = second === undefined ? numbersOf(first) : numbersOf(second)
      return { kind: 'numbers', values: numbersOf(first).map((one, row) => least(one, other[row])) }
    }
    default:
      throw new CaseError(`model uses ${deparse(call)}`)
  }
}

function asFactor(column: Column, levels: readonly string[] | undefined): Column {
  const values =
    column.kind === 'factor'
      ? labelsOf(column.factor)
      : Array.from(numbersOf(column), (value) => {
          if (Number.isNaN(value)) return null
          return column.kind === 'truths' ? value !== 0 : value
        })
  const order = levels ?? (column.kind === 'factor' ? usedLevels(column) : undefined)
  return { kind: 'factor', factor: sortedFactor(values, order) }
}

function usedLevels({ factor }: Extract<Column, { kind: 'factor' }>): readonly string[] {
  return factor.levels.filter((_, code) => factor.codes.includes(code))
}

function relevelled(column: Column, call: Call): Column {
  const reference = call.arguments.find(({ name }) => name === 'ref') ?? call.arguments[1]
  if (column.kind !== 'factor' || reference?.value.kind !== 'text') {
    throw new CaseError(`model uses ${deparse(call)}`)
  }
  const base = reference.value.value
  const rest = column.factor.levels.filter((level) => level !== base)
  return { kind: 'factor', factor: sortedFactor(labelsOf(column.factor), [base, ...rest]) }
}

function levelsArgument(call: Call): readonly string[] | undefined {
  const given = call.arguments.find(({ name }) => name === 'levels')?.value
  if (given?.kind !== 'call') return undefined
  return given.arguments.map(({ value }) => (value.kind === 'text' ? value.value : deparse(value)))
}

function degreeOf(call: Call): number {
  const given = call.arguments.find(({ name }) => name === 'degree') ?? call.arguments[1]
  return given?.value.kind === 'number' ? given.value.value : 1
}

function standardised(values: Float64Array): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value))
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const deviation = Math.sqrt(squares / (known.length - 1))
  return values.map((value) => (value - mean) / deviation)
}
