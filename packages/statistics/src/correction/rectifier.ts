// SPDX-License-Identifier: EUPL-1.2

/** Labels and predictions, each times its weight, as the ways to a variance take them. */
export interface WeightedParts {
  readonly labels: Float64Array
  readonly predictions: Float64Array
  readonly unlabelled: Float64Array
  /** Of the labelled and of the unlabelled units, with a mean of 1. */
  readonly weights: Float64Array
  readonly unlabelledWeights: Float64Array
}

/** The means that a prediction-powered estimate is made of, and its error for every lambda. */
export interface Rectifier {
  readonly classical: number
  /** The mean prediction for the labelled units. */
  readonly predicted: number
  readonly naive: number
  readonly varianceAt: (lambda: number) => number
  readonly degreesOfFreedomAt: (lambda: number) => number | undefined
  /** Within 0 to 1; 0 when the predictions do not vary. */
  readonly tunedLambda: () => number
}

export function clipToOne(lambda: number): number {
  return Math.min(1, Math.max(0, lambda))
}

/** Whether a sum of squares about the mean is nothing but the rounding of these values. */
export function noVariation(squares: number, values: Float64Array): boolean {
  let size = 0
  for (const value of values) size += value * value
  return !(squares > 1e-28 * size)
}
