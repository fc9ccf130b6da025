// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { matrixOf } from '../algebra/matrix.ts'
import { near, valueOf } from '../testing/near.ts'
import { linearisedCovariance } from '../variance/linearised-covariance.ts'
import { influenceOfCalibratedMean } from './influence-of-calibrated-mean.ts'
import { influenceOfCalibratedTotal } from './influence-of-calibrated-total.ts'
import { marginOf } from './margin-of.ts'
import { postStratify } from './post-stratify.ts'
import { rake } from './rake.ts'

const a = marginOf('a', ['x', 'x', 'y', 'y', 'y', 'x'], { x: 60, y: 40 })
const b = marginOf('b', ['u', 'v', 'u', 'v', 'v', 'u'], { u: 45, v: 55 })
const designWeights = Float64Array.of(1, 2, 1, 3, 1, 2)
const y = Float64Array.of(3, 1, 4, 1, 5, 9)

const errorOf = (influence: Float64Array) =>
  Math.sqrt(valueOf(linearisedCovariance([influence], { weights: designWeights })).values[0])

test('errors after raking are those of survey 4.1.1, calibrate(calfun = "raking")', () => {
  const { weights } = valueOf(rake(designWeights, [a, b]))
  const calibration = { designWeights, weights, margins: [a, b] }
  const mean = valueOf(influenceOfCalibratedMean(y, calibration))
  near(mean.estimate, 3.7675, 1e-4)
  near(errorOf(mean.influence), 0.950335650212135)
  near(
    errorOf(valueOf(influenceOfCalibratedTotal(y, calibration)).influence),
    95.0335650212135,
    1e-9,
  )
})

test('margins as columns of indicators say the same', () => {
  const { weights } = valueOf(rake(designWeights, [a, b]))
  const auxiliaries = matrixOf(Array.from(y, (_, row) => [1, a.codes[row], b.codes[row]]))
  const mean = valueOf(influenceOfCalibratedMean(y, { designWeights, weights, auxiliaries }))
  near(errorOf(mean.influence), 0.950335650212135)
})

test('errors after post-stratification are those of survey 4.1.1, postStratify()', () => {
  const { weights } = valueOf(postStratify(designWeights, a))
  const mean = influenceOfCalibratedMean(y, { designWeights, weights, margins: [a] })
  near(errorOf(valueOf(mean).influence), 1.57646693590446)
})

test('what was weighted to has no error left', () => {
  const { weights } = valueOf(rake(designWeights, [a, b]))
  const inX = Float64Array.from(a.codes, (code) => Number(code === 0))
  const share = influenceOfCalibratedMean(inX, { designWeights, weights, margins: [a, b] })
  near(errorOf(valueOf(share).influence), 0)
})

test('a domain without weight has no mean', () => {
  const calibration = { designWeights, weights: designWeights, margins: [a] }
  const none = influenceOfCalibratedMean(y, calibration, new Float64Array(6))
  assert.deepEqual(none, { status: 'impossible', reason: 'denominator-is-zero' })
})
