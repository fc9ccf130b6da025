// SPDX-License-Identifier: EUPL-1.2
import type { Matrix } from '../algebra/matrix.ts'
import { impossible, type Outcome, ok } from '../contract/outcome.ts'
import { requireCount, requireLevel, requireSameLength } from '../contract/require-numbers.ts'
import { type RandomStream, randomStream } from '../random/random-stream.ts'
import { likelihoodRatios } from './likelihood-ratios.ts'
import { mixtureShares } from './mixture-shares.ts'
import { columnSummaries, type ResampledShares } from './resampled-shares.ts'

export interface LabelShiftBootstrapOptions {
  readonly seed: number | string
  /** Resamples; 1,000. */
  readonly replicates?: number
  /** Of the intervals; 0.95. */
  readonly level?: number
  /** Units of one code are drawn together; absent: every unit by itself. */
  readonly clusters?: Int32Array
}

/**
 * Intervals for emLabelShift by resampling units, or whole clusters of them (percentiles, linear
 * between order statistics). The error of the classifier itself is not in them: they are too
 * narrow where its training set was small.
 *
 * @throws ContractError as emLabelShift
 * @returns impossible `no-units`, `one-cluster`, `too-many-undefined-resamples` above one in
 *   twenty
 * @example
 * labelShiftBootstrap(matrixOf([[0.9, 0.1], [0.8, 0.2], [0.3, 0.7]]), Float64Array.of(0.5, 0.5), {
 *   seed: 'study', replicates: 200,
 * }) // { replicates: 200, undefinedResamples: 0 }
 */
export function labelShiftBootstrap(
  posteriors: Matrix,
  trainingPrior: Float64Array,
  options: LabelShiftBootstrapOptions,
): Outcome<ResampledShares> {
  const { seed, replicates = 1000, level = 0.95 } = options
  requireLevel(level)
  requireCount(replicates, 'replicates', 2)
  const { ratios, prior } = likelihoodRatios(posteriors, trainingPrior)
  const { rows, columns } = posteriors
  if (rows === 0) return impossible('no-units')
  const { clusterOf, count } = numbered(options.clusters, rows)
  if (options.clusters !== undefined && count < 2) return impossible('one-cluster')
  const stream = randomStream(seed)
  const weights = new Float64Array(rows)
  const kept: Float64Array[] = []
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    drawClusters(stream, clusterOf, count, weights)
    const found = mixtureShares({ ratios, classes: columns, weights }, prior)
    if (found.converged) kept.push(found.shares)
  }
  const undefinedResamples = replicates - kept.length
  if (undefinedResamples * 20 > replicates) {
    return impossible('too-many-undefined-resamples', { undefinedResamples, replicates })
  }
  return ok({ ...columnSummaries(kept, level), replicates, undefinedResamples })
}

function numbered(clusters: Int32Array | undefined, rows: number) {
  if (clusters === undefined) {
    return { clusterOf: Int32Array.from({ length: rows }, (_, row) => row), count: rows }
  }
  requireSameLength(clusters, { length: rows })
  const numberOf = new Map<number, number>()
  for (const code of clusters) numberOf.set(code, numberOf.get(code) ?? numberOf.size)
  return { clusterOf: clusters.map((code) => numberOf.get(code) ?? 0), count: numberOf.size }
}

/** Draws as many clusters as there are, with replacement; a unit weighs how often it came. */
function drawClusters(
  stream: RandomStream,
  clusterOf: Int32Array,
  count: number,
  weights: Float64Array,
): void {
  const times = new Int32Array(count)
  for (let draw = 0; draw < count; draw += 1) times[stream.below(count)] += 1
  for (let row = 0; row < weights.length; row += 1) weights[row] = times[clusterOf[row]]
}
