// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/** p-values of a family of tests; null for a test that could not be done. */
export type PValues = ArrayLike<number | null>

/**
 * Adjusted p-values: each p times a factor that depends on its rank, never out of order, at most 1.
 *
 * @param factor by rank (1 for the smallest p) and number of tests
 * @param from `smallest`: an adjusted p is at least that of every smaller p; `largest`: at most
 *   that of every larger p
 * @throws ContractError when a p-value lies outside 0-1
 * @returns one per p, null where it is null; nulls are not counted
 */
export function adjustedInOrder(
  p: PValues,
  factor: (rank: number, tests: number) => number,
  from: 'smallest' | 'largest',
): (number | null)[] {
  const known = valuesOf(p)
  const order = known.toSorted((a, b) => a.p - b.p)
  const adjusted: (number | null)[] = Array.from({ length: p.length }, () => null)
  const scaled = order.map((one, at) => factor(at + 1, order.length) * one.p)
  let reached = from === 'smallest' ? 0 : 1
  for (let step = 0; step < order.length; step += 1) {
    const at = from === 'smallest' ? step : order.length - 1 - step
    reached = from === 'smallest' ? Math.max(reached, scaled[at]) : Math.min(reached, scaled[at])
    adjusted[order[at].index] = Math.min(1, reached)
  }
  return adjusted
}

/** The p-values that are not null, with where they stand. */
function valuesOf(p: PValues): { readonly p: number; readonly index: number }[] {
  const known: { p: number; index: number }[] = []
  for (let index = 0; index < p.length; index += 1) {
    const one = p[index]
    if (one === null) continue
    if (!(one >= 0 && one <= 1)) throw new ContractError(`p-value ${one}`)
    known.push({ p: one, index })
  }
  return known
}
