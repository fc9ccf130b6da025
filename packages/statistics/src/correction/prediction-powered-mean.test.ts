// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { assert as always, integer, property } from 'fast-check'
import { ContractError } from '../contract/contract-error.ts'
import { normalDraw } from '../random/normal-draw.ts'
import { randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import { crossFittedMean } from './cross-fitted-mean.ts'
import { foldsOfClusters } from './folds-of-clusters.ts'
import { predictionPoweredMean } from './prediction-powered-mean.ts'

/** Labels with predictions that follow them, and predictions alone. */
function study(seed: number, n = 40, others = 160) {
  const stream = randomStream(seed)
  const truth = Float64Array.from({ length: n + others }, () => Number(stream.uniform() < 0.3))
  const predicted = truth.map((one) => Math.abs(one - Number(stream.uniform() < 0.2)))
  return {
    truth,
    labelled: { labels: truth.subarray(0, n), predictions: predicted.subarray(0, n) },
    unlabelled: { predictions: predicted.subarray(n) },
  }
}

test('lambda 0 is the mean of the labels with its usual error, divisor n', () => {
  const { labelled, unlabelled } = study(1)
  const { estimate, standardError, classical } = valueOf(
    predictionPoweredMean(labelled, unlabelled, { lambda: 0 }),
  )
  const mean = labelled.labels.reduce((sum, one) => sum + one, 0) / 40
  near(estimate, mean)
  near(classical, mean)
  near(standardError, Math.sqrt((mean * (1 - mean)) / 40))
})

test('perfect predictions are trusted as far as the unlabelled units carry', () => {
  const labels = Float64Array.of(0, 1, 0, 1, 1, 0, 0, 0)
  const predictions = Float64Array.from({ length: 80 }, (_, unit) => Number(unit % 3 === 0))
  const { lambda } = valueOf(
    predictionPoweredMean({ labels, predictions: labels }, { predictions }),
  )
  assert.ok(lambda > 0.8 && lambda < 1, `${lambda}`)
})

test('predictions that do not vary, or go the wrong way, are not used', () => {
  const labels = Float64Array.of(0, 1, 0, 1)
  const flat = { predictions: new Float64Array(20).fill(0.3) }
  const constant = valueOf(
    predictionPoweredMean({ labels, predictions: new Float64Array(4).fill(0.3) }, flat),
  )
  assert.equal(constant.lambda, 0)
  near(constant.estimate, 0.5)
  const wrong = { labels, predictions: labels.map((one) => 1 - one) }
  const others = { predictions: Float64Array.of(1, 0, 1, 0, 0) }
  assert.equal(valueOf(predictionPoweredMean(wrong, others)).lambda, 0)
})

test('tuned on whole clusters the error is no larger than with lambda 0 or 1', () => {
  always(
    property(integer({ min: 1, max: 1e6 }), (seed) => {
      const { labelled, unlabelled } = study(seed)
      const own = { ...labelled, clusters: Int32Array.from({ length: 40 }, (_, i) => i % 8) }
      const rest = { ...unlabelled, clusters: Int32Array.from({ length: 160 }, (_, i) => i % 11) }
      const at = (lambda: number | 'tuned') =>
        valueOf(predictionPoweredMean(own, rest, { lambda })).standardError
      assert.ok(at('tuned') <= Math.min(at(0), at(1)) + 1e-12)
    }),
    { numRuns: 50, seed: 7 },
  )
})

test('clusters of one unit give the plain error, but for n over n - 1', () => {
  const { labelled, unlabelled } = study(3)
  const plain = valueOf(predictionPoweredMean(labelled, unlabelled, { lambda: 0 }))
  const clustered = valueOf(
    predictionPoweredMean(
      { ...labelled, clusters: Int32Array.from({ length: 40 }, (_, i) => i) },
      { ...unlabelled, clusters: Int32Array.from({ length: 160 }, (_, i) => 1000 + i) },
      { lambda: 0 },
    ),
  )
  near(clustered.standardError ** 2, (plain.standardError ** 2 * 40) / 39)
  assert.equal(clustered.degreesOfFreedom, 39)
})

test('the order of the units and the scale of the weights do not matter', () => {
  const { labelled, unlabelled } = study(4)
  const weights = labelled.labels.map((_, unit) => 1 + (unit % 3))
  const one = valueOf(predictionPoweredMean({ ...labelled, weights }, unlabelled))
  const other = valueOf(
    predictionPoweredMean(
      {
        labels: labelled.labels.toReversed(),
        predictions: labelled.predictions.toReversed(),
        weights: weights.toReversed().map((weight) => 1e6 * weight),
      },
      { predictions: unlabelled.predictions.toSorted() },
    ),
  )
  near(one.estimate, other.estimate)
  near(one.standardError, other.standardError)
})

test('the 95 % interval holds the truth about as often as it says', () => {
  let held = 0
  for (let seed = 1; seed <= 400; seed += 1) {
    const stream = randomStream(seed)
    const draw = (n: number) => Float64Array.from({ length: n }, () => normalDraw(stream))
    const labels = draw(100)
    const predictions = labels.map((label) => 1 + label + 0.5 * normalDraw(stream))
    const others = draw(400).map((label) => 1 + label + 0.5 * normalDraw(stream))
    const { low, high } = valueOf(
      predictionPoweredMean({ labels, predictions }, { predictions: others }),
    )
    if (low <= 0 && high >= 0) held += 1
  }
  assert.ok(held >= 370 && held <= 392, `${held} of 400`)
})

test('too little to compute from has its reason', () => {
  const one = { labels: Float64Array.of(1), predictions: Float64Array.of(1) }
  const two = { labels: Float64Array.of(1, 0), predictions: Float64Array.of(1, 0) }
  const none = { predictions: new Float64Array(0) }
  const some = { predictions: Float64Array.of(1, 0) }
  const reason = (outcome: { status: string; reason?: string }) => outcome.reason
  assert.equal(reason(predictionPoweredMean(one, some)), 'too-few-labelled-units')
  assert.equal(reason(predictionPoweredMean(two, none)), 'no-unlabelled-units')
  const weights = new Float64Array(2)
  assert.equal(reason(predictionPoweredMean({ ...two, weights }, some)), 'no-positive-weight')
  const clusters = Int32Array.of(1, 1)
  assert.equal(
    reason(predictionPoweredMean({ ...two, clusters }, { ...some, clusters })),
    'one-cluster',
  )
  assert.throws(() => predictionPoweredMean({ ...two, clusters }, some), ContractError)
})

test('folds keep clusters whole and are the same for the same seed', () => {
  const clusters = Int32Array.of(5, 5, 9, 9, 1, 1, 3, 3)
  const folds = foldsOfClusters(clusters, 2, 'a')
  assert.deepEqual(folds, foldsOfClusters(clusters, 2, 'a'))
  for (let unit = 0; unit < 8; unit += 2) assert.equal(folds[unit], folds[unit + 1])
  assert.deepEqual(folds.toSorted(), Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1))
})

test('a model that saw part of a cluster may not correct the rest of it', () => {
  const labelled = {
    labels: Float64Array.of(1, 0, 1),
    predictions: Float64Array.of(1, 0, 1),
    folds: Int32Array.of(0, 1, 1),
    clusters: Int32Array.of(4, 4, 5),
  }
  const byFold = [Float64Array.of(1, 0), Float64Array.of(1, 1)]
  const unlabelled = { predictionsByFold: byFold, clusters: Int32Array.of(8, 9) }
  assert.throws(() => crossFittedMean(labelled, unlabelled), ContractError)
})
