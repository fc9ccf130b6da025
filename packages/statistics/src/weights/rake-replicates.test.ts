// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import { bootstrapReplicates } from '../variance/bootstrap-replicates.ts'
import { jackknifeReplicates } from '../variance/jackknife-replicates.ts'
import { surveyMeans } from '../variance/survey-means.ts'
import { marginOf } from './margin-of.ts'
import { rakeReplicates } from './rake-replicates.ts'

const a = ['x', 'x', 'y', 'y', 'y', 'x']
const y = Float64Array.of(3, 1, 4, 1, 5, 9)
const weights = Float64Array.of(10, 20, 10, 30, 10, 20)

test('the jackknife raked again gives the error of survey 4.1.1', () => {
  const margin = marginOf('a', a, { x: 60, y: 40 })
  const replicates = valueOf(jackknifeReplicates({ weights }))
  const raked = valueOf(rakeReplicates(weights, replicates, [margin]))
  const mean = surveyMeans([y], { weights: raked.full.weights }, { replicates: raked.replicates })
  near(valueOf(mean).estimates[0], 3.72)
  near(valueOf(mean).standardErrors[0], 2.23762026368293)
})

test('every replicate reaches the margins', () => {
  const margins = [
    marginOf('a', [...a, ...a, ...a], { x: 60, y: 40 }),
    marginOf(
      'b',
      Array.from({ length: 18 }, (_, row) => row % 2),
      { 0: 55, 1: 45 },
    ),
  ]
  const design = { weights: new Float64Array(18).fill(1) }
  const drawn = valueOf(bootstrapReplicates(design, 50, randomStream(3)))
  const { replicates, failed } = valueOf(rakeReplicates(design.weights, drawn, margins))
  assert.equal(replicates.weights.length + failed.length, 50)
  for (const column of replicates.weights) {
    for (const { codes, totals } of margins) {
      const reached = new Float64Array(totals.length)
      for (const [row, weight] of column.entries()) reached[codes[row]] += weight
      for (const [level, total] of totals.entries()) near(reached[level], total, 1e-8)
    }
  }
})

test('a replicate that lost a class is left out and named', () => {
  const margin = marginOf('a', ['x', 'y', 'y'], { x: 60, y: 40 })
  const three = Float64Array.of(1, 1, 1)
  const replicates = valueOf(jackknifeReplicates({ weights: three }))
  const { failed, replicates: kept } = valueOf(rakeReplicates(three, replicates, [margin]))
  assert.deepEqual(failed, [0])
  assert.equal(kept.weights.length, 2)
  assert.equal(kept.scales.length, 2)
})

test('replicate weights that are no numbers break the contract', () => {
  const margin = marginOf('a', ['x'], { x: 60 })
  const how = { scale: 1, scales: Float64Array.of(1), mse: false }
  const broken = { ...how, weights: [Float64Array.of(Number.NaN)] }
  assert.throws(() => rakeReplicates(Float64Array.of(1), broken, [margin]))
  assert.throws(() => rakeReplicates(Float64Array.of(1), { ...how, weights: [] }, [margin]))
})
