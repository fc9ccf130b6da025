// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { independentReach } from './independent-reach.ts'
import { overlapBounds } from './overlap-bounds.ts'
import { reachConsistency } from './reach-consistency.ts'
import { unionBounds } from './union-bounds.ts'

const exactly = (persons: number) => ({ low: persons, high: persons })

test('a platform of unknown residence has low end 0 and widens the union only upwards', () => {
  const reach = [exactly(4000), { low: 0, high: 1500 }]
  assert.deepEqual(valueOf(unionBounds(reach, 5000)), { low: 4000, high: 5000 })
})

test('what does not fit side by side overlaps', () => {
  const reach = [exactly(900), exactly(800), exactly(700)]
  assert.deepEqual(valueOf(overlapBounds(reach, 1000)), { low: 400, high: 700 })
})

test('independence lies between the bounds and names its assumption', () => {
  const reach = [exactly(4092), exactly(1500)]
  const { union, overlap, assumption } = valueOf(independentReach(reach, 15_000))
  near(union.low, 5182.8)
  near(overlap.low, 409.2)
  assert.equal(assumption, 'platforms-independent')
})

test('more reached than there are is impossible; nobody there too', () => {
  const above = unionBounds([exactly(11)], 10)
  assert.equal(above.status === 'impossible' && above.reason, 'reach-above-population')
  assert.equal(unionBounds([exactly(0)], 0).status, 'impossible')
  assert.throws(() => unionBounds([], 10), ContractError)
  assert.throws(() => unionBounds([{ low: 3, high: 2 }], 10), ContractError)
})

test('numbers that cannot all be true are named', () => {
  const faults = reachConsistency({
    parts: [exactly(100), exactly(50)],
    views: [exactly(90), exactly(60)],
    union: exactly(160),
    population: 120,
  })
  assert.deepEqual(
    faults.map(({ rule }) => rule),
    ['fewer-views-than-viewers', 'union-above-sum', 'union-above-population'],
  )
  assert.deepEqual(reachConsistency({ parts: [{ low: 90, high: 110 }], union: exactly(100) }), [])
})
