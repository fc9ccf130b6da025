// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { dissimilarity } from './dissimilarity.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)

/** Base R: 0.5 * sum(abs(p - q)), Duncan and Duncan 1955. */
test('counts and shares may be mixed', () => {
  near(valueOf(dissimilarity(of(5, 3, 2), of(0.2, 0.3, 0.5))), 0.3)
})

/** Method, section 11: 27 countries study, the Netherlands, D = 0.1862. */
test('the published dissimilarity of eight strata comes out', () => {
  const residents = of(
    1_710_496,
    1_210_812,
    1_062_720,
    4_428_289,
    1_791_587,
    1_237_191,
    1_063_612,
    4_151_092,
  )
  const users = of(1469.6, 2443.5, 1844.0, 3599.0, 1951.1, 3104.0, 2388.8, 4423.4)
  assert.equal(valueOf(dissimilarity(users, residents)).toFixed(4), '0.1862')
})

test('equal distributions are 0 apart, disjoint ones 1', () => {
  near(valueOf(dissimilarity(of(1, 2), of(2, 4))), 0)
  near(valueOf(dissimilarity(of(1, 0), of(0, 7))), 1)
})

test('a distribution of nothing but zeros has none', () => {
  assert.deepEqual(dissimilarity(of(0, 0), of(1, 1)), {
    status: 'impossible',
    reason: 'empty-distribution',
  })
})

test('negative counts and unlike lengths are the caller’s mistake', () => {
  assert.throws(() => dissimilarity(of(-1, 2), of(1, 1)), ContractError)
  assert.throws(() => dissimilarity(of(1, 2), of(1)), ContractError)
})
