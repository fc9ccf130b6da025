// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { near, valueOf } from '../testing/near.ts'
import { kish } from './kish.ts'
import { weightDiagnostics } from './weight-diagnostics.ts'
import { weightsVerdict } from './weights-verdict.ts'

test('the summary of Kish', () => {
  const { n, sum, effectiveN, designEffect, coefficientOfVariation } = valueOf(
    kish(Float64Array.of(1, 2, 3, 4, 5)),
  )
  assert.deepEqual([n, sum], [5, 15])
  near(effectiveN, 4.09090909090909)
  near(designEffect, 1.22222222222222)
  near(coefficientOfVariation, 0.471404520791032)
  assert.deepEqual(kish(new Float64Array(3)), {
    status: 'impossible',
    reason: 'no-positive-weight',
  })
})

test('weights of any size have a summary, negative ones only when allowed', () => {
  for (const unit of [1e-300, 1, 1e300]) {
    near(valueOf(kish(Float64Array.of(unit, unit, 2 * unit))).effectiveN, 8 / 3)
  }
  assert.throws(() => kish(Float64Array.of(1, -1)))
  near(valueOf(kish(Float64Array.of(3, -1), { allowNegative: true })).effectiveN, 0.4)
})

test('thirty equal weights are accepted, 29 are not', () => {
  assert.equal(valueOf(weightsVerdict(new Float64Array(30).fill(0.1))).verdict, 'accepted')
  assert.equal(valueOf(weightsVerdict(new Float64Array(29).fill(1))).verdict, 'refused')
})

test('a weight above ten times the median is refused unless a reason is given', () => {
  const weights = new Float64Array(500).fill(1)
  weights[0] = 10.5
  assert.deepEqual(valueOf(weightsVerdict(weights)).objections, ['largest-weight-too-large'])
  const told = valueOf(weightsVerdict(weights, { reason: 'one village, one answer' }))
  assert.equal(told.verdict, 'accepted-with-reason')
  assert.equal(told.reason, 'one village, one answer')
  assert.throws(() => weightsVerdict(weights, { reason: ' ' }))
})

test('the median is that of the weights above 0', () => {
  const { median, zeroWeights } = valueOf(weightDiagnostics(Float64Array.of(0, 0, 0, 2, 4)))
  assert.deepEqual([median, zeroWeights], [3, 3])
})
