// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { known, near, valueOf } from '../testing/near.ts'
import { representationDifference } from './representation-difference.ts'
import { representationRatio } from './representation-ratio.ts'

test('the ratio runs from lowest over highest to highest over lowest', () => {
  const share = { value: 0.2, low: 0.19, high: 0.21 }
  const population = { value: 0.1, low: 0.09, high: 0.12 }
  const { value, low, high } = valueOf(representationRatio(share, population))
  near(value, 2)
  near(low, 0.19 / 0.12)
  near(high, 0.21 / 0.09)
})

test('a class without residents has no ratio, and a class without followers has ratio 0', () => {
  assert.deepEqual(representationRatio(known(0.1), known(0)), {
    status: 'impossible',
    reason: 'no-residents',
  })
  assert.deepEqual(valueOf(representationRatio(known(0), known(0.1))), known(0))
})

test('a share upside down or below zero is the caller’s mistake', () => {
  const upsideDown = { value: 0.2, low: 0.3, high: 0.1 }
  assert.throws(() => representationRatio(upsideDown, known(0.1)), ContractError)
  assert.throws(() => representationRatio(known(-0.1), known(0.1)), ContractError)
  assert.throws(() => representationDifference(upsideDown, known(0.1)), ContractError)
})

/**
 * Method, section 11: users of a platform in 27 countries, the Netherlands (Wang et al. 2019,
 * post-stratification data). R as printed there, to three decimals.
 */
test('the published ratios of eight strata come out', () => {
  const strata = [
    [1_710_496, 1469.6, 0.674],
    [1_210_812, 2443.5, 1.584],
    [1_062_720, 1844.0, 1.362],
    [4_428_289, 3599.0, 0.638],
    [1_791_587, 1951.1, 0.855],
    [1_237_191, 3104.0, 1.969],
    [1_063_612, 2388.8, 1.763],
    [4_151_092, 4423.4, 0.836],
  ] as const
  const population = strata.reduce((sum, [residents]) => sum + residents, 0)
  const users = strata.reduce((sum, [, expected]) => sum + expected, 0)
  for (const [residents, expected, printed] of strata) {
    const ratio = representationRatio(known(expected / users), known(residents / population))
    assert.equal(Number(valueOf(ratio).value.toFixed(3)), printed)
  }
})
