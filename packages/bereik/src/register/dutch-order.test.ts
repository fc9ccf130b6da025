// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { inDutchOrder } from './dutch-order.ts'

test('accents do not part names, and a leading ’s does not count', () => {
  const names = ['Súdwest-Fryslân', 'Gouda', "'s-Gravenhage", 'Zwolle', 'Groningen', 'Staphorst']
  const sorted = names.map((name) => ({ name })).toSorted(inDutchOrder)
  assert.deepEqual(
    sorted.map(({ name }) => name),
    ['Gouda', "'s-Gravenhage", 'Groningen', 'Staphorst', 'Súdwest-Fryslân', 'Zwolle'],
  )
})
