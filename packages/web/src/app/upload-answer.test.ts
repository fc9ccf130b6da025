// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readUploadAnswer } from './upload-answer.ts'

test('files that were taken in are told by id and name', () => {
  const { brought, faults } = readUploadAnswer([{ id: 'a1', file: 'x.csv', rows: {} }])
  assert.deepEqual(brought, [{ id: 'a1', file: 'x.csv' }])
  assert.deepEqual(faults, [])
})

test('a problem tells its faults, and what was taken in all the same', () => {
  const errors = [
    { code: 'followers-invalid', where: 'followers', message: 'Dit klopt niet.', fix: 'Kijk na.' },
    { code: 'upload-without-file', where: '', message: 'Er was geen bestand.' },
  ]
  assert.deepEqual(readUploadAnswer({ errors, imports: [{ id: 'b2', file: 'y.csv' }] }), {
    brought: [{ id: 'b2', file: 'y.csv' }],
    faults: [
      { where: 'followers', text: 'Dit klopt niet. Kijk na.' },
      { where: null, text: 'Er was geen bestand.' },
    ],
  })
})

test('anything else tells nothing', () => {
  for (const json of [null, 'x', 3, {}, [null, 1, {}], { errors: 'x' }]) {
    assert.deepEqual(readUploadAnswer(json), { brought: [], faults: [] })
  }
})
