// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'

/** What several coders said of the same units. */
export interface Ratings {
  /** One column per coder: position in `categories` of each unit, -1 where it is not coded. */
  readonly codes: readonly Int32Array[]
  /** The words of the categories, in their order where they have one. */
  readonly categories: readonly string[]
  /** A number per category, for levels that measure: the number itself, of words the place. */
  readonly values: Float64Array
}

type Rating = string | number | null | undefined

/**
 * Puts the codes of several coders together, for every measure of reliability.
 *
 * Categories are those that occur, numbers by size and words by code point, unless they are given:
 * then they may have another order, and hold categories that nobody used (these count in Gwet's
 * and in Brennan and Prediger's coefficient). `null` and `undefined` are "not coded".
 *
 * @param coders one column per coder, all of the same length, a value per unit
 * @param categories every category, in order
 * @throws ContractError when columns differ in length, no coder is given, a number is not finite,
 *   or a value is not among the categories
 * @returns the ratings; `values` holds the numbers when all categories are numbers, else 1, 2, ...
 * @example ratingsOf([['a', 'b', null], ['a', 'b', 'b']]).categories // ['a', 'b']
 */
export function ratingsOf(
  coders: readonly ArrayLike<Rating>[],
  categories?: readonly (string | number)[],
): Ratings {
  const order = categories ?? occurring(coders)
  const words = order.map(String)
  const columns = coders.map((column) => factorOf(column, words).codes)
  requireColumns(columns)
  const numbers = order.map((category, place) =>
    typeof category === 'number' ? category : place + 1,
  )
  const allNumbers = order.every((category) => typeof category === 'number')
  if (allNumbers && !numbers.every(Number.isFinite)) {
    throw new ContractError('a rating is not finite')
  }
  return {
    codes: columns,
    categories: words,
    values: Float64Array.from(allNumbers ? numbers : order.map((_, place) => place + 1)),
  }
}

function occurring(coders: readonly ArrayLike<Rating>[]): readonly (string | number)[] {
  const seen = new Set<string | number>()
  for (const column of coders) {
    for (let unit = 0; unit < column.length; unit += 1) {
      const value = column[unit]
      if (value !== null && value !== undefined) seen.add(value)
    }
  }
  const numbers = [...seen].filter((value) => typeof value === 'number')
  if (numbers.length === seen.size) return numbers.sort((a, b) => a - b)
  return [...seen].map(String).sort((a, b) => (a < b ? -1 : Number(a > b)))
}

function requireColumns(columns: readonly Int32Array[]): void {
  const [first] = columns
  if (first === undefined) throw new ContractError('no coder')
  for (const column of columns) {
    if (column.length === first.length) continue
    throw new ContractError(`coders with ${first.length} and ${column.length} units`)
  }
}

/** @throws ContractError when columns differ in length or a code is no place in the categories */
export function requireRatings({ codes, categories, values }: Ratings): void {
  requireColumns(codes)
  if (values.length !== categories.length) {
    throw new ContractError(`${categories.length} categories, ${values.length} values`)
  }
  for (const value of values) {
    if (!Number.isFinite(value)) throw new ContractError(`category value ${value}`)
  }
  const most = categories.length - 1
  for (const column of codes) {
    for (let unit = 0; unit < column.length; unit += 1) {
      const code = column[unit]
      if (code < -1 || code > most) throw new ContractError(`code ${code} (unit ${unit})`)
    }
  }
}
