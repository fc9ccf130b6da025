// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { assert as always, array, double, integer, property } from 'fast-check'
import { matrixOf } from '../algebra/matrix.ts'
import { near, valueOf } from '../testing/near.ts'
import { calibrationEstimator } from './calibration-estimator.ts'
import { confusionBootstrap } from './confusion-bootstrap.ts'
import { confusionInversion } from './confusion-inversion.ts'
import { projectOntoSimplex } from './project-onto-simplex.ts'

const counts = matrixOf([
  [45, 3, 2],
  [4, 40, 6],
  [1, 7, 42],
])
const predicted = Float64Array.of(200, 350, 450)

test('shares, condition number and weights; numpy 1.24 linalg', () => {
  const found = valueOf(confusionInversion(counts, predicted))
  near(found.conditionNumber, 1.4640928268948121)
  near(found.raw[0], 0.17793715846994537)
  near(found.importanceWeights[2], 1.4200819672131149)
  assert.equal(found.outOfRange, false)
  assert.deepEqual([...found.projected].map(round), [...found.raw].map(round))
})

const round = (value: number) => Number(value.toFixed(12))

test('what leaves 0 to 1 says so and is projected', () => {
  const two = matrixOf([
    [90, 25],
    [10, 75],
  ])
  const found = valueOf(confusionInversion(two, Float64Array.of(150, 850)))
  assert.equal(found.outOfRange, true)
  near(found.raw[0], -0.15384615384615383)
  assert.deepEqual(found.projected, Float64Array.of(0, 1))
})

test('a matrix that cannot be inverted has its reason', () => {
  const reason = (rows: number[][]) => {
    const outcome = confusionInversion(matrixOf(rows), new Float64Array(rows.length).fill(5))
    return outcome.status === 'impossible' && outcome.reason
  }
  assert.equal(
    reason([
      [1, 2],
      [1, 2],
    ]),
    'singular',
  )
  assert.equal(
    reason([
      [3, 0],
      [1, 0],
    ]),
    'true-class-without-units',
  )
  assert.equal(reason([]), 'no-classes')
  assert.equal(
    reason([
      [1e13, 1e13 + 1],
      [1e13, 1e13],
    ]),
    'near-singular',
  )
})

test('the nearest shares are shares, and nothing is moved that needs no moving', () => {
  const entries = array(double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 })
  always(
    property(entries, (vector) => {
      const shares = valueOf(projectOntoSimplex(Float64Array.from(vector)))
      near(
        shares.reduce((sum, share) => sum + share, 0),
        1,
        1e-9,
      )
      assert.ok(shares.every((share) => share >= 0))
      const again = valueOf(projectOntoSimplex(shares))
      for (const [at, share] of shares.entries()) near(again[at], share, 1e-9)
    }),
    { numRuns: 200, seed: 11 },
  )
})

test('the bootstrap is the same to the bit for one seed, another for another', () => {
  const draw = (seed: number) =>
    valueOf(confusionBootstrap(counts, predicted, { seed, replicates: 300 }))
  assert.deepEqual(draw(1), draw(1))
  assert.notDeepEqual(draw(1), draw(2))
})

test('the calibration estimator gives back what a whole labelled sample says', () => {
  const found = valueOf(calibrationEstimator(counts, Float64Array.of(50, 50, 50)))
  near(found.estimate[0], 50 / 150)
  near(found.estimate[1], 50 / 150)
})

test('a class not seen has a width; a predicted class without labels has no answer', () => {
  const none = matrixOf([
    [20, 0],
    [0, 0],
  ])
  const outcome = calibrationEstimator(none, Float64Array.of(10, 1))
  assert.equal(outcome.status === 'impossible' && outcome.reason, 'predicted-class-without-labels')
  const found = valueOf(calibrationEstimator(none, Float64Array.of(10, 0)))
  assert.equal(found.estimate[1], 0)
  // Clopper-Pearson, 0 of 20: R binom.test
  near(found.high[1], 0.16843347098308536, 1e-9)
})

test('calibrated shares add up to 1 and lie within their intervals', () => {
  const entry = integer({ min: 0, max: 20 })
  always(
    property(array(entry, { minLength: 9, maxLength: 9 }), (cells) => {
      const labelled = matrixOf([cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)])
      const target = Float64Array.of(5, 7, 0)
      const found = calibrationEstimator(labelled, target, { predictedUnits: 'sample' })
      if (found.status !== 'ok') return
      const { estimate, low, high } = found.value
      near(
        estimate.reduce((sum, share) => sum + share, 0),
        1,
      )
      for (const [at, share] of estimate.entries()) {
        assert.ok(low[at] <= share + 1e-12 && share <= high[at] + 1e-12)
      }
    }),
    { numRuns: 200, seed: 12 },
  )
})
