// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { matrixOf } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { chapman } from './chapman.ts'
import { lincolnPetersen } from './lincoln-petersen.ts'
import { logLinearCapture } from './log-linear-capture.ts'

const histories = matrixOf([
  [1, 1, 1],
  [1, 1, 0],
  [1, 0, 1],
  [1, 0, 0],
  [0, 1, 1],
  [0, 1, 0],
  [0, 0, 1],
])
const frequency = Float64Array.of(10, 15, 60, 22, 75, 90, 140)

test('independence; R glm(poisson), standard error Rcapture 1.4-4 closedp.t (Mt)', () => {
  const found = valueOf(logLinearCapture(histories, frequency, []))
  near(found.unseen, 144.225080444833, 1e-8)
  near(found.standardError, 23.0284519184946, 1e-6)
  near(found.deviance, 27.6081754714444)
  near(found.aic, 74.471665562081)
  assert.ok(found.low < found.estimate && found.estimate < found.high)
})

test('one interaction has its closed form', () => {
  const found = valueOf(logLinearCapture(histories, frequency, [[2, 0]]))
  near(found.unseen, 199.8, 1e-8)
  const last = found.terms.at(-1)
  assert.deepEqual(last?.lists, [0, 2])
  near(last?.coefficient ?? 0, 0.936130331164055, 1e-8)
})

test('two lists: independence is Lincoln and Petersen, an interaction is not identified', () => {
  const two = matrixOf([
    [1, 1],
    [1, 0],
    [0, 1],
  ])
  const counts = Float64Array.of(45, 155, 105)
  near(valueOf(logLinearCapture(two, counts, [])).estimate, (200 * 150) / 45, 1e-8)
  const found = valueOf(logLinearCapture(two, counts, [[0, 1]]))
  assert.equal(found.identified, false)
  assert.equal(found.terms.at(-1)?.coefficient, undefined)
  assert.equal(valueOf(lincolnPetersen({ first: 200, second: 150, both: 45 })), (200 / 45) * 150)
})

test('a combination never seen is at the boundary, and it says so', () => {
  const counts = Float64Array.of(0, 0, 60, 22, 75, 90, 140)
  assert.equal(valueOf(logLinearCapture(histories, counts, [[0, 1]])).boundary, true)
  assert.equal(valueOf(logLinearCapture(histories, frequency, [])).boundary, false)
})

test('the order of the histories does not matter', () => {
  const order = [6, 3, 0, 1, 5, 2, 4]
  const rows = order.map((row) => histories.values.subarray(row * 3, row * 3 + 3))
  const turned = valueOf(
    logLinearCapture(
      matrixOf(rows),
      Float64Array.from(order, (row) => frequency[row]),
      [[0, 1]],
    ),
  )
  near(turned.unseen, valueOf(logLinearCapture(histories, frequency, [[0, 1]])).unseen, 1e-9)
})

test('Chapman counts without overlap too; its interval is never below those seen', () => {
  const found = chapman({ first: 100, second: 50, both: 0 })
  near(found.estimate, 101 * 51 - 1)
  assert.ok(found.low >= 150)
  const all = chapman({ first: 30, second: 30, both: 30 })
  assert.deepEqual([all.low, all.estimate, all.high], [30, 30, 30])
  assert.equal(lincolnPetersen({ first: 1, second: 1, both: 0 }).status, 'impossible')
  assert.throws(() => chapman({ first: 1, second: 5, both: 2 }), ContractError)
})

test('nobody seen, and a history of the unseen', () => {
  assert.equal(logLinearCapture(histories, new Float64Array(7), []).status, 'impossible')
  assert.throws(() => logLinearCapture(matrixOf([[0, 0]]), Float64Array.of(1), []), ContractError)
})
