// SPDX-License-Identifier: EUPL-1.2
import { clipToOne, noVariation, type Rectifier, type WeightedParts } from './rectifier.ts'

/** The error of a prediction-powered mean of independent units. */
export function independentRectifier(parts: WeightedParts): Rectifier {
  const classical = mean(parts.labels)
  const predicted = mean(parts.predictions)
  const naive = mean(parts.unlabelled)
  const n = parts.labels.length
  const others = parts.unlabelled.length
  const imputed = comoment(parts.unlabelled, parts.unlabelled) / others / others
  return {
    classical,
    predicted,
    naive,
    varianceAt: (lambda) => {
      const left = spreadOfDifferences(parts, classical - lambda * predicted, lambda)
      return lambda ** 2 * imputed + left / n / n
    },
    degreesOfFreedomAt: () => undefined,
    tunedLambda: () => tunedLambda(parts, naive + classical - predicted),
  }
}

/** Computed from the differences, for they may be far smaller than what they are between. */
function spreadOfDifferences(parts: WeightedParts, centre: number, lambda: number): number {
  let squares = 0
  for (let unit = 0; unit < parts.labels.length; unit += 1) {
    squares += (parts.labels[unit] - lambda * parts.predictions[unit] - centre) ** 2
  }
  return squares
}

/** Gradients are the distances to the estimate with lambda 1, each times its weight. */
function tunedLambda(parts: WeightedParts, centre: number): number {
  const n = parts.labels.length
  const others = parts.unlabelled.length
  const fromCentre = (values: Float64Array, weights: Float64Array) =>
    Float64Array.from(values, (value, unit) => value - weights[unit] * centre)
  const labels = fromCentre(parts.labels, parts.weights)
  const predictions = fromCentre(parts.predictions, parts.weights)
  const all = new Float64Array(n + others)
  all.set(predictions)
  all.set(fromCentre(parts.unlabelled, parts.unlabelledWeights), n)
  const squares = comoment(all, all)
  if (noVariation(squares, all)) return 0
  const spread = squares / (n + others - 1)
  return clipToOne(comoment(labels, predictions) / n / ((1 + n / others) * spread))
}

function comoment(a: Float64Array, b: Float64Array): number {
  const middleOfA = mean(a)
  const middleOfB = mean(b)
  let sum = 0
  for (let unit = 0; unit < a.length; unit += 1)
    sum += (a[unit] - middleOfA) * (b[unit] - middleOfB)
  return sum
}

function mean(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}
