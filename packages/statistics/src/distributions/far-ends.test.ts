// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { betaQuantile } from './beta-quantile.ts'
import { chiSquareQuantile } from './chi-square-quantile.ts'
import { chiSquareUpperTail } from './chi-square-upper-tail.ts'
import { digamma } from './digamma.ts'
import { fUpperTail } from './f-upper-tail.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { incompleteGamma } from './incomplete-gamma.ts'
import { logBinomial } from './log-binomial.ts'
import { logFactorial } from './log-factorial.ts'
import { logGamma } from './log-gamma.ts'
import { normalCumulative } from './normal-cumulative.ts'
import { normalUpperTail } from './normal-upper-tail.ts'
import { studentQuantile } from './student-quantile.ts'
import { studentTwoSided } from './student-two-sided.ts'
import { studentUpperTail } from './student-upper-tail.ts'
import { upperIncompleteGamma } from './upper-incomplete-gamma.ts'

const infinite = Number.POSITIVE_INFINITY

function close(got: number, want: number, relative = 1e-13): void {
  assert.ok(Math.abs(got - want) <= relative * Math.abs(want), `${got} is not ${want}`)
}

/** By mpmath 1.3.0 with 40 digits; R 4.2.2 differs from these in the 12th digit or before. */
test('where R itself loses digits', () => {
  close(incompleteBeta(0.49966458981176026, 1e7, 1e7), 0.001349897034463341)
  close(logGamma(1.999999999), -4.227843697573328e-10)
  close(logGamma(1.00000001), -5.772156531688512e-9, 1e-14)
  close(studentTwoSided(1e4, 100), 7.958529703915499e-302, 2e-13)
  close(fUpperTail(1.7, 1e4, 1e4), 1.2401847180512235e-153, 1e-12)
  close(studentUpperTail(-studentQuantile(1e-300, 1.5), 1.5), 1e-300)
})

test('without end is normal, or chi-square', () => {
  assert.equal(studentTwoSided(2, infinite), 2 * normalUpperTail(2))
  close(studentTwoSided(2, 1e15), 2 * normalUpperTail(2))
  assert.equal(fUpperTail(2, 3, infinite), chiSquareUpperTail(6, 3))
  close(fUpperTail(2, 3, 1e15), chiSquareUpperTail(6, 3))
  close(fUpperTail(0.5, 1e15, 7), fUpperTail(0.5, infinite, 7))
  assert.deepEqual(
    [0.5, 1, 2].map((f) => fUpperTail(f, infinite, infinite)),
    [1, 0.5, 0],
  )
})

test('at the ends', () => {
  assert.deepEqual([normalUpperTail(infinite), normalCumulative(infinite)], [0, 1])
  assert.deepEqual([studentUpperTail(infinite, 3), studentUpperTail(-infinite, 3)], [0, 1])
  assert.deepEqual([studentTwoSided(0, 3), studentTwoSided(1e-200, 3)], [1, 1])
  assert.deepEqual([chiSquareUpperTail(0, 3), chiSquareUpperTail(infinite, 3)], [1, 0])
  assert.deepEqual([fUpperTail(0, 3, 4), fUpperTail(infinite, 3, 4)], [1, 0])
  assert.deepEqual([incompleteGamma(0, 3), upperIncompleteGamma(0, 3)], [0, 1])
  assert.deepEqual([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)], [0, 1])
  assert.equal(chiSquareQuantile(0, 3), 0)
  assert.deepEqual([logBinomial(7, 0), logBinomial(7, 7), logFactorial(0)], [0, 0, 0])
})

test('quantiles give their part back', () => {
  for (const p of [1e-30, 1e-9, 0.01, 0.4, 0.6, 0.99, 1 - 1e-10]) {
    for (const shape of [0.3, 1, 4.5, 80, 2e6]) {
      close(incompleteBeta(betaQuantile(p, shape, 7), shape, 7), p, 1e-9)
      close(incompleteGamma(chiSquareQuantile(p, shape) / 2, shape / 2), p, 1e-9)
      close(studentUpperTail(studentQuantile(p, shape), shape), 1 - p, 1e-12)
    }
  }
})

test('what has no answer throws', () => {
  for (const wrong of [
    () => normalUpperTail(Number.NaN),
    () => studentUpperTail(Number.NaN, 3),
    () => studentTwoSided(1, 0),
    () => studentQuantile(1e-300, 0.01),
    () => chiSquareUpperTail(-1, 3),
    () => chiSquareQuantile(1, 3),
    () => chiSquareQuantile(0.5, infinite),
    () => fUpperTail(-1, 3, 4),
    () => incompleteGamma(1, 0),
    () => upperIncompleteGamma(1, infinite),
    () => incompleteBeta(0.5, 1, infinite),
    () => betaQuantile(1.1, 1, 1),
    () => logGamma(0),
    () => digamma(-1),
    () => logFactorial(2.5),
    () => logBinomial(3, 4),
  ]) {
    assert.throws(wrong, ContractError)
  }
})
