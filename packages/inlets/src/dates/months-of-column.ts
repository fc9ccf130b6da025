// SPDX-License-Identifier: EUPL-1.2
import { allMonths, fewMonths, type MonthMeanings, monthKey } from './month-languages.ts'

/** The month a word names, 1 to 12; null when it names none, or not one for sure. */
export type MonthOf = (word: string) => number | null

const isWord = /\p{L}[\p{L}\p{M}]+/gu

/**
 * Reads the month names of one column. A name that is one month in Czech and another in Croatian is
 * settled by the column's other names: the languages that know most of them are the column's.
 *
 * @param values cells of the column, as many as there are to learn from
 */
export function monthsOfColumn(values: readonly string[]): MonthOf {
  const words = new Set<string>()
  for (const value of values) {
    for (const [word] of value.matchAll(isWord)) words.add(monthKey(word))
    if (words.size > 400) break
  }
  const few = fewMonths()
  const enough = values.every((value) => words.size === 0 || knowsOne(few, value))
  const meanings = enough ? few : allMonths()
  const best = bestLanguages(meanings, words)
  return (word) => unanimous(meanings.get(monthKey(word)) ?? allMonths().get(monthKey(word)), best)
}

function knowsOne(meanings: MonthMeanings, value: string): boolean {
  const words = [...value.matchAll(isWord)]
  return words.length === 0 || words.some(([word]) => meanings.has(monthKey(word)))
}

/** Languages that know more of the words than any other does. */
function bestLanguages(meanings: MonthMeanings, words: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Map<string, number>()
  for (const word of words) {
    for (const language of meanings.get(word)?.keys() ?? []) {
      known.set(language, (known.get(language) ?? 0) + 1)
    }
  }
  const most = Math.max(0, ...known.values())
  return new Set([...known].filter(([, count]) => count === most).map(([language]) => language))
}

function unanimous(
  meaning: ReadonlyMap<string, number> | undefined,
  best: ReadonlySet<string>,
): number | null {
  if (meaning === undefined) return null
  const ofBest = [...meaning].filter(([language]) => best.has(language))
  const months = new Set((ofBest.length > 0 ? ofBest : [...meaning]).map(([, month]) => month))
  const [only = null] = months
  return months.size === 1 ? only : null
}
