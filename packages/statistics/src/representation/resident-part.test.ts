// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { residentPart } from './resident-part.ts'

const at = (low: number) => ({ low, high: low + 0.001 })

test('own places at least, all but the places elsewhere at most', () => {
  const { low, high } = valueOf(residentPart([at(0.4), at(0.05)], [at(0.2), at(0.05)]))
  near(low, 0.45)
  near(high, 0.75)
})

test('without any place of its own it may still be nobody', () => {
  assert.deepEqual(valueOf(residentPart([], [at(0.25)])), { low: 0, high: 0.75 })
  assert.deepEqual(valueOf(residentPart([], [])), { low: 0, high: 1 })
})

test('places that add up to more than everybody are refused', () => {
  assert.equal(residentPart([at(0.8)], [at(0.6)]).status, 'impossible')
})

test('a negative share is the caller’s mistake', () => {
  assert.throws(() => residentPart([at(-0.1)], []), ContractError)
})
