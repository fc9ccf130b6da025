// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Factor } from '../design/factor.ts'

/** The predictors of a model: a column of numbers per coefficient, all of `rows` entries. */
export interface ModelMatrix {
  readonly rows: number
  readonly names: readonly string[]
  readonly columns: readonly Float64Array[]
}

/**
 * A model matrix of named predictors, with a column of ones named `(Intercept)` before them.
 *
 * A factor becomes a column of 0 and 1 per level but the first (treatment coding; the first level
 * is the base), named as R names it: the factor's name and the level's.
 *
 * @param predictors numbers, finite, or factors without missing values; all of one length
 * @param options.intercept whether a column of ones comes first; true unless told
 * @throws ContractError when lengths differ, a number is not finite or a level is missing
 * @example
 * const sex = factorOf(['m', 'f', 'f'])
 * modelMatrix({ age: Float64Array.of(20, 30, 40), sex })
 * // { names: ['(Intercept)', 'age', 'sexm'], columns: [[1, 1, 1], [20, 30, 40], [1, 0, 0]] }
 */
export function modelMatrix(
  predictors: Readonly<Record<string, Float64Array | Factor>>,
  { intercept = true }: { readonly intercept?: boolean } = {},
): ModelMatrix {
  const entries = Object.entries(predictors)
  const [first] = entries.map(([, one]) => ('codes' in one ? one.codes.length : one.length))
  if (first === undefined) throw new ContractError('no predictors')
  const names: string[] = intercept ? ['(Intercept)'] : []
  const columns: Float64Array[] = intercept ? [new Float64Array(first).fill(1)] : []
  for (const [name, one] of entries) {
    if (!('codes' in one)) {
      names.push(name)
      columns.push(one)
      continue
    }
    for (const [code, level] of one.levels.entries()) {
      if (code === 0) continue
      names.push(name + level)
      columns.push(Float64Array.from(one.codes, (each) => Number(each === code)))
    }
    if (one.codes.some((code) => code < 0)) throw new ContractError(`${name} has missing values`)
  }
  return requireModelMatrix({ rows: first, names, columns })
}

/** @throws ContractError when lengths differ, a number is not finite or names are too few */
export function requireModelMatrix(matrix: ModelMatrix): ModelMatrix {
  const { rows, names, columns } = matrix
  if (names.length !== columns.length) {
    throw new ContractError(`${names.length} names for ${columns.length} columns`)
  }
  for (const [at, column] of columns.entries()) {
    if (column.length !== rows) {
      throw new ContractError(`column ${names[at]} has ${column.length} of ${rows} rows`)
    }
    for (let row = 0; row < rows; row += 1) {
      if (!(Math.abs(column[row]) < Infinity)) {
        throw new ContractError(`column ${names[at]}, row ${row}: ${column[row]}`)
      }
    }
  }
  return matrix
}
