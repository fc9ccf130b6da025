// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corpusLines } from './corpus-lines.ts'
import { readShare, stepOf } from './share.ts'

for (const [cell = '', share, decimals] of corpusLines('share-valid')) {
  test(`"${cell}" is the share ${share}, exactly`, () => {
    assert.deepEqual(readShare(cell), { share: Number(share), decimals: Number(decimals) })
  })
}

for (const [cell = ''] of corpusLines('share-invalid')) {
  test(`"${cell}" is no share`, () => assert.equal(readShare(cell), null))
}

test('the rounding step is that of the column: 3 among 2.9 and 3.1 has a decimal too', () => {
  const column = ['3', '2.9', '3.1'].flatMap((cell) => readShare(cell) ?? [])
  assert.equal(stepOf(column), 0.001)
  assert.equal(stepOf(column.slice(0, 1)), 0.01)
})
