// SPDX-License-Identifier: EUPL-1.2
import { type Factor, factorOf } from '../../src/index.ts'
import type { Json } from '../case.ts'

/**
 * A factor as R's `factor()` makes it: levels given, or those that occur, sorted. A value that is
 * not among the levels is missing.
 */
export function sortedFactor(values: readonly Json[], levels?: readonly string[]): Factor {
  const plain = values.map((value) => {
    if (value === null || typeof value === 'object') return null
    const word = typeof value === 'boolean' ? String(value).toUpperCase() : value
    return levels === undefined || levels.includes(String(word)) ? word : null
  })
  return levels === undefined ? factorOf(plain) : factorOf(plain, levels)
}

/** The labels of a column's rows: the words of a factor, the text of numbers; null is missing. */
export function labelsOf(factor: Factor): readonly (string | null)[] {
  return Array.from(factor.codes, (code) => factor.levels[code] ?? null)
}
