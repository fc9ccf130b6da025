// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { chiSquareGoodnessOfFit } from './chi-square-goodness-of-fit.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)
const reasonOf = (observed: Float64Array, shares: Float64Array) => {
  const fit = chiSquareGoodnessOfFit(observed, shares)
  return fit.status === 'ok' ? 'ok' : fit.reason
}

/** R 4.2.2, stats: chisq.test(c(55, 180, 165), p = c(.27, .42, .31)); G by hand. */
test('equals R for education against residents', () => {
  const fit = valueOf(chiSquareGoodnessOfFit(of(55, 180, 165), of(0.27, 0.42, 0.31)))
  near(fit.statistic, 40.4228537293053)
  assert.equal(fit.degreesOfFreedom, 2)
  near(fit.pValue / 1.66835643689807e-9, 1)
  near(fit.likelihoodRatio, 44.8787388647396)
  near(fit.likelihoodRatioPValue / 1.79765223125222e-10, 1)
  near(fit.standardisedResiduals[0], -5.96901350919546)
  near(fit.cohenW, 0.317894847902987)
  near(fit.cramersV, 0.224785602656468)
  assert.equal(fit.lowExpected, false)
})

test('a far tail is a true tail and not 0', () => {
  const fit = valueOf(chiSquareGoodnessOfFit(of(1300, 0), of(0.5, 0.5)))
  near(fit.statistic, 1300)
  assert.ok(fit.pValue > 1e-290 && fit.pValue < 1e-280)
})

test('counts as expected have nothing to tell', () => {
  const fit = valueOf(chiSquareGoodnessOfFit(of(10, 20, 70), of(0.1, 0.2, 0.7)))
  near(fit.statistic, 0)
  near(fit.pValue, 1)
  near(fit.likelihoodRatio, 0)
})

test('a class of which nobody was seen counts, and few expected are named', () => {
  const fit = valueOf(chiSquareGoodnessOfFit(of(0, 8), of(0.2, 0.8)))
  near(fit.statistic, 2)
  near(fit.smallestExpected, 1.6)
  assert.equal(fit.lowExpected, true)
})

test('numbers of residents will do when asked for', () => {
  const shares = valueOf(chiSquareGoodnessOfFit(of(30, 70), of(0.25, 0.75)))
  const residents = valueOf(chiSquareGoodnessOfFit(of(30, 70), of(1, 3), { rescale: true }))
  near(residents.statistic, shares.statistic)
})

test('what cannot be tested says why', () => {
  assert.equal(reasonOf(of(3, 20), of(0, 1)), 'expected-is-zero')
  assert.equal(reasonOf(of(0, 20), of(0, 1)), 'expected-is-zero')
  assert.equal(reasonOf(of(0, 0), of(0.5, 0.5)), 'no-units')
  assert.equal(reasonOf(of(5, 5), of(0.5, 0.6)), 'not-a-whole')
  assert.equal(reasonOf(of(5), of(1)), 'too-few-classes')
  assert.equal(reasonOf(of(5, 5), of(1, 1e-320)), 'expected-too-small')
})

test('almost everybody expected in one class leaves finite residuals', () => {
  const fit = valueOf(chiSquareGoodnessOfFit(of(1000, 1), of(1, 1e-17)))
  assert.ok(fit.standardisedResiduals.every(Number.isFinite))
})

test('lengths and signs are the caller’s', () => {
  assert.throws(() => chiSquareGoodnessOfFit(of(1, 2), of(1)), ContractError)
  assert.throws(() => chiSquareGoodnessOfFit(of(-1, 2), of(0.5, 0.5)), ContractError)
  assert.throws(() => chiSquareGoodnessOfFit(of(1, 2), of(Number.NaN, 0.5)), ContractError)
})
