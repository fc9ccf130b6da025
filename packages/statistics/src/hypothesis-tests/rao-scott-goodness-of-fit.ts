// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { symmetricEigen } from '../algebra/symmetric-eigen.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireSameLength } from '../contract/require-numbers.ts'
import type { Factor } from '../design/factor.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { designDegreesOfFreedom } from '../variance/design-degrees-of-freedom.ts'
import { linearisedCovariance } from '../variance/linearised-covariance.ts'
import type { LonelyRule } from '../variance/lonely-rule.ts'
import { type ExpectedSharesOptions, expectedShares } from './expected-shares.ts'
import { type RaoScottCorrection, raoScottCorrection } from './rao-scott-correction.ts'
import { shareInfluences, weightedShares } from './weighted-shares.ts'

export interface RaoScottOptions {
  /** What a stratum of one cluster does, default `fail`. */
  readonly lonely?: LonelyRule
  /** Of the design; default clusters less strata (designDegreesOfFreedom). */
  readonly degreesOfFreedom?: number
}

export interface RaoScottGoodnessOfFit extends RaoScottCorrection {
  /** X² of the weighted shares, times the number of rows: not to be read as chi-square. */
  readonly pearson: number
  /** Generalised design effects, largest first, one less than there are classes. */
  readonly deltas: Float64Array
  /** Weighted share per class. */
  readonly shares: Float64Array
  /** Their covariance under the design. */
  readonly covariance: Matrix
  /** Smallest of n p, the number of rows expected in a class. */
  readonly smallestExpected: number
  /** Whether a class has fewer than 5 expected, so that the p-values are rough. */
  readonly lowExpected: boolean
}

/**
 * Whether the weighted shares of a complex sample fit given shares: Pearson's X² corrected for
 * weights, strata and clusters (Rao and Scott 1981, 1984).
 *
 * X² = n sum (s - p)² / p; the deltas are the eigenvalues of (P / n)^-1 V, with V the covariance of
 * the shares and P = diag(p) - p p' at the expected shares. Rows without the trait are left out,
 * but stay in the design. n counts rows of weight 0 too; it falls out of all corrected tests.
 *
 * @param trait per row, its levels in the order of the shares
 * @param shares expected per class, fractions that add up to one (or any unit under `rescale`)
 * @param options rules for the design and the shares
 * @throws ContractError when lengths differ or the design is broken
 * @returns impossible as expectedShares; `no-positive-weight`; `lonely-cluster`;
 *   `no-sampling-variance` when the shares do not vary between clusters
 * @example
 * const trait = factorOf(['a', 'a', 'a', 'b', 'b', 'b', 'b', 'b'])
 * const design = { weights: Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1) }
 * raoScottGoodnessOfFit(trait, Float64Array.of(0.5, 0.5), design)
 * // { pearson: 0.5, deltas: [1.0714285…], firstOrder: { statistic: 0.4666666… } }
 */
export function raoScottGoodnessOfFit(
  trait: Factor,
  shares: Float64Array,
  design: SurveyDesign,
  options: RaoScottOptions & ExpectedSharesOptions = {},
): Outcome<RaoScottGoodnessOfFit> {
  requireSameLength(shares, trait.levels)
  requireSameLength(trait.codes, design.weights)
  const checked = expectedShares(shares, options)
  if (checked.status !== 'ok') return checked
  const expected = checked.value
  const found = weightedShares(trait, design.weights)
  if (found.total === 0) return impossible('no-positive-weight')
  const influences = shareInfluences(trait, design.weights, found)
  const covariance = linearisedCovariance(influences, design, options.lonely)
  if (covariance.status !== 'ok') return covariance
  const deltas = designEffects(covariance.value, expected, found.n)
  const distances = found.shares.map((share, at) => (share - expected[at]) ** 2 / expected[at])
  const pearson = found.n * distances.reduce((sum, one) => sum + one, 0)
  const df = options.degreesOfFreedom ?? designDegreesOfFreedom(design)
  const corrected = raoScottCorrection(pearson, deltas, df)
  if (corrected.status !== 'ok') return corrected
  const smallestExpected = found.n * expected.reduce((a, b) => Math.min(a, b))
  return ok({
    ...corrected.value,
    pearson,
    deltas,
    shares: found.shares,
    covariance: covariance.value,
    smallestExpected,
    lowExpected: smallestExpected < 5,
  })
}

/**
 * Eigenvalues of (P / n)^-1 V: those of n D^-1/2 V D^-1/2 with D = diag(p), without the 0 that
 * belongs to the shares adding up to one.
 */
function designEffects(covariance: Matrix, expected: Float64Array, n: number): Float64Array {
  const size = expected.length
  const scaled = zeroMatrix(size, size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const root = Math.sqrt(expected[i]) * Math.sqrt(expected[j])
      scaled.values[i * size + j] = (n * covariance.values[i * size + j]) / root
    }
  }
  return symmetricEigen(scaled)
    .values.subarray(0, size - 1)
    .map((value) => Math.max(0, value))
}
