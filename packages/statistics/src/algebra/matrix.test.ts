// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { diagonalOf, matrixOf, multiply, rowsOf, transpose, zeroMatrix } from './matrix.ts'

const a = matrixOf([
  [1, 2, 3],
  [4, 5, 6],
])

test('rows go in and come out', () => {
  assert.deepEqual(rowsOf(a), [
    [1, 2, 3],
    [4, 5, 6],
  ])
  assert.equal(a.values[1 * a.columns + 2], 6)
  assert.deepEqual(rowsOf(matrixOf([])), [])
  assert.deepEqual(rowsOf(zeroMatrix(1, 2)), [[0, 0]])
})

test('turning makes columns rows', () => {
  assert.deepEqual(rowsOf(transpose(a)), [
    [1, 4],
    [2, 5],
    [3, 6],
  ])
})

test('the diagonal is as long as the shorter side', () => {
  assert.deepEqual(diagonalOf(a), Float64Array.of(1, 5))
})

test('a product is rows times columns', () => {
  assert.deepEqual(rowsOf(multiply(a, transpose(a))), [
    [14, 32],
    [32, 77],
  ])
})

test('sizes that do not fit are a broken contract', () => {
  assert.throws(() => multiply(a, a), ContractError)
  assert.throws(() => matrixOf([[1, 2], [3]]), ContractError)
})
