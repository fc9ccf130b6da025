// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireLevel } from '../contract/require-numbers.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { normalUpperTail } from '../distributions/normal-upper-tail.ts'
import { type KappaParts, type KappaWeights, kappaOfTable, kappaWeight } from './kappa-of-table.ts'
import { type Ratings, requireRatings } from './ratings.ts'

export interface CohenKappaOptions {
  /** Default `unweighted`; the others take the categories as equal steps, in their order. */
  readonly weights?: KappaWeights
  /** Of the interval; default 0.95. */
  readonly level?: number
}

export interface CohenKappa {
  readonly estimate: number
  /** Large-sample standard error. */
  readonly standardError: number
  /** Normal interval from the large-sample standard error. */
  readonly low: number
  readonly high: number
  /** Standard error if all agreement were chance; for the test. */
  readonly nullStandardError: number
  /** Estimate over the null standard error, and its two-sided p; undefined when that error is 0. */
  readonly z: number | undefined
  readonly pValue: number | undefined
  readonly observedAgreement: number
  readonly chanceAgreement: number
  /** Units that both coded. */
  readonly units: number
}

/**
 * Agreement of two coders beyond chance, chance being each coder's own shares: Cohen's kappa,
 * plain or weighted (Cohen 1960, 1968; errors of Fleiss, Cohen and Everitt 1969).
 *
 * kappa = (p_o - p_e) / (1 - p_e). Linear weights 1 - |i - j| / (q - 1), quadratic 1 - (i - j)² /
 * (q - 1)², i and j the places of the q categories. Units that one coder left out are left out.
 *
 * @param ratings codes of two coders; unused categories stretch the weights
 * @throws ContractError unless there are two coders, or when level is not between 0 and 1
 * @returns impossible `no-pairable-values`; `no-variation` when both use one and the same category
 * @example
 * cohenKappa(ratingsOf([['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b']]))
 * // { estimate: 0.5, z: 1.154…, observedAgreement: 0.75, units: 4 }
 */
export function cohenKappa(
  ratings: Ratings,
  { weights = 'unweighted', level = 0.95 }: CohenKappaOptions = {},
): Outcome<CohenKappa> {
  requireLevel(level)
  const size = ratings.categories.length
  const table = agreementTable(ratings)
  const parts = kappaOfTable(table, size, weights)
  const { observed, chance, units } = parts
  if (!(units > 0)) return impossible('no-pairable-values')
  if (parts.first.some((share, k) => share === 1 && parts.second[k] === 1)) {
    return impossible('no-variation', { units })
  }
  const estimate = (observed - chance) / (1 - chance)
  const { standardError, nullStandardError } = errors(table, parts, weights, estimate)
  const half = normalQuantile((1 + level) / 2) * standardError
  const z = nullStandardError > 0 ? estimate / nullStandardError : undefined
  return ok({
    estimate,
    standardError,
    low: estimate - half,
    high: estimate + half,
    nullStandardError,
    z,
    pValue: z === undefined ? undefined : Math.min(1, 2 * normalUpperTail(Math.abs(z))),
    observedAgreement: observed,
    chanceAgreement: chance,
    units,
  })
}

/** How often the coders chose each pair of categories, row after row (rows: the first coder). */
export function agreementTable(ratings: Ratings): Float64Array {
  requireRatings(ratings)
  const [first, second] = ratings.codes
  if (ratings.codes.length !== 2 || first === undefined || second === undefined) {
    throw new ContractError(`${ratings.codes.length} coders, not 2`)
  }
  const size = ratings.categories.length
  const table = new Float64Array(size * size)
  for (let unit = 0; unit < first.length; unit += 1) {
    if (first[unit] >= 0 && second[unit] >= 0) table[first[unit] * size + second[unit]] += 1
  }
  return table
}

/** Fleiss, Cohen and Everitt (1969), formulas 8 and 9 with their weighted forms 13 and 14. */
function errors(
  table: Float64Array,
  { chance, first, second, units }: KappaParts,
  weights: KappaWeights,
  estimate: number,
) {
  const size = first.length
  const rowMeans = new Float64Array(size)
  const columnMeans = new Float64Array(size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      rowMeans[i] += second[j] * kappaWeight(weights, i, j, size)
      columnMeans[j] += first[i] * kappaWeight(weights, i, j, size)
    }
  }
  let actual = 0
  let byChance = 0
  const rest = 1 - estimate
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const weight = kappaWeight(weights, i, j, size)
      const mean = rowMeans[i] + columnMeans[j]
      actual += (table[i * size + j] / units) * (weight - mean * rest) ** 2
      byChance += first[i] * second[j] * (weight - mean) ** 2
    }
  }
  actual -= (estimate - chance * rest) ** 2
  byChance -= chance ** 2
  const error = (spread: number) => Math.sqrt(beyondRounding(spread) / units) / (1 - chance)
  return { standardError: error(actual), nullStandardError: error(byChance) }
}

/** Differences of numbers up to 1: what is left at 1e-15 is rounding. */
function beyondRounding(spread: number): number {
  return spread > 1e-15 ? spread : 0
}
