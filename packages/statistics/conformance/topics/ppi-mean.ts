// SPDX-License-Identifier: EUPL-1.2
import { predictionPoweredMean } from '../../src/index.ts'
import type { Json, JsonObject, Topic } from '../case.ts'
import { numberAt, numbersAt } from '../read.ts'

export const ppiMeanTopic: Topic = ({ inputs }) => {
  const weights = (key: string) => (inputs[key] == null ? {} : { weights: numbersAt(inputs, key) })
  const labelled = {
    labels: numbersAt(inputs, 'labels'),
    predictions: numbersAt(inputs, 'predictions_labelled'),
    ...weights('weights_labelled'),
  }
  const unlabelled = {
    predictions: numbersAt(inputs, 'predictions_unlabelled'),
    ...weights('weights_unlabelled'),
  }
  const level = 1 - numberAt(inputs, 'alpha')
  const block = (lambda: number | 'tuned'): Json => {
    const answer = predictionPoweredMean(labelled, unlabelled, { lambda, level })
    if (answer.status !== 'ok') return { status: 'error', reason: answer.reason }
    const { estimate, standardError, low, high } = answer.value
    return { estimate, se: standardError, lower: low, upper: high }
  }
  return {
    ppi_lambda_1: block(1),
    classical_lambda_0: block(0),
    ppi_plus_plus: block('tuned'),
    naive_all_predictions: naive(inputs),
  }
}

/** The mean of all predictions; with weights of two scales there is none. */
function naive(inputs: JsonObject): number | null {
  if (inputs['weights_labelled'] != null || inputs['weights_unlabelled'] != null) return null
  const all = [
    ...numbersAt(inputs, 'predictions_labelled'),
    ...numbersAt(inputs, 'predictions_unlabelled'),
  ]
  return all.reduce((sum, one) => sum + one, 0) / all.length
}
