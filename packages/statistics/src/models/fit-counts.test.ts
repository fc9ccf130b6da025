// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { diagonalOf } from '../algebra/matrix.ts'
import { factorOf } from '../design/factor.ts'
import { near, valueOf } from '../testing/near.ts'
import { fitNegativeBinomial } from './fit-negative-binomial.ts'
import { fitPoisson } from './fit-poisson.ts'
import { modelMatrix } from './model-matrix.ts'

function nearAll(found: Float64Array, expected: readonly number[], tolerance = 1e-8): void {
  assert.equal(found.length, expected.length)
  for (const [at, value] of expected.entries()) near(found[at], value, tolerance)
}

test('a Poisson regression with an exposure equals that of R', () => {
  // R 4.2.2: glm(counts ~ w + offset(log(e)), poisson, control = list(epsilon = 1e-13))
  const counts = Float64Array.of(2, 0, 5, 9, 14, 3)
  const offset = Float64Array.of(10, 12, 30, 25, 40, 22).map(Math.log)
  const w = Float64Array.of(0, 0, 1, 1, 1, 0)
  const fit = valueOf(fitPoisson(modelMatrix({ w }), counts, { offset }))
  nearAll(fit.estimates, [-2.1747517214842, 0.95307934005882])
  nearAll(diagonalOf(fit.covariance).map(Math.sqrt), [0.44721356752625, 0.48550413046012])
  near(fit.deviance, 6.0665013029636)
  near(fit.nullDeviance, 10.811111258141)
  near(fit.logLikelihood ?? 0, -11.847553106938)
})

test('a group without any count has no finite rate', () => {
  const group = factorOf(['a', 'a', 'b', 'b'])
  assert.deepEqual(fitPoisson(modelMatrix({ group }), Float64Array.of(3, 4, 0, 0)), {
    status: 'impossible',
    reason: 'separation',
    detail: { columns: ['groupb'] },
  })
})

const counts = Float64Array.of(0, 3, 8, 1, 0, 22, 5, 2, 14, 1, 0, 6)
const v = Float64Array.of(1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3)

test('a negative binomial regression equals that of MASS', () => {
  // R 4.2.2, MASS 7.3-58.2: glm.nb(counts ~ v)
  const fit = valueOf(fitNegativeBinomial(modelMatrix({ v }), counts))
  assert.ok(fit.distribution === 'negative-binomial')
  nearAll(fit.estimates, [-0.94736287627971, 1.0846588128756])
  nearAll(diagonalOf(fit.covariance).map(Math.sqrt), [0.84010512349432, 0.35480318439841])
  near(fit.theta, 1.7401134791931, 1e-8)
  near(fit.thetaStandardError, 1.3292484160277, 1e-8)
  near(fit.logLikelihood ?? 0, -28.722309437157)
  near(fit.deviance, 14.706232855126, 1e-8)
  near(fit.nullDeviance, 26.494079288699, 1e-8)
  near(fit.aic ?? 0, 63.444618874313)
})

test('counts that vary less than Poisson get the Poisson fit, and hear so', () => {
  const even = Float64Array.of(4, 5, 6, 5, 4, 6, 5, 5, 4, 6, 5, 5)
  const fit = valueOf(fitNegativeBinomial(modelMatrix({ v }), even))
  const poisson = valueOf(fitPoisson(modelMatrix({ v }), even))
  assert.ok(fit.distribution === 'poisson')
  assert.equal(fit.reason, 'no-overdispersion')
  assert.deepEqual(fit.estimates, poisson.estimates)
})

test('many rows, begun from a sample, end where the same rows with weights end', () => {
  const times = 6000
  const rows = counts.length * times
  const many = Float64Array.from({ length: rows }, (_, row) => counts[row % 12])
  const x = Float64Array.from({ length: rows }, (_, row) => v[row % 12])
  const all = valueOf(fitNegativeBinomial(modelMatrix({ v: x }), many))
  const weights = new Float64Array(12).fill(times)
  const few = valueOf(fitNegativeBinomial(modelMatrix({ v }), counts, { weights }))
  assert.ok(all.distribution === 'negative-binomial' && few.distribution === 'negative-binomial')
  near(all.theta, few.theta, 1e-8)
  nearAll(all.estimates, [...few.estimates])
  near(all.logLikelihood ?? 0, few.logLikelihood ?? 1)
  nearAll(diagonalOf(all.covariance), [...diagonalOf(few.covariance)])
})

test('a negative count is broken', () => {
  const bad = counts.map((count) => count - 1)
  assert.throws(() => fitPoisson(modelMatrix({ v }), bad), /count/)
  assert.throws(() => fitNegativeBinomial(modelMatrix({ v }), bad), /count/)
})
