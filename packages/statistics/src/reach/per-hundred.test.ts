// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { known, near, valueOf } from '../testing/near.ts'
import { perHundred } from './per-hundred.ts'

test('followers of the class per 100 of its residents', () => {
  const { value, low, high } = valueOf(
    perHundred(2000, { value: 0.2, low: 0.19, high: 0.21 }, 8000),
  )
  near(value, 5)
  near(low, 4.75)
  near(high, 5.25)
})

test('it may exceed 100: followers need not live there', () => {
  near(valueOf(perHundred(5000, known(0.5), 1000)).value, 250)
})

test('a class without residents has none', () => {
  assert.equal(perHundred(2000, known(0.2), 0).status, 'impossible')
})

test('a negative number of followers is the caller’s mistake', () => {
  assert.throws(() => perHundred(-1, known(0.2), 8000), ContractError)
})
