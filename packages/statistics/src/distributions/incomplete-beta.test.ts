// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near } from '../testing/near.ts'
import { incompleteBeta } from './incomplete-beta.ts'

test('closed forms', () => {
  near(incompleteBeta(0.5, 2, 3), 0.6875, 1e-14)
  near(incompleteBeta(0.3, 1, 1), 0.3, 1e-14)
  near(incompleteBeta(0.3, 1, 4), 1 - 0.7 ** 4, 1e-14)
  near(incompleteBeta(0.3, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(0.3)), 1e-14)
})

test('both sides are mirrors', () => {
  for (const x of [0.001, 0.2, 0.5, 0.77, 0.999]) {
    near(incompleteBeta(x, 7, 0.5) + incompleteBeta(1 - x, 0.5, 7), 1, 1e-13)
  }
})

test('its ends, and what lies outside', () => {
  assert.equal(incompleteBeta(0, 2, 3), 0)
  assert.equal(incompleteBeta(1, 2, 3), 1)
  assert.throws(() => incompleteBeta(1.1, 2, 3), ContractError)
  assert.throws(() => incompleteBeta(0.5, 0, 3), ContractError)
})
