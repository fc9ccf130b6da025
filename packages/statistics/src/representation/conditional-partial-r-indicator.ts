// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import type { PartialRIndicator } from './partial-r-indicator.ts'
import { requirePropensities } from './r-indicator.ts'

/**
 * How much of the lack of representativeness goes with a trait alone, given the other traits: the
 * conditional partial R-indicator (Schouten, Shlomo and Skinner 2011).
 *
 * The spread of the propensities within the cells that the other traits make together: per class
 * the root of 1 / N sum over its persons of (propensity - mean of the cell)², of the trait the root
 * of the sum of squares over classes. 0 when the other traits explain all. Chance is not corrected.
 *
 * @param propensities to answer, one per invited person, 0 to 1
 * @param trait of the invited
 * @param others the other traits of the response model; none: all persons are one cell
 * @param weights design weights of the invited
 * @throws ContractError when lengths differ or a number is out of range
 * @returns impossible `no-positive-weight`, `trait-is-missing` (detail: row)
 * @example
 * const age = factorOf(['y', 'o', 'y', 'o'])
 * const sex = factorOf(['f', 'f', 'm', 'm'])
 * const weights = Float64Array.of(1, 1, 1, 1)
 * conditionalPartialRIndicator(Float64Array.of(0.2, 0.4, 0.6, 0.8), age, [sex], weights)
 * // { value: 0.1, classes: [0.0707106…, 0.0707106…] }
 */
export function conditionalPartialRIndicator(
  propensities: Float64Array,
  trait: Factor,
  others: readonly Factor[],
  weights: Float64Array,
): Outcome<PartialRIndicator> {
  requirePropensities(propensities, weights)
  for (const { codes } of [trait, ...others]) {
    requireSameLength(codes, weights)
    const missing = codes.findIndex((code) => code < 0)
    if (missing >= 0) return impossible('trait-is-missing', { row: missing })
  }
  const { cellOf, cells } = cellsOf(others, weights.length)
  const sizes = new Float64Array(cells)
  const sums = new Float64Array(cells)
  for (let row = 0; row < weights.length; row += 1) {
    sizes[cellOf[row]] += weights[row]
    sums[cellOf[row]] += weights[row] * propensities[row]
  }
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total === 0) return impossible('no-positive-weight')
  const squares = new Float64Array(trait.levels.length)
  for (let row = 0; row < weights.length; row += 1) {
    if (weights[row] === 0) continue
    const apart = propensities[row] - sums[cellOf[row]] / sizes[cellOf[row]]
    squares[trait.codes[row]] += (weights[row] / total) * apart * apart
  }
  const classes = squares.map(Math.sqrt)
  return ok({ value: Math.hypot(...classes), classes })
}

/** Numbers the combinations of levels that occur. */
function cellsOf(traits: readonly Factor[], rows: number): { cellOf: Int32Array; cells: number } {
  let cellOf = new Int32Array(rows)
  let cells = 1
  for (const { codes, levels } of traits) {
    const seen = new Map<number, number>()
    const finer = new Int32Array(rows)
    for (let row = 0; row < rows; row += 1) {
      const pair = cellOf[row] * levels.length + codes[row]
      const known = seen.get(pair)
      finer[row] = known ?? seen.size
      if (known === undefined) seen.set(pair, seen.size)
    }
    cellOf = finer
    cells = seen.size
  }
  return { cellOf, cells }
}
