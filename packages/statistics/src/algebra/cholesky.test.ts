// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near } from '../testing/near.ts'
import { choleskyFactor, invertByCholesky, solveByCholesky } from './cholesky.ts'
import { matrixOf, multiply, rowsOf, transpose } from './matrix.ts'

const hilbert = matrixOf([1, 2, 3, 4].map((i) => [1, 2, 3, 4].map((j) => 1 / (i + j - 1))))

function factorOfHilbert() {
  const lower = choleskyFactor(hilbert)
  assert.ok(lower)
  return lower
}

test('the factor of a Hilbert matrix is the one of R', () => {
  // R: t(chol(1 / outer(1:4, 1:4, function(i, j) i + j - 1)))
  const lower = factorOfHilbert()
  near(lower.values[9], 0.288675134594813, 1e-13)
  near(lower.values[10], 0.0745355992499929, 1e-13)
  near(lower.values[15], 0.0188982236504622, 1e-12)
  assert.equal(lower.values[1], 0)
  const again = multiply(lower, transpose(lower))
  for (const [at, value] of hilbert.values.entries()) near(again.values[at], value, 1e-15)
})

test('only the lower half is read', () => {
  const rows = rowsOf(hilbert).map((row, i) => row.map((value, j) => (j > i ? 99 : value)))
  assert.deepEqual(choleskyFactor(matrixOf(rows)), choleskyFactor(hilbert))
})

test('the inverse of a Hilbert matrix has its whole numbers', () => {
  const inverse = invertByCholesky(factorOfHilbert())
  for (const [j, want] of [16, -120, 240, -140].entries()) near(inverse.values[j], want, 1e-10)
  assert.deepEqual(rowsOf(inverse), rowsOf(transpose(inverse)))
})

test('solving takes a right side back to where it came from', () => {
  const right = multiply(hilbert, matrixOf([[1], [-2], [3], [4]])).values
  const solved = solveByCholesky(factorOfHilbert(), right)
  for (const [at, want] of [1, -2, 3, 4].entries()) near(solved[at], want, 1e-10)
})

test('what is not positive definite has no factor', () => {
  const indefinite = matrixOf([
    [1, 2],
    [2, 1],
  ])
  const singular = matrixOf([
    [1, 2],
    [2, 4],
  ])
  const endless = matrixOf([[Infinity]])
  for (const matrix of [indefinite, singular, endless, matrixOf([[0]]), matrixOf([[-1]])]) {
    assert.equal(choleskyFactor(matrix), undefined)
  }
})

test('units of very different size are no reason to fail', () => {
  const wide = matrixOf([
    [1e20, 1],
    [1, 1e-18],
  ])
  assert.ok(choleskyFactor(wide))
})

test('an empty matrix has an empty factor, and wrong sizes throw', () => {
  const empty = { rows: 0, columns: 0, values: new Float64Array(0) }
  assert.deepEqual(choleskyFactor(empty), empty)
  assert.deepEqual(invertByCholesky(empty), empty)
  assert.throws(() => choleskyFactor(matrixOf([[1, 2]])), ContractError)
  assert.throws(() => solveByCholesky(hilbert, [1, 2]), ContractError)
})
