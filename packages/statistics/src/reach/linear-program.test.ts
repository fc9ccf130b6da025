// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { matrixOf } from '../algebra/matrix.ts'
import { near } from '../testing/near.ts'
import { linearProgram } from './linear-program.ts'

test('a textbook program: the most of 3x + 5y (Hillier and Lieberman, Wyndor Glass)', () => {
  const answer = linearProgram({
    cost: Float64Array.of(-3, -5),
    matrix: matrixOf([
      [1, 0],
      [0, 2],
      [3, 2],
    ]),
    low: Float64Array.of(0, 0, 0),
    high: Float64Array.of(4, 12, 18),
  })
  assert.ok(answer.state === 'optimal')
  near(answer.value, -36)
  assert.deepEqual([...answer.solution].map(Math.round), [2, 6])
})

test('the program on which the steepest column goes round in circles (Beale 1955)', () => {
  const answer = linearProgram({
    cost: Float64Array.of(-0.75, 150, -0.02, 6),
    matrix: matrixOf([
      [0.25, -60, -0.04, 9],
      [0.5, -90, -0.02, 3],
      [0, 0, 1, 0],
    ]),
    low: Float64Array.of(-Infinity, -Infinity, 0),
    high: Float64Array.of(0, 0, 1),
  })
  assert.ok(answer.state === 'optimal')
  near(answer.value, -0.05)
})

test('no solution, and no end to it', () => {
  const matrix = matrixOf([
    [1, 1],
    [1, -1],
  ])
  const low = Float64Array.of(4, 6)
  const none = { cost: Float64Array.of(1, 1), matrix, low, high: Float64Array.of(5, 7) }
  assert.equal(linearProgram(none).state, 'infeasible')
  const endless = { ...none, cost: Float64Array.of(-1, -1), high: Float64Array.of(Infinity, 7) }
  assert.equal(linearProgram(endless).state, 'unbounded')
})

test('an equation, and a row with two ends', () => {
  const answer = linearProgram({
    cost: Float64Array.of(1, 2),
    matrix: matrixOf([
      [1, 1],
      [1, 0],
    ]),
    low: Float64Array.of(10, 2),
    high: Float64Array.of(10, 7),
  })
  assert.ok(answer.state === 'optimal')
  near(answer.value, 13)
})
