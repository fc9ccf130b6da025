// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { type KishSummary, kish } from './kish.ts'
import { type Margin, requireMargins } from './margin.ts'
import { missingValues } from './margin-faults.ts'
import { mixedRadix } from './mixed-radix.ts'
import { requireWeights } from './require-weights.ts'

export interface PostStratifyOptions {
  /** Leave out cells that have a population and no respondents; default false: say so. */
  readonly partial?: boolean
}

export interface PostStratifiedWeights {
  /** One per row: design weight times population of its cell over design weight of its cell. */
  readonly weights: Float64Array
  /** Per level, what design weights are multiplied by; 0 for a cell that is empty. */
  readonly factors: Float64Array
  /** Cells that have a population and no respondent: nothing is known about them. */
  readonly emptyCells: readonly string[]
  /** Persons in the cells that have respondents; the total of the weights. */
  readonly coveredPopulation: number
  readonly kish: KishSummary
}

/**
 * Weights that give every cell its population total (Holt and Smith 1979): one trait, or the joint
 * cells of several (`crossedMargin`).
 *
 * @param designWeights one per row, not negative
 * @throws ContractError when lengths differ, a code is no level, a weight or total is negative
 * @returns impossible `missing-values` (rows), `empty-category` (margin, categories,
 *   coveredPopulation) unless partial, `no-population` when the cells with respondents have none
 * @example
 * postStratify(Float64Array.of(1, 1, 2), marginOf('sex', ['f', 'm', 'm'], { f: 50, m: 60 }))
 *   // { weights: [50, 20, 40], coveredPopulation: 110 }
 */
export function postStratify(
  designWeights: Float64Array,
  cells: Margin,
  options: PostStratifyOptions = {},
): Outcome<PostStratifiedWeights> {
  requireWeights(designWeights)
  requireMargins([cells], designWeights.length)
  if (mixedRadix([cells], designWeights.length) === undefined) return missingValues([cells])
  const { codes, levels, totals, name } = cells
  const factors = new Float64Array(levels.length)
  for (let row = 0; row < codes.length; row += 1) factors[codes[row]] += designWeights[row]
  const emptyCells = levels.filter((_, level) => totals[level] > 0 && factors[level] === 0)
  let coveredPopulation = 0
  for (let level = 0; level < factors.length; level += 1) {
    if (factors[level] === 0) continue
    coveredPopulation += totals[level]
    factors[level] = totals[level] / factors[level]
  }
  if (emptyCells.length > 0 && options.partial !== true) {
    const detail = { margin: name, category: emptyCells[0], categories: emptyCells }
    return impossible('empty-category', { ...detail, coveredPopulation })
  }
  const weights = designWeights.map((weight, row) => weight * factors[codes[row]])
  const summary = kish(weights)
  if (summary.status !== 'ok') return impossible('no-population')
  return ok({ weights, factors, emptyCells, coveredPopulation, kish: summary.value })
}
