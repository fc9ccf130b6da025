// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/** A trait with classes, one code per unit. */
export interface Factor {
  /** Position in `levels`, one per unit; -1 where the value is missing. */
  readonly codes: Int32Array
  readonly levels: readonly string[]
}

/**
 * Codes a column of words or numbers as a factor.
 *
 * Levels come in the order given, else sorted: numbers by size, words by code unit (the same
 * order on every machine, unlike a locale's). `null` and `undefined` are missing. The number 1 and
 * the word "1" are one level.
 *
 * @throws ContractError when a value is not among the given levels or NaN, or a level stands twice
 * @example factorOf(['m', 'f', null]) // { codes: [1, 0, -1], levels: ['f', 'm'] }
 */
export function factorOf(
  values: ArrayLike<string | number | boolean | null | undefined>,
  levels?: readonly string[],
): Factor {
  const order = levels ?? sortedLevels(values)
  const codeOf = new Map(order.map((level, code) => [level, code]))
  if (codeOf.size !== order.length) throw new ContractError('a level stands twice')
  const codes = new Int32Array(values.length)
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]
    const code = value === null || value === undefined ? -1 : codeOf.get(String(value))
    if (code === undefined) throw new ContractError(`no level ${String(value)} (row ${row})`)
    codes[row] = code
  }
  return { codes, levels: order }
}

function sortedLevels(
  values: ArrayLike<string | number | boolean | null | undefined>,
): readonly string[] {
  const seen = new Set<string | number | boolean>()
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]
    if (Number.isNaN(value)) throw new ContractError(`NaN is no level (row ${row})`)
    if (value !== null && value !== undefined) seen.add(value)
  }
  const numbers = [...seen].filter((value) => typeof value === 'number')
  if (numbers.length === seen.size) return numbers.sort((a, b) => a - b).map(String)
  return [...new Set([...seen].map(String))].sort((a, b) => (a < b ? -1 : Number(a > b)))
}
