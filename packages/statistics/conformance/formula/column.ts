// SPDX-License-Identifier: EUPL-1.2
import type { Factor } from '../../src/index.ts'
import { isList, type JsonObject } from '../case.ts'
import { CaseError } from '../read.ts'
import { sortedFactor } from './sorted-factor.ts'

/** What an expression is worth, one entry per row; a missing number is NaN here. */
export type Column =
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'truths'; readonly values: Float64Array }
  | { readonly kind: 'factor'; readonly factor: Factor }
  | {
      readonly kind: 'columns'
      readonly names: readonly string[]
      readonly columns: readonly Float64Array[]
    }

/** The rows of a case's data, and the order of levels where it is given. */
export interface ModelData {
  readonly columns: JsonObject
  /** Per column of words its levels, the first the base; other columns are sorted. */
  readonly levels: Readonly<Record<string, readonly string[]>>
}

/** The order of levels as a case gives it: `levels` is a map of names to words, or empty. */
export function levelsIn(inputs: JsonObject): ModelData['levels'] {
  const given = inputs['levels']
  const pairs = typeof given === 'object' && given !== null ? Object.entries(given) : []
  return Object.fromEntries(
    pairs.map(([name, words]) => [name, isList(words) ? words.map(String) : []]),
  )
}

export function rowCount(data: ModelData): number {
  const [first] = Object.values(data.columns)
  return isList(first) ? first.length : 0
}

/** A column of the data: words are a factor, and numbers are one when their levels are given. */
export function columnOf(name: string, data: ModelData): Column {
  const values = data.columns[name]
  if (!isList(values)) throw new CaseError(`data have no column ${name}`)
  const levels = data.levels[name]
  const known = values.filter((value) => value !== null)
  if (levels !== undefined && levels.length > 0) {
    return { kind: 'factor', factor: sortedFactor(values, levels) }
  }
  if (known.some((value) => typeof value === 'string')) {
    return { kind: 'factor', factor: sortedFactor(values) }
  }
  const numbers = Float64Array.from(values, (value) =>
    value === null ? Number.NaN : Number(value),
  )
  const truths = known.length > 0 && known.every((value) => typeof value === 'boolean')
  return { kind: truths ? 'truths' : 'numbers', values: numbers }
}

/** The numbers of a column; truths count as 0 and 1. */
export function numbersOf(column: Column): Float64Array {
  if (column.kind === 'numbers' || column.kind === 'truths') return column.values
  throw new CaseError('model calculates with words')
}
