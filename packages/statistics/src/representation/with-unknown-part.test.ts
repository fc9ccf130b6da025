// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { known, near } from '../testing/near.ts'
import { withUnknownPart } from './with-unknown-part.ts'

test('none or all of the unknown may belong to the class', () => {
  const { value, low, high } = withUnknownPart({ value: 0.5, low: 0.48, high: 0.52 }, 0.9)
  assert.equal(value, 0.5)
  near(low, 0.432)
  near(high, 0.568)
})

test('when all are known nothing changes, when none are nothing is known', () => {
  assert.deepEqual(withUnknownPart(known(0.25), 1), known(0.25))
  assert.deepEqual(withUnknownPart(known(0.25), 0), { value: 0.25, low: 0, high: 1 })
})

test('a coded share above one is the caller’s mistake', () => {
  assert.throws(() => withUnknownPart(known(0.25), 1.01), ContractError)
  assert.throws(() => withUnknownPart(known(0.25), Number.NaN), ContractError)
})
