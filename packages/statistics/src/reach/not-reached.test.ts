// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { notReached } from './not-reached.ts'

test('the more followers, the fewer surely not reached', () => {
  assert.deepEqual(notReached(8000, { value: 25, low: 20, high: 50 }), {
    value: 6000,
    low: 4000,
    high: 6400,
  })
})

test('more followers than residents leave nobody surely unreached, not fewer than nobody', () => {
  assert.deepEqual(notReached(8000, { value: 110, low: 90, high: 130 }), {
    value: 0,
    low: 0,
    high: 8000 * (1 - 0.9),
  })
})
