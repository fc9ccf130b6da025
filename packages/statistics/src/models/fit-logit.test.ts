// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { array, boolean, assert as check, integer, property, tuple } from 'fast-check'
import { diagonalOf } from '../algebra/matrix.ts'
import { near, valueOf } from '../testing/near.ts'
import { fitLogit } from './fit-logit.ts'
import { modelMatrix } from './model-matrix.ts'

const x = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
const y = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1, 1, 1)

function nearAll(found: Float64Array, expected: readonly number[]): void {
  assert.equal(found.length, expected.length)
  for (const [at, value] of expected.entries()) near(found[at], value, 1e-8)
}

test('a logistic regression equals that of R', () => {
  // R 4.2.2: glm(y ~ x, binomial, control = list(epsilon = 1e-13)); so all below
  const fit = valueOf(fitLogit(modelMatrix({ x }), y))
  nearAll(fit.estimates, [-2.2902826572628, 0.52786019149638])
  nearAll(diagonalOf(fit.covariance).map(Math.sqrt), [1.799206023907, 0.33771168129463])
  near(fit.deviance, 9.8027313535502)
  near(fit.nullDeviance, 13.460233340185)
  near(fit.logLikelihood ?? 0, -4.9013656767751)
  near(fit.aic ?? 0, 13.80273135355)
})

test('a probit regression equals that of R', () => {
  // R 4.2.2: glm(y ~ x, binomial("probit"))
  const fit = valueOf(fitLogit(modelMatrix({ x }), y, { link: 'probit' }))
  nearAll(fit.estimates, [-1.426270430124, 0.32369845014807])
  nearAll(diagonalOf(fit.covariance).map(Math.sqrt), [1.0306861577335, 0.18632003100156])
  near(fit.deviance, 9.7325051860262)
})

test('grouped outcomes count their trials', () => {
  // R 4.2.2: glm(cbind(s, n - s) ~ z, binomial)
  const successes = Float64Array.of(3, 5, 0, 9)
  const trials = Float64Array.of(10, 10, 4, 12)
  const fit = valueOf(
    fitLogit(modelMatrix({ z: Float64Array.of(1, 2, 3, 5) }), successes, { trials }),
  )
  nearAll(fit.estimates, [-1.3280520537456, 0.42809073292967])
  near(fit.deviance, 6.1222239120496)
  near(fit.logLikelihood ?? 0, -7.138700140953)
})

test('perfect separation is found and its columns named, in whatever unit', () => {
  for (const unit of [1e-7, 1, 1e9]) {
    for (const link of ['logit', 'probit'] as const) {
      const matrix = modelMatrix({
        x: x.map((value) => value * unit),
        z: Float64Array.from(y)
          .fill(2)
          .map((v, i) => v + (i % 3)),
      })
      const outcome = Float64Array.from(x, (value) => Number(value > 4))
      const fit = fitLogit(matrix, outcome, { link })
      assert.equal(fit.status, 'impossible')
      assert.equal(fit.reason, 'separation')
      assert.ok(String(fit.detail?.['columns']).includes('x'))
    }
  }
})

test('quasi-separation names the one group that has no failures', () => {
  const group = Float64Array.of(1, 0, 1, 0, 1, 0, 0, 0, 0, 0)
  const outcome = Float64Array.of(1, 0, 1, 0, 1, 1, 0, 1, 1, 0)
  assert.deepEqual(fitLogit(modelMatrix({ x, group }), outcome), {
    status: 'impossible',
    reason: 'separation',
    detail: { columns: ['group'] },
  })
})

test('outcomes that are all alike are separated by the intercept', () => {
  const fit = fitLogit(modelMatrix({ x }), new Float64Array(10).fill(1))
  assert.equal(fit.status === 'impossible' && fit.reason, 'separation')
})

test('a rare outcome is not mistaken for separation', () => {
  const group = Float64Array.from({ length: 30_000 }, (_, row) => row % 2)
  const outcome = group.map((one, row) => Number(one === 1 ? row === 1 : row % 10 === 0))
  const fit = valueOf(fitLogit(modelMatrix({ group }), outcome))
  near(fit.estimates[0] + fit.estimates[1], Math.log(1 / 14_999), 1e-9)
})

test('more successes than trials is broken', () => {
  assert.throws(() => fitLogit(modelMatrix({ x }), x), /successes/)
  const trials = new Float64Array(10).fill(1)
  assert.throws(() => fitLogit(modelMatrix({ x }), x, { trials }), /successes/)
})

test('the expected share of the sample is its own share, and rows may change places', () => {
  const row = tuple(integer({ min: -3, max: 3 }), boolean())
  check(
    property(array(row, { minLength: 12, maxLength: 30 }), (rows) => {
      const fitOf = (some: typeof rows) =>
        fitLogit(
          modelMatrix({ x: Float64Array.from(some, ([one]) => one) }),
          Float64Array.from(some, ([, one]) => Number(one)),
        )
      const fit = fitOf(rows)
      const other = fitOf(rows.toReversed())
      assert.equal(fit.status, other.status)
      if (fit.status !== 'ok' || other.status !== 'ok') return
      const expected = fit.value.fitted.reduce((sum, value) => sum + value, 0)
      near(expected, rows.filter(([, one]) => one).length, 1e-7)
      for (const [j, estimate] of fit.value.estimates.entries()) {
        near(estimate, other.value.estimates[j], 1e-6)
      }
    }),
    { seed: 11, numRuns: 60 },
  )
})
