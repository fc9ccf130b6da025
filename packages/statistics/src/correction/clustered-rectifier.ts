// SPDX-License-Identifier: EUPL-1.2
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { clipToOne, noVariation, type Rectifier, type WeightedParts } from './rectifier.ts'

export interface PartClusters {
  readonly labelled: Int32Array
  readonly unlabelled: Int32Array
}

/**
 * The error of a prediction-powered mean of whole clusters: the squared sum, per cluster, of what
 * its labelled and its unlabelled units contribute. A cluster in both parts counts as one, so what
 * the parts share is not counted twice.
 *
 * @returns impossible `one-cluster` (detail: part)
 */
export function clusteredRectifier(
  parts: WeightedParts,
  clusters: PartClusters,
): Outcome<Rectifier> {
  const numberOf = new Map<number, number>()
  for (const code of clusters.labelled) numberOf.set(code, numberOf.get(code) ?? numberOf.size)
  const labelledClusters = numberOf.size
  for (const code of clusters.unlabelled) numberOf.set(code, numberOf.get(code) ?? numberOf.size)
  const unlabelledClusters = new Set(clusters.unlabelled).size
  if (labelledClusters < 2) return impossible('one-cluster', { part: 'labelled' })
  if (unlabelledClusters < 2) return impossible('one-cluster', { part: 'unlabelled' })
  const sums = (values: Float64Array, weights: Float64Array, codes: Int32Array, count: number) =>
    clusterSums(values, weights, codes, numberOf, Math.sqrt(count / (count - 1)))
  const labels = sums(parts.labels, parts.weights, clusters.labelled, labelledClusters)
  const own = sums(parts.predictions, parts.weights, clusters.labelled, labelledClusters)
  const others = sums(
    parts.unlabelled,
    parts.unlabelledWeights,
    clusters.unlabelled,
    unlabelledClusters,
  )
  const gap = Float64Array.from(own.sums, (sum, cluster) => sum - others.sums[cluster])
  return ok({
    classical: labels.mean,
    predicted: own.mean,
    naive: others.mean,
    varianceAt: (lambda) => squaresAt(labels.sums, gap, lambda),
    degreesOfFreedomAt: (lambda) =>
      (lambda === 0 ? labelledClusters : Math.min(labelledClusters, unlabelledClusters)) - 1,
    tunedLambda: () => tunedLambda(labels.sums, gap, own.sums, others.sums),
  })
}

interface ClusterSums {
  readonly mean: number
  /** Per cluster, the sum of the distances to the mean, over the number of units, scaled. */
  readonly sums: Float64Array
}

/** A weighted unit is at weight times value; its distance to the mean is weighted too. */
function clusterSums(
  values: Float64Array,
  weights: Float64Array,
  codes: Int32Array,
  numberOf: ReadonlyMap<number, number>,
  scale: number,
): ClusterSums {
  const units = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / units
  const sums = new Float64Array(numberOf.size)
  for (let unit = 0; unit < units; unit += 1) {
    const cluster = numberOf.get(codes[unit]) ?? 0
    sums[cluster] += (scale * (values[unit] - weights[unit] * mean)) / units
  }
  return { mean, sums }
}

function squaresAt(labels: Float64Array, gap: Float64Array, lambda: number): number {
  let squares = 0
  for (let cluster = 0; cluster < labels.length; cluster += 1) {
    squares += (labels[cluster] - lambda * gap[cluster]) ** 2
  }
  return squares
}

/** The lambda where the variance, a parabola, is lowest. */
function tunedLambda(
  labels: Float64Array,
  gap: Float64Array,
  own: Float64Array,
  others: Float64Array,
): number {
  let both = 0
  let squares = 0
  for (let cluster = 0; cluster < gap.length; cluster += 1) {
    both += labels[cluster] * gap[cluster]
    squares += gap[cluster] ** 2
  }
  const flat = noVariation(squares, own) && noVariation(squares, others)
  return flat || squares === 0 ? 0 : clipToOne(both / squares)
}
