// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { near, valueOf } from '../testing/near.ts'
import { amongResidents } from './among-residents.ts'

test('all followers from elsewhere may belong to the class, or none', () => {
  const { low, high } = valueOf(amongResidents({ low: 0.5, high: 0.5 }, { low: 0.8, high: 0.9 }))
  near(low, 0.375)
  near(high, 0.625)
})

test('the ends hold every share and part in between', () => {
  const share = { low: 0.3, high: 0.4 }
  const residents = { low: 0.6, high: 0.95 }
  const { low, high } = valueOf(amongResidents(share, residents))
  for (const s of [0.3, 0.35, 0.4]) {
    for (const r of [0.6, 0.7, 0.8, 0.95]) {
      assert.ok(low <= Math.max(0, (s - 1 + r) / r) + 1e-12)
      assert.ok(high >= Math.min(1, s / r) - 1e-12)
    }
  }
})

test('all residents: nothing changes; perhaps none: nothing is known', () => {
  assert.deepEqual(valueOf(amongResidents({ low: 0.3, high: 0.4 }, { low: 1, high: 1 })), {
    low: 0.30000000000000004,
    high: 0.4,
  })
  assert.deepEqual(valueOf(amongResidents({ low: 0.3, high: 0.4 }, { low: 0, high: 1 })), {
    low: 0,
    high: 1,
  })
})

test('no resident among the followers: no share among them', () => {
  assert.equal(amongResidents({ low: 0.3, high: 0.4 }, { low: 0, high: 0 }).status, 'impossible')
})
