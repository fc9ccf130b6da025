// SPDX-License-Identifier: EUPL-1.2

/** Kappa and what it is made of. */
export interface KappaParts {
  readonly observed: number
  readonly chance: number
  /** Share of each category by the first and by the second coder. */
  readonly first: Float64Array
  readonly second: Float64Array
  readonly units: number
}

/** How Cohen's kappa counts neighbouring categories, which lie one step apart. */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic'

/** Agreement of categories i and j of q, from 1 down to 0 for the two ends. */
export function kappaWeight(weights: KappaWeights, i: number, j: number, size: number): number {
  if (i === j) return 1
  if (weights === 'unweighted') return 0
  const apart = Math.abs(i - j) / (size - 1)
  return weights === 'linear' ? 1 - apart : 1 - apart * apart
}

/** Observed and chance agreement in a square table, row after row, of the counts of two coders. */
export function kappaOfTable(
  table: ArrayLike<number>,
  size: number,
  weights: KappaWeights,
): KappaParts {
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  let units = 0
  let observed = 0
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const count = table[i * size + j]
      first[i] += count
      second[j] += count
      units += count
      observed += count * kappaWeight(weights, i, j, size)
    }
  }
  let chance = 0
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      chance += first[i] * second[j] * kappaWeight(weights, i, j, size)
    }
  }
  for (let i = 0; i < size; i += 1) {
    first[i] /= units
    second[i] /= units
  }
  return { observed: observed / units, chance: chance / units / units, first, second, units }
}
