// SPDX-License-Identifier: EUPL-1.2
import { type Matrix, zeroMatrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { likelihoodRatios } from './likelihood-ratios.ts'
import { mixtureShares } from './mixture-shares.ts'

export interface LabelShift {
  /** Share of each class in the target; a class that is absent has 0. */
  readonly prevalence: Float64Array
  /** Mean over units of log(sum of posterior times prevalence over prior); 0 without shift. */
  readonly logLikelihoodPerUnit: number
  /** The posteriors under the new shares, one row per unit. */
  readonly posteriors: Matrix
  /** Whether no other shares are as likely; if not, these are where EM leads from the prior. */
  readonly identified: boolean
}

/**
 * The shares of classes among new units from a classifier's posteriors, which carry the shares of
 * its training set (Saerens, Latinne and Decaestecker 2002), without one label among the new.
 *
 * The shares that make sum over units of log(sum of posterior · share / prior) largest: EM from the
 * training prior, run to convergence. Assumes calibrated posteriors and an unchanged p(text |
 * class); neither can be seen from the data, so this is a check beside predictionPoweredMean.
 * Intervals: labelShiftBootstrap.
 *
 * @param posteriors one row per unit, one column per class, not negative; rows add up to 1
 *   (only the log likelihood minds if they do not)
 * @param trainingPrior shares of the classes in the training set, not negative, not all 0
 * @throws ContractError when sizes differ, a number is negative or not finite, a row is all 0, or
 *   a class without training units has a posterior
 * @returns impossible `no-units`, `not-converged`
 * @example
 * emLabelShift(matrixOf([[0.9, 0.1], [0.6, 0.4], [0.2, 0.8]]), Float64Array.of(0.5, 0.5))
 * // { prevalence: [0.700864…, 0.299135…], identified: true }
 */
export function emLabelShift(posteriors: Matrix, trainingPrior: Float64Array): Outcome<LabelShift> {
  const { ratios, prior } = likelihoodRatios(posteriors, trainingPrior)
  const { rows, columns } = posteriors
  if (rows === 0) return impossible('no-units')
  const weights = new Float64Array(rows).fill(1)
  const found = mixtureShares({ ratios, classes: columns, weights }, prior)
  if (!found.converged) return impossible('not-converged')
  return ok({
    prevalence: found.shares,
    logLikelihoodPerUnit: found.logLikelihood,
    posteriors: newPosteriors(ratios, rows, found.shares),
    identified: found.identified,
  })
}

function newPosteriors(ratios: Float64Array, rows: number, shares: Float64Array): Matrix {
  const classes = shares.length
  const posteriors = zeroMatrix(rows, classes)
  for (let row = 0; row < rows; row += 1) {
    let sum = 0
    for (let k = 0; k < classes; k += 1) sum += shares[k] * ratios[row * classes + k]
    for (let k = 0; k < classes; k += 1) {
      posteriors.values[row * classes + k] = (shares[k] * ratios[row * classes + k]) / sum
    }
  }
  return posteriors
}
