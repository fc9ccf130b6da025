// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAsText } from './read-as-text.ts'

test('what a cell was read as is told in the marks of the reader, nothing rounded', () => {
  const told = (readAs: string) => [readAsText(readAs, 'nl'), readAsText(readAs, 'en')]
  assert.deepEqual(told('1234'), ['1.234', '1,234'])
  assert.deepEqual(told('202.708'), ['202,708', '202.708'])
  assert.deepEqual(told('0.081'), ['0,081', '0.081'])
  assert.deepEqual(told('-5'), ['-5', '-5'])
  assert.deepEqual(told('2026-03-01'), ['1 maart 2026', '1 March 2026'])
  assert.deepEqual(told('09:05'), ['09:05', '09:05'])
})
