// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { near } from '../testing/near.ts'
import { matrixOf, transpose } from './matrix.ts'
import { singularValues } from './singular-values.ts'

test('the singular values of a Hilbert matrix are those of R, the small ones too', () => {
  // R: svd(1 / outer(1:4, 1:4, function(i, j) i + j - 1))$d
  const hilbert = matrixOf([1, 2, 3, 4].map((i) => [1, 2, 3, 4].map((j) => 1 / (i + j - 1))))
  const want = [1.50021428005924, 0.16914122022145, 0.00673827360576071, 0.0000967023040226078]
  const found = singularValues(hilbert)
  for (const [at, value] of want.entries()) near(found[at] / value, 1, 1e-13)
})

test('a lying matrix has those of the standing one', () => {
  // R: svd(matrix(c(2, -1, 0.5, 1, 3, -2), 3))$d
  const standing = matrixOf([
    [2, 1],
    [-1, 3],
    [0.5, -2],
  ])
  for (const matrix of [standing, transpose(standing)]) {
    const found = singularValues(matrix)
    assert.equal(found.length, 2)
    near(found[0], 3.79940394683475, 1e-13)
    near(found[1], 2.19420364797266, 1e-13)
  }
})

test('columns that say the same have a value of zero, and nothing has none but zeros', () => {
  const twice = matrixOf([
    [1, 1],
    [2, 2],
  ])
  near(singularValues(twice)[1], 0, 1e-15)
  assert.deepEqual(singularValues(matrixOf([[0, 0]])), Float64Array.of(0))
})

test('entries whose squares no number holds do no harm', () => {
  const found = singularValues(
    matrixOf([
      [3e200, 0],
      [0, 4e200],
    ]),
  )
  near(found[0] / 4e200, 1)
  near(singularValues(matrixOf([[5e-200]]))[0] / 5e-200, 1)
})
