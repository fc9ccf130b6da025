// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { crossedAnswers } from '../testing/crossed-answers.ts'
import { valueOf } from '../testing/near.ts'
import { holdOutCheck } from './hold-out-check.ts'

const rows = crossedAnswers(33, 600, [0.8, 0.5, 0.8])
const places = rows.groups[0].factor.codes
const folds = places.map((_, row) => row % 3)

test('a model that is right predicts better than the plain share, as well as chance lets it', () => {
  const check = valueOf(holdOutCheck(rows, folds, { units: places, draws: 200, seed: 1 }))
  assert.equal(check.units, 27)
  assert.ok(check.meanAbsoluteError < check.plainError)
  assert.ok(Math.abs(check.meanAbsoluteError - check.expectedError) < 0.03)
  assert.ok(check.coverage > 0.85)
})

test('whole places can be left out, and the same seed gives the same check', () => {
  const options = { units: places, draws: 100, seed: 'places' }
  const check = valueOf(holdOutCheck(rows, places, options))
  assert.equal(check.units, 9)
  assert.deepEqual(valueOf(holdOutCheck(rows, places, options)), check)
})

test('a fold without which nothing can be fitted is named', () => {
  const two = places.map((code) => Number(code > 0))
  assert.deepEqual(holdOutCheck(rows, two, { seed: 1 }), {
    status: 'impossible',
    reason: 'one-level',
    detail: { group: 'place', fold: 1 },
  })
})

test('one fold is a broken contract', () => {
  assert.throws(() => holdOutCheck(rows, new Int32Array(600), { seed: 1 }), ContractError)
  assert.throws(() => holdOutCheck(rows, folds.subarray(1), { seed: 1 }), ContractError)
})
