// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { dot } from './dot.ts'

test('entries are multiplied and summed', () => {
  assert.equal(dot(Float64Array.of(1, 2, 3), Float64Array.of(4, -5, 6)), 12)
  assert.equal(dot(new Float64Array(0), new Float64Array(0)), 0)
})

test('different lengths are a broken contract', () => {
  assert.throws(() => dot(new Float64Array(1), new Float64Array(2)), ContractError)
})
