// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { diagonalOf } from '../algebra/matrix.ts'
import { factorOf } from '../design/factor.ts'
import { near, valueOf } from '../testing/near.ts'
import { clusterCovariance } from './cluster-covariance.ts'
import { fitLogit } from './fit-logit.ts'
import { fitOrderedLogit } from './fit-ordered-logit.ts'
import { modelMatrix } from './model-matrix.ts'

const x = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
const ranks = factorOf([1, 2, 1, 3, 2, 3, 1, 2, 3, 3])

test('an ordered logit equals that of the package ordinal', () => {
  // R 4.2.2, ordinal 2022.11-16: clm(ranks ~ x)
  const fit = valueOf(fitOrderedLogit(modelMatrix({ x }), ranks))
  assert.deepEqual(fit.names, ['1|2', '2|3', 'x'])
  const estimates = [1.0565574000911, 2.6635647691172, 0.39343794108453]
  const errors = [1.3427643990663, 1.5617614656934, 0.24126952891365]
  const found = diagonalOf(fit.covariance)
  for (const at of [0, 1, 2]) {
    near(fit.estimates[at], estimates[at], 1e-7)
    near(Math.sqrt(found[at]), errors[at], 1e-7)
  }
  near(fit.logLikelihood, -9.3428777753537)
})

test('its clusters count as in R', () => {
  // R 4.2.2: vcovCL(polr(ranks ~ x), rep(1:5, each = 2), type = "HC0", cadjust = FALSE)
  const fit = valueOf(fitOrderedLogit(modelMatrix({ x }), ranks))
  const pairs = Int32Array.from(x, (_, row) => row >> 1)
  const found = diagonalOf(valueOf(clusterCovariance(fit, pairs, 'plain')))
  for (const [at, want] of [0.22260261739086, 0.53136816342099, 0.042357925584649].entries()) {
    near(found[at], want, 1e-5)
  }
})

test('two classes are a logistic regression', () => {
  const high = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1, 1, 1)
  const ordered = valueOf(fitOrderedLogit(modelMatrix({ x }), factorOf([...high])))
  const logit = valueOf(fitLogit(modelMatrix({ x }), high))
  near(ordered.estimates[0], -logit.estimates[0], 1e-8)
  near(ordered.estimates[1], logit.estimates[1], 1e-8)
  near(ordered.logLikelihood, logit.logLikelihood ?? 0)
})

test('a class that nobody has gets no threshold', () => {
  const levels = ['1', 'none', '2', '3']
  const codes = ranks.codes.map((code) => (code === 0 ? 0 : code + 1))
  const fit = valueOf(fitOrderedLogit(modelMatrix({ x }), { codes, levels }))
  assert.deepEqual(fit.emptyClasses, ['none'])
  assert.deepEqual(fit.names, ['1|2', '2|3', 'x'])
})

test('a predictor that sorts the classes without error has no finite estimate', () => {
  const sorted = factorOf(Array.from(x, (value) => Math.ceil(value / 4)))
  const fit = fitOrderedLogit(modelMatrix({ x }), sorted)
  assert.equal(fit.status === 'impossible' && fit.reason, 'separation')
  assert.ok(fit.status === 'impossible' && String(fit.detail?.['columns']).includes('x'))
})

test('one class is no order', () => {
  const fit = fitOrderedLogit(modelMatrix({ x }), factorOf(Array.from(x, () => 'a')))
  assert.equal(fit.status === 'impossible' && fit.reason, 'one-class')
})

test('a column that says what the thresholds say is left out', () => {
  const flat = new Float64Array(10).fill(3)
  const fit = valueOf(fitOrderedLogit(modelMatrix({ flat, x, double: x.map((v) => 2 * v) }), ranks))
  assert.deepEqual(fit.aliased, ['flat', 'double'])
})
