// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { SurveyDesign } from '../design/survey-design.ts'
import { randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import { bootstrapReplicates } from './bootstrap-replicates.ts'
import { givenReplicates } from './given-replicates.ts'
import { jackknifeReplicates } from './jackknife-replicates.ts'
import { raoWuReplicates } from './rao-wu-replicates.ts'
import { replicateCovariance } from './replicate-covariance.ts'
import { replicateDegreesOfFreedom } from './replicate-degrees-of-freedom.ts'
import { surveyMeans } from './survey-means.ts'

const values = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6)
const strata = Int32Array.of(1, 1, 1, 1, 2, 2, 2, 2)
const design: SurveyDesign = {
  weights: Float64Array.of(1, 2, 1, 1, 3, 1, 1, 2),
  stages: [{ strata }],
}

test('the same seed gives the same replicates to the bit, another seed others', () => {
  for (const make of [bootstrapReplicates, raoWuReplicates]) {
    const once = valueOf(make(design, 20, randomStream(7)))
    const again = valueOf(make(design, 20, randomStream(7)))
    const other = valueOf(make(design, 20, randomStream(8)))
    assert.deepEqual(once, again)
    assert.notDeepEqual(once.weights, other.weights)
  }
})

test('more replicates leave the first ones as they are', () => {
  const few = valueOf(raoWuReplicates(design, 5, randomStream(7)))
  const many = valueOf(raoWuReplicates(design, 9, randomStream(7)))
  assert.deepEqual(few.weights, many.weights.slice(0, 5))
})

test('with many replicates a bootstrap comes near the linearised error', () => {
  const { standardErrors } = valueOf(surveyMeans([values], design))
  for (const make of [bootstrapReplicates, raoWuReplicates]) {
    const replicates = valueOf(make(design, 4000, randomStream('many')))
    const found = valueOf(surveyMeans([values], design, { replicates }))
    near(found.standardErrors[0] / standardErrors[0], 1, 0.1)
  }
})

test('weights of the rescaled bootstrap are never negative; a whole stratum keeps its own', () => {
  const populationClusters = Float64Array.from(strata, (stratum) => (stratum === 1 ? 4 : 9))
  const finite = { ...design, stages: [{ strata, populationClusters }] }
  for (const column of valueOf(raoWuReplicates(finite, 50, randomStream(1))).weights) {
    assert.ok(column.every((weight) => weight >= 0))
    assert.deepEqual(column.slice(0, 4), design.weights.slice(0, 4))
  }
})

test('a jackknife has clusters less strata degrees of freedom', () => {
  const replicates = valueOf(jackknifeReplicates(design))
  assert.equal(replicates.degreesOfFreedom, 6)
  assert.equal(replicateDegreesOfFreedom(replicates), 6)
})

test('a stratum of one cluster cannot be resampled unless it was certain', () => {
  const alone = { weights: Float64Array.of(1, 1, 1), stages: [{ strata: Int32Array.of(1, 1, 2) }] }
  assert.equal(jackknifeReplicates(alone).status, 'impossible')
  assert.equal(bootstrapReplicates(alone, 10, randomStream(1)).status, 'impossible')
  assert.equal(raoWuReplicates(alone, 10, randomStream(1)).status, 'impossible')
  assert.equal(valueOf(jackknifeReplicates(alone, { lonely: 'certainty' })).weights.length, 2)
})

test('factors are multiplied by the sampling weights, whole weights are not', () => {
  const factors = [Float64Array.of(0, 2), Float64Array.of(2, 0)]
  const samplingWeights = Float64Array.of(10, 20)
  const kind = 'fay' as const
  const found = givenReplicates(factors, { samplingWeights, kind, rho: 0.5 })
  assert.deepEqual([...found.weights[0]], [0, 40])
  near(found.scale, 1 / (2 * 0.25))
})

test('a replicate without an estimate is left out and counted', () => {
  const estimates = [Float64Array.of(1), undefined, Float64Array.of(3)]
  const how = { scale: 0.5, scales: Float64Array.of(1, 1, 1), mse: true }
  const found = valueOf(replicateCovariance(estimates, Float64Array.of(1), how))
  assert.equal(found.undefinedReplicates, 1)
  near(found.covariance.values[0], 2)
})
