// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { array, assert as check, double, property } from 'fast-check'
import { ContractError } from '../contract/contract-error.ts'
import { near } from '../testing/near.ts'
import { matrixOf, multiply, rowsOf } from './matrix.ts'
import { solve } from './solve.ts'

test('three equations come out as from R', () => {
  // R: solve(matrix(c(2, 1, 1, 1, 3, 2, 1, 0, 0), 3, byrow = TRUE), c(4, 5, 6))
  const a = matrixOf([
    [2, 1, 1],
    [1, 3, 2],
    [1, 0, 0],
  ])
  const x = solve(a, matrixOf([[4], [5], [6]]))
  assert.ok(x)
  for (const [at, want] of [6, 15, -23].entries()) near(x.values[at], want, 1e-13)
})

test('several right sides are solved at once, and nothing given is changed', () => {
  const a = matrixOf([
    [0, 2],
    [1, 0],
  ])
  const b = matrixOf([
    [4, 2],
    [3, 1],
  ])
  const x = solve(a, b)
  assert.ok(x)
  assert.deepEqual(rowsOf(x), [
    [3, 1],
    [2, 1],
  ])
  assert.deepEqual(rowsOf(a), [
    [0, 2],
    [1, 0],
  ])
})

test('a solution put back gives the right side', () => {
  const entry = double({ min: -10, max: 10, noNaN: true })
  check(
    property(array(entry, { minLength: 12, maxLength: 12 }), (entries) => {
      const rows = [0, 1, 2].map((i) =>
        [0, 1, 2].map((j) => entries[3 * i + j] + (i === j ? 40 : 0)),
      )
      const b = matrixOf(entries.slice(9).map((value) => [value]))
      const x = solve(matrixOf(rows), b)
      assert.ok(x)
      const again = multiply(matrixOf(rows), x)
      for (const [at, value] of b.values.entries()) near(again.values[at], value, 1e-12)
    }),
    { numRuns: 50, seed: 5 },
  )
})

test('a singular matrix has no solution', () => {
  const b = matrixOf([[1], [2]])
  const same = matrixOf([
    [1, 2],
    [2, 4],
  ])
  const none = matrixOf([
    [0, 0],
    [0, 0],
  ])
  const notANumber = matrixOf([
    [Number.NaN, 1],
    [1, 1],
  ])
  for (const a of [same, none, notANumber]) assert.equal(solve(a, b), undefined)
})

test('wrong sizes are a broken contract', () => {
  assert.throws(() => solve(matrixOf([[1, 2]]), matrixOf([[1]])), ContractError)
  assert.throws(() => solve(matrixOf([[1]]), matrixOf([[1], [2]])), ContractError)
})
