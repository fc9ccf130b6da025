// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near } from '../testing/near.ts'
import { matrixOf, multiply, transpose } from './matrix.ts'
import { symmetricEigen } from './symmetric-eigen.ts'

const mixed = matrixOf([
  [2, 1, -3],
  [1, 0, 4],
  [-3, 4, 5],
])

test('eigenvalues are those of R, the largest first, negative ones too', () => {
  // R: eigen(matrix(c(2, 1, -3, 1, 0, 4, -3, 4, 5), 3))$values
  const { values } = symmetricEigen(mixed)
  for (const [at, want] of [8.04630393434591, 2.27949116339288, -3.32579509773877].entries()) {
    near(values[at], want, 1e-13)
  }
})

test('vectors stand at right angles and make the matrix again', () => {
  const { values, vectors } = symmetricEigen(mixed)
  const squares = multiply(transpose(vectors), vectors)
  for (const [at, value] of squares.values.entries()) near(value, Number(at % 4 === 0), 1e-14)
  const scaled = { ...vectors, values: vectors.values.map((one, at) => one * values[at % 3]) }
  const again = multiply(scaled, transpose(vectors))
  for (const [at, value] of mixed.values.entries()) near(again.values[at], value, 1e-13)
})

test('a diagonal, an empty and a huge matrix need no turning or come out all the same', () => {
  const diagonal = matrixOf([
    [1, 0],
    [0, 7],
  ])
  assert.deepEqual(symmetricEigen(diagonal).values, Float64Array.of(7, 1))
  assert.equal(symmetricEigen(matrixOf([])).values.length, 0)
  const huge = matrixOf([
    [2e200, 1e200],
    [1e200, 2e200],
  ])
  near(symmetricEigen(huge).values[0] / 3e200, 1)
})

test('a matrix that is not square is a broken contract', () => {
  assert.throws(() => symmetricEigen(matrixOf([[1, 2]])), ContractError)
})
