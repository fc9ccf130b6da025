// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireFinite, requireLevel, requireSameLength } from '../contract/require-numbers.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { studentQuantile } from '../distributions/student-quantile.ts'
import { clusteredRectifier } from './clustered-rectifier.ts'
import { independentRectifier } from './independent-rectifier.ts'
import { meanOneWeights } from './mean-one-weights.ts'
import type { Rectifier } from './rectifier.ts'

/** What a person coded and a machine predicted, for the same units. */
export interface LabelledPart {
  readonly labels: Float64Array
  readonly predictions: Float64Array
  /** Not negative, any scale; absent: all alike. */
  readonly weights?: Float64Array
  /** Units of one code are one draw (reactions under one post); codes are shared by both parts. */
  readonly clusters?: Int32Array
}

/** What only the machine predicted. */
export type UnlabelledPart = Omit<LabelledPart, 'labels'>

export interface PredictionPoweredOptions {
  /**
   * How far the predictions are trusted: 1 in full (Angelopoulos et al. 2023), 0 not at all (the
   * mean of the labels), `tuned` (default) as far as makes the variance smallest, within 0 to 1.
   */
  readonly lambda?: number | 'tuned'
  /** Of the interval; 0.95. */
  readonly level?: number
}

export interface PredictionPoweredMean {
  readonly estimate: number
  readonly standardError: number
  readonly low: number
  readonly high: number
  /** The one used; 0 when it was to be tuned and the predictions do not vary. */
  readonly lambda: number
  /** Of Student's t; undefined without clusters: the interval is a normal one. */
  readonly degreesOfFreedom: number | undefined
  /** The weighted mean of the labels alone. */
  readonly classical: number
  /** The weighted mean of the predictions for the unlabelled units, uncorrected. */
  readonly naive: number
}

/**
 * A mean (or share: labels of 0 and 1) of all units, from predictions for most of them and labels
 * for a random part: prediction-powered inference.
 *
 * lambda · mean(predictions, unlabelled) + mean(label - lambda · prediction, labelled); variance
 * lambda² var(prediction) / N + var(label - lambda · prediction) / n, with divisors n and N.
 * Weights are scaled to a mean of 1. Tuned lambda: cov(label, prediction) over (1 + n / N) times
 * the variance of all predictions, clipped to [0, 1]. With clusters: the squared sums per cluster,
 * times G / (G - 1), and Student's t with the fewest clusters of a part less 1.
 *
 * Assumes that the labelled units are a random part of all, that the predictor never saw them
 * (else: crossFittedMean), and for the plain interval that units are independent.
 *
 * Source: Angelopoulos, Bates, Fannjiang, Jordan and Zrnic 2023; power tuning Angelopoulos, Duchi
 * and Zrnic 2023 (PPI++), as in ppi_py.
 *
 * @throws ContractError when lengths differ, a number is not finite, a weight is negative, lambda
 *   is outside 0-1, or one part has clusters and the other has none
 * @returns in the unit of the labels, not cut to 0-1; impossible
 *   `too-few-labelled-units` (0 or 1), `no-unlabelled-units`, `no-positive-weight`, `one-cluster`
 * @example
 * predictionPoweredMean(
 *   { labels: Float64Array.of(1, 0, 1, 0), predictions: Float64Array.of(1, 0, 1, 1) },
 *   { predictions: Float64Array.of(1, 0, 1, 1, 0, 1) },
 *   { lambda: 1 },
 * ) // { estimate: 0.416666…, standardError: 0.289675…, naive: 0.666666… }
 */
export function predictionPoweredMean(
  labelled: LabelledPart,
  unlabelled: UnlabelledPart,
  options: PredictionPoweredOptions = {},
): Outcome<PredictionPoweredMean> {
  const { lambda = 'tuned', level = 0.95 } = options
  requireLevel(level)
  if (lambda !== 'tuned' && !(lambda >= 0 && lambda <= 1)) {
    throw new ContractError(`lambda ${lambda}`)
  }
  requireParts(labelled, unlabelled)
  if (labelled.labels.length < 2) return impossible('too-few-labelled-units')
  if (unlabelled.predictions.length === 0) return impossible('no-unlabelled-units')
  const own = meanOneWeights(labelled.weights, labelled.labels.length)
  const others = meanOneWeights(unlabelled.weights, unlabelled.predictions.length)
  if (own.status !== 'ok') return own
  if (others.status !== 'ok') return others
  const parts = {
    labels: timesWeights(labelled.labels, own.value),
    predictions: timesWeights(labelled.predictions, own.value),
    unlabelled: timesWeights(unlabelled.predictions, others.value),
    weights: own.value,
    unlabelledWeights: others.value,
  }
  const clusters = clustersOf(labelled, unlabelled)
  const rectifier =
    clusters === undefined ? ok(independentRectifier(parts)) : clusteredRectifier(parts, clusters)
  return rectifier.status === 'ok' ? ok(estimated(rectifier.value, lambda, level)) : rectifier
}

function estimated(
  rectifier: Rectifier,
  wanted: number | 'tuned',
  level: number,
): PredictionPoweredMean {
  const { classical, predicted, naive } = rectifier
  const lambda = wanted === 'tuned' ? rectifier.tunedLambda() : wanted
  const estimate = classical + lambda * (naive - predicted)
  const standardError = Math.sqrt(rectifier.varianceAt(lambda))
  const degreesOfFreedom = rectifier.degreesOfFreedomAt(lambda)
  const upper = (1 + level) / 2
  const quantile =
    degreesOfFreedom === undefined
      ? normalQuantile(upper)
      : studentQuantile(upper, degreesOfFreedom)
  return {
    estimate,
    standardError,
    low: estimate - quantile * standardError,
    high: estimate + quantile * standardError,
    lambda,
    degreesOfFreedom,
    classical,
    naive,
  }
}

function requireParts(labelled: LabelledPart, unlabelled: UnlabelledPart): void {
  requireFinite(labelled.labels, 'label')
  requireSameLength(labelled.labels, labelled.predictions)
  for (const { predictions, clusters } of [labelled, unlabelled]) {
    requireFinite(predictions, 'prediction')
    if (clusters !== undefined) requireSameLength(clusters, predictions)
  }
}

function clustersOf(labelled: LabelledPart, unlabelled: UnlabelledPart) {
  const { clusters: own } = labelled
  const { clusters: others } = unlabelled
  if (own === undefined && others === undefined) return undefined
  if (own === undefined || others === undefined) {
    throw new ContractError('clusters of one part, none of the other')
  }
  return { labelled: own, unlabelled: others }
}

function timesWeights(values: Float64Array, weights: Float64Array): Float64Array {
  return Float64Array.from(values, (value, unit) => value * weights[unit])
}
