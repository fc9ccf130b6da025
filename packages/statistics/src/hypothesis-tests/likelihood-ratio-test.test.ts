// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { likelihoodRatioTest } from './likelihood-ratio-test.ts'

const model = (logLikelihood: number, parameters: number) => ({ logLikelihood, parameters })

/** R 4.2.2: pchisq(6, 2, lower.tail = FALSE). */
test('twice the gain is chi-square', () => {
  const found = valueOf(likelihoodRatioTest(model(-120, 2), model(-117, 4)))
  near(found.statistic, 6)
  near(found.pValue, 0.0497870683678639)
})

test('a gain of nothing but rounding is no gain', () => {
  const found = valueOf(likelihoodRatioTest(model(-120, 2), model(-120 - 1e-10, 3)))
  assert.deepEqual(found, { statistic: 0, degreesOfFreedom: 1, pValue: 1 })
})

test('a larger model that fits worse or is not larger is not the larger one', () => {
  assert.equal(likelihoodRatioTest(model(-120, 2), model(-121, 3)).status, 'impossible')
  assert.equal(likelihoodRatioTest(model(-120, 3), model(-110, 3)).status, 'impossible')
})

test('a log-likelihood must be a number', () => {
  assert.throws(() => likelihoodRatioTest(model(Number.NaN, 2), model(-1, 3)), ContractError)
})
