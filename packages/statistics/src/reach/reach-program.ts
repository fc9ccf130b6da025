// SPDX-License-Identifier: EUPL-1.2
import { zeroMatrix } from '../algebra/matrix.ts'
import type { Bounds } from '../contract/interval.ts'
import type { LinearProgram } from './linear-program.ts'
import type { KnownOverlap } from './reach-under-overlaps.ts'

interface Row {
  /** The platforms as bits: a cell counts when it has them all. */
  readonly bits: number
  readonly bounds: Bounds
  /** What the margin, the last variable of a relaxed program, counts for in this row. */
  readonly margin: -1 | 0 | 1
}

/**
 * The ways to divide a population of 1 over the cells: which platforms reach a person, as bits.
 *
 * @param options relaxed: with a margin for the overlaps as the last variable, which is the cost
 */
export function reachProgram(
  reach: readonly Bounds[],
  overlaps: readonly KnownOverlap[],
  options: { readonly relaxed?: boolean } = {},
): LinearProgram {
  const { relaxed = false } = options
  const cells = 2 ** reach.length
  const rows: Row[] = [
    { bits: 0, bounds: { low: 1, high: 1 }, margin: 0 },
    ...reach.map((bounds, at) => ({ bits: 1 << at, bounds, margin: 0 }) as const),
    ...overlaps.flatMap((overlap) => overlapRows(overlap, relaxed)),
  ]
  const columns = cells + (relaxed ? 1 : 0)
  const matrix = zeroMatrix(rows.length, columns)
  for (const [at, { bits, margin }] of rows.entries()) {
    for (let cell = 0; cell < cells; cell += 1) {
      if ((cell & bits) === bits) matrix.values[at * columns + cell] = 1
    }
    if (relaxed) matrix.values[at * columns + cells] = margin
  }
  const cost = new Float64Array(columns)
  if (relaxed) cost[cells] = 1
  return {
    cost,
    matrix,
    low: Float64Array.from(rows, ({ bounds }) => bounds.low),
    high: Float64Array.from(rows, ({ bounds }) => bounds.high),
  }
}

/** One row with two ends; relaxed, a row per end: sum + margin >= low and sum <= high + margin. */
function overlapRows({ platforms, persons }: KnownOverlap, relaxed: boolean): readonly Row[] {
  const bits = platforms.reduce((all, platform) => all | (1 << platform), 0)
  if (!relaxed) return [{ bits, bounds: persons, margin: 0 }]
  return [
    { bits, bounds: { low: persons.low, high: Infinity }, margin: 1 },
    { bits, bounds: { low: -Infinity, high: persons.high }, margin: -1 },
  ]
}
