// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Outcome } from '../contract/outcome.ts'
import { requireFinite, requireSameLength } from '../contract/require-numbers.ts'
import {
  type LabelledPart,
  type PredictionPoweredMean,
  type PredictionPoweredOptions,
  predictionPoweredMean,
  type UnlabelledPart,
} from './prediction-powered-mean.ts'

/** Labelled units with predictions by the model that did not learn from them. */
export interface CrossFittedPart extends LabelledPart {
  /** Per unit, which model predicted it: its position in the predictions of the unlabelled. */
  readonly folds: Int32Array
}

/** Unlabelled units, each predicted by every model. */
export interface ManyPredictedPart extends Omit<UnlabelledPart, 'predictions'> {
  /** Per fold, the predictions of the model that learned from the other folds. */
  readonly predictionsByFold: readonly Float64Array[]
}

/**
 * Prediction-powered inference where the labels also trained the predictor (cross-prediction;
 * Zrnic and Candès 2024): the labelled units are cut in folds, a model is trained without each,
 * and corrects only its own. Unlabelled units get the mean over the models.
 *
 * The variance is that of predictionPoweredMean on these predictions; it assumes that models of
 * different folds are about alike (stable), as with ten folds of a simple classifier.
 *
 * @param options lambda is 1 by default, as in the source; `tuned` is possible
 * @throws ContractError as predictionPoweredMean; when a fold has no predictions; when the
 *   models predict different numbers of units; when a cluster lies in two folds, for then the
 *   model saw part of what it corrects
 * @returns impossible as predictionPoweredMean
 * @example
 * crossFittedMean(
 *   {
 *     labels: Float64Array.of(1, 0, 1, 0),
 *     predictions: Float64Array.of(1, 0, 1, 1),
 *     folds: Int32Array.of(0, 0, 1, 1),
 *   },
 *   { predictionsByFold: [Float64Array.of(1, 0, 1, 1), Float64Array.of(1, 1, 1, 0)] },
 * ) // { estimate: 0.5, naive: 0.75, lambda: 1 }
 */
export function crossFittedMean(
  labelled: CrossFittedPart,
  unlabelled: ManyPredictedPart,
  options: PredictionPoweredOptions = {},
): Outcome<PredictionPoweredMean> {
  const models = unlabelled.predictionsByFold
  requireSameLength(labelled.folds, labelled.labels)
  for (const fold of labelled.folds) {
    if (!(fold in models)) throw new ContractError(`no predictions of the model of fold ${fold}`)
  }
  requireWholeClusters(labelled)
  const { predictionsByFold, ...rest } = unlabelled
  const predictions = meanOverModels(predictionsByFold)
  return predictionPoweredMean(labelled, { ...rest, predictions }, { lambda: 1, ...options })
}

function requireWholeClusters({ folds, clusters }: CrossFittedPart): void {
  if (clusters === undefined) return
  requireSameLength(clusters, folds)
  const foldOf = new Map<number, number>()
  for (let unit = 0; unit < folds.length; unit += 1) {
    const fold = foldOf.get(clusters[unit]) ?? folds[unit]
    if (fold !== folds[unit]) {
      throw new ContractError(`cluster ${clusters[unit]} in the folds ${fold} and ${folds[unit]}`)
    }
    foldOf.set(clusters[unit], fold)
  }
}

function meanOverModels(models: readonly Float64Array[]): Float64Array {
  const first = models[0]
  if (first === undefined) throw new ContractError('no model')
  const mean = new Float64Array(first.length)
  for (const predictions of models) {
    requireSameLength(predictions, first)
    requireFinite(predictions, 'prediction')
    for (let unit = 0; unit < mean.length; unit += 1)
      mean[unit] += predictions[unit] / models.length
  }
  return mean
}
