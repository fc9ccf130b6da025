// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { monteCarloGoodnessOfFit } from './monte-carlo-goodness-of-fit.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)
const shares = of(0.1, 0.2, 0.7)

/** R 4.2.2: sum of dmultinom over all outcomes at least as far off, 0.05177307. */
test('comes near the exact chance', () => {
  const found = valueOf(monteCarloGoodnessOfFit(of(3, 1, 4), shares, { seed: 'few' }))
  near(found.statistic, 6.73214285714286)
  near(found.pValue, 0.05177307, 0.007)
})

test('the same seed gives the same to the bit, another seed another', () => {
  const at = (seed: number) =>
    valueOf(monteCarloGoodnessOfFit(of(3, 2, 4), shares, { seed, draws: 999 })).pValue
  assert.equal(at(1), at(1))
  assert.notEqual(at(1), at(2))
})

test('counts as expected are as near as all samples', () => {
  const found = valueOf(monteCarloGoodnessOfFit(of(1, 2, 7), shares, { seed: 1, draws: 99 }))
  assert.equal(found.pValue, 1)
})

test('counts must be whole, and there must be some', () => {
  assert.throws(() => monteCarloGoodnessOfFit(of(0.5, 1, 1), shares, { seed: 1 }), ContractError)
  assert.equal(monteCarloGoodnessOfFit(of(0, 0, 0), shares, { seed: 1 }).status, 'impossible')
})
