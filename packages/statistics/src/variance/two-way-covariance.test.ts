// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { near, valueOf } from '../testing/near.ts'
import { twoWayCovariance } from './two-way-covariance.ts'

const y = Float64Array.of(1, 4, 2, 6, 3, 5, 8, 1, 0)
const posts = Int32Array.of(1, 1, 2, 2, 3, 4, 4, 5, 5)
const persons = Int32Array.of(1, 2, 1, 3, 3, 2, 4, 4, 5)
const ones = new Float64Array(9).fill(1)

test('posts and persons together are sandwich::vcovCL of two ways', () => {
  // R: vcovCL(lm(y ~ 1), cluster = ~ posts + persons, type = "HC0", cadjust = TRUE)
  const influence = y.map((value) => (value - 30 / 9) / 9)
  const found = valueOf(twoWayCovariance([influence], ones, posts, persons))
  near(found.covariance.values[0], 1.039780521262)
  assert.equal(found.degreesOfFreedom, 4)
})

test('a negative variance is said, or repaired on request', () => {
  const first = Int32Array.of(1, 1, 2, 2)
  const second = Int32Array.of(1, 2, 1, 2)
  const influence = Float64Array.of(1, -1, -1, 1)
  const weights = new Float64Array(4).fill(1)
  const found = twoWayCovariance([influence], weights, first, second)
  assert.equal(found.status === 'impossible' && found.reason, 'negative-variance')
  const repaired = valueOf(
    twoWayCovariance([influence], weights, first, second, { negative: 'repair' }),
  )
  assert.deepEqual([repaired.covariance.values[0], repaired.repaired], [0, true])
})
