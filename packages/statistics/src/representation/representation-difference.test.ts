// SPDX-License-Identifier: EUPL-1.2
import { test } from 'node:test'
import { near } from '../testing/near.ts'
import { representationDifference } from './representation-difference.ts'

test('the difference is in fractions, widest when both err apart', () => {
  const share = { value: 0.2, low: 0.19, high: 0.21 }
  const { value, low, high } = representationDifference(share, {
    value: 0.1,
    low: 0.09,
    high: 0.12,
  })
  near(value, 0.1)
  near(low, 0.07)
  near(high, 0.12)
})
