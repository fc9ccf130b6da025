// SPDX-License-Identifier: EUPL-1.2
import { type Factor, factorOf } from '../../src/index.ts'
import type { JsonObject } from '../case.ts'
import { valuesAt } from '../read.ts'

/**
 * A column as a trait. Its levels come in the order of the names of the answer, where these are the
 * name of the column (perhaps as a factor) and a level; else sorted.
 */
export function traitOf(data: JsonObject, variable: string, names: readonly string[]): Factor {
  const column = valuesAt(data, variable)
  const sorted = factorOf(column)
  const prefixes = [variable, `factor(${variable})`, `as.factor(${variable})`, '']
  for (const prefix of prefixes) {
    if (!names.every((name) => name.startsWith(prefix))) continue
    const levels = names.map((name) => name.slice(prefix.length))
    const same = levels.length === sorted.levels.length
    if (same && sorted.levels.every((level) => levels.includes(level))) {
      return factorOf(column, levels)
    }
  }
  return sorted
}
