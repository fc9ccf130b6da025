// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, matrixOf } from '../algebra/matrix.ts'
import { solve } from '../algebra/solve.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireNotNegative, requireSameLength } from '../contract/require-numbers.ts'
import { conditionNumber } from './condition-number.ts'
import { predictedGivenTrue } from './predicted-given-true.ts'
import { projectOntoSimplex } from './project-onto-simplex.ts'

export interface ConfusionInversion {
  /** p(predicted i | true j). */
  readonly conditional: Matrix
  readonly conditionNumber: number
  /** The solution as it comes; adds up to 1, an entry may lie outside 0 to 1. */
  readonly raw: Float64Array
  /** Whether an entry of `raw` does: by sampling, or because accuracy differs here. */
  readonly outOfRange: boolean
  /** The shares nearest to `raw`. */
  readonly projected: Float64Array
  /** `raw` over the class's share among the labelled units: weights that move those to here. */
  readonly importanceWeights: Float64Array
}

export interface ConfusionInversionOptions {
  /** Above this condition number the matrix counts as singular; 1e12. */
  readonly largestCondition?: number
}

/**
 * The true shares of classes from predicted ones and a confusion matrix: p with C p = q, C the
 * probabilities of predictions given the truth, q the predicted shares.
 *
 * Assumes that p(predicted | true) is unchanged from where the matrix was measured (label shift).
 * Error is blown up by the condition number: as a check beside predictionPoweredMean, not instead.
 * Intervals: confusionBootstrap.
 *
 * Source: Buonaccorsi 2010, section 3; importance weights Lipton, Wang and Smola 2018 (BBSE).
 *
 * @param counts entry (i, j): labelled units predicted as i that truly are j
 * @param predicted per class, how many units of the target were predicted so
 * @throws ContractError when sizes differ, or a count is negative or not finite
 * @returns impossible `no-classes`, `true-class-without-units`, `no-predicted-units`, `singular`,
 *   `near-singular` (detail: conditionNumber)
 * @example
 * confusionInversion(matrixOf([[90, 25], [10, 75]]), Float64Array.of(150, 850))
 * // { raw: [-0.153846…, 1.153846…], outOfRange: true, projected: [0, 1] }
 */
export function confusionInversion(
  counts: Matrix,
  predicted: Float64Array,
  options: ConfusionInversionOptions = {},
): Outcome<ConfusionInversion> {
  const { largestCondition = 1e12 } = options
  requireNotNegative(predicted, 'predicted count')
  requireSameLength(predicted, { length: counts.rows })
  const conditional = predictedGivenTrue(counts)
  if (conditional.status !== 'ok') return conditional
  const condition = conditionNumber(conditional.value)
  if (condition.status !== 'ok') return condition
  if (condition.value > largestCondition) {
    return impossible('near-singular', { conditionNumber: condition.value })
  }
  const total = predicted.reduce((sum, count) => sum + count, 0)
  if (total === 0) return impossible('no-predicted-units')
  const shares = matrixOf(Array.from(predicted, (count) => [count / total]))
  const raw = solve(conditional.value, shares)?.values
  if (raw === undefined) return impossible('singular')
  const projected = projectOntoSimplex(raw)
  if (projected.status !== 'ok') return projected
  const labelled = labelledShares(counts)
  return ok({
    conditional: conditional.value,
    conditionNumber: condition.value,
    raw,
    outOfRange: raw.some((share) => share < -rounding || share > 1 + rounding),
    projected: projected.value,
    importanceWeights: raw.map((share, at) => share / labelled[at]),
  })
}

/** A distance to 0 or 1 that is no more than rounding is none. */
const rounding = 1e-12

/** The shares of the true classes among the labelled units. */
function labelledShares(counts: Matrix): Float64Array {
  const shares = new Float64Array(counts.columns)
  let total = 0
  for (const [at, count] of counts.values.entries()) {
    shares[at % counts.columns] += count
    total += count
  }
  return shares.map((count) => count / total)
}
