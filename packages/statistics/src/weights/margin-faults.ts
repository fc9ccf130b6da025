// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome } from '../contract/outcome.ts'
import type { Margin } from './margin.ts'
import { missingRows } from './missing-rows.ts'

/** Totals of two margins that differ by less than this part of themselves are rounding. */
const sameTotal = 1e-9

/**
 * Which rows have no class, of margins where some code is none of the levels.
 *
 * @throws ContractError when a code is neither a level nor the -1 of a missing value
 */
export function missingValues(margins: readonly Margin[]): Outcome<never> {
  for (const { name, codes, levels } of margins) {
    const row = codes.findIndex((code) => code < -1 || code >= levels.length)
    if (row >= 0) throw new ContractError(`margin ${name}: code ${codes[row]} (row ${row})`)
  }
  return impossible('missing-values', { rows: missingRows(margins) })
}

/** A class that the population has and the sample has not: no weight can stand for it. */
export function emptyCategory(
  margins: readonly Margin[],
  sampled: readonly Float64Array[],
): Outcome<never> | undefined {
  for (const [m, { name, levels, totals }] of margins.entries()) {
    const empty = levels.filter((_, level) => totals[level] > 0 && sampled[m][level] === 0)
    if (empty.length > 0) {
      return impossible('empty-category', { margin: name, category: empty[0], categories: empty })
    }
  }
  return undefined
}

/** Margins that differ in total cannot all be met. */
export function totalsFault(
  margins: readonly Margin[],
  mustAgree: boolean,
): Outcome<never> | undefined {
  const totals = margins.map((margin) => margin.totals.reduce((sum, total) => sum + total, 0))
  const largest = Math.max(...totals)
  const smallest = Math.min(...totals)
  if (smallest === 0) return impossible('no-population', { totals })
  if (!mustAgree || largest - smallest <= sameTotal * largest) return undefined
  return impossible('inconsistent-totals', { totals })
}
