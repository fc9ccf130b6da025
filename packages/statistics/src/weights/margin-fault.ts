// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome } from '../contract/outcome.ts'
import type { Margin } from './margin.ts'
import { missingRows } from './missing-rows.ts'

/** Totals of two margins that differ by less than this part of themselves are rounding. */
const sameTotal = 1e-9

/**
 * Why no weights can meet the margins, looked at before trying: values missing in the sample, a
 * class that the population has and the sample has not, margins that differ in total.
 *
 * @returns undefined when nothing of the kind is the matter
 */
export function marginFault(
  weights: Float64Array,
  margins: readonly Margin[],
  sameTotals: boolean,
): Outcome<never> | undefined {
  const counts = margins.map((margin) => weightPerLevel(weights, margin))
  if (counts.some((one) => one === undefined)) {
    return impossible('missing-values', { rows: missingRows(margins) })
  }
  for (const [m, { name, levels, totals }] of margins.entries()) {
    const empty = levels.filter((_, level) => totals[level] > 0 && !((counts[m]?.[level] ?? 0) > 0))
    if (empty.length > 0) {
      return impossible('empty-category', { margin: name, category: empty[0], categories: empty })
    }
  }
  const sums = margins.map(({ totals }) => totals.reduce((sum, total) => sum + total, 0))
  const largest = Math.max(...sums)
  if (Math.min(...sums) === 0) return impossible('no-population', { totals: sums })
  if (sameTotals && largest - Math.min(...sums) > sameTotal * largest) {
    return impossible('inconsistent-totals', { totals: sums })
  }
  return undefined
}

/** Design weight per level; undefined when a value is missing. */
function weightPerLevel(weights: Float64Array, { codes, levels }: Margin) {
  const sums = new Float64Array(levels.length + 1)
  for (let row = 0; row < codes.length; row += 1) sums[codes[row] + 1] += weights[row]
  let missing = 0
  for (let row = 0; row < codes.length; row += 1) missing |= Number(codes[row] < 0)
  return missing === 1 ? undefined : sums.subarray(1)
}
