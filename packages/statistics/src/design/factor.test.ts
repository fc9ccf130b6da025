// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from './factor.ts'

test('words are levels in the same order on every machine', () => {
  const { codes, levels } = factorOf(['é', 'b', 'Z', 'a', 'b'])
  assert.deepEqual(levels, ['Z', 'a', 'b', 'é'])
  assert.deepEqual([...codes], [3, 2, 0, 1, 2])
})

test('numbers are levels by size, not by their text', () => {
  assert.deepEqual(factorOf([10, 9, -1, 10]).levels, ['-1', '9', '10'])
})

test('given levels keep their order, those that nobody has included', () => {
  const { codes, levels } = factorOf(['mid', 'low'], ['low', 'mid', 'high'])
  assert.deepEqual(levels, ['low', 'mid', 'high'])
  assert.deepEqual([...codes], [1, 0])
})

test('missing values have no level', () => {
  assert.deepEqual([...factorOf(['a', null, undefined, 'b']).codes], [0, -1, -1, 1])
  assert.deepEqual(factorOf([null, null]), { codes: Int32Array.of(-1, -1), levels: [] })
})

test('truths and texts of numbers are words', () => {
  assert.deepEqual(factorOf([true, false]).levels, ['false', 'true'])
  assert.deepEqual(factorOf([1, '1', '10', '9']).levels, ['1', '10', '9'])
  assert.deepEqual([...factorOf([1, '1', 'x']).codes], [0, 0, 1])
})

test('a strange value, a level twice and NaN are a broken contract', () => {
  assert.throws(() => factorOf(['a'], ['b']), ContractError)
  assert.throws(() => factorOf(['a'], ['a', 'a']), ContractError)
  assert.throws(() => factorOf([1, Number.NaN]), ContractError)
})
