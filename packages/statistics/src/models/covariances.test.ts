// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { diagonalOf } from '../algebra/matrix.ts'
import { near, valueOf } from '../testing/near.ts'
import { clusterCovariance } from './cluster-covariance.ts'
import { coefficientTable } from './coefficient-table.ts'
import { designCovariance } from './design-covariance.ts'
import { fitLogit } from './fit-logit.ts'
import { fitOls } from './fit-ols.ts'
import { leverage } from './leverage.ts'
import { modelMatrix } from './model-matrix.ts'
import { robustCovariance } from './robust-covariance.ts'

const x = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
const y = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1, 1, 1)
const pairs = Int32Array.from(x, (_, row) => row >> 1)
const logit = valueOf(fitLogit(modelMatrix({ x }), y))

function nearAll(found: Float64Array, expected: readonly number[]): void {
  for (const [at, value] of expected.entries()) near(found[at], value, 1e-6)
}

test('robust covariances of a logistic regression equal those of sandwich', () => {
  // R 4.2.2, sandwich 3.0-2: vcovHC
  const of = (kind: 'HC3' | 'HC4') => diagonalOf(valueOf(robustCovariance(logit, kind)))
  nearAll(of('HC3'), [3.4153803973893, 0.12148324933108])
  nearAll(of('HC4'), [2.747214988781, 0.097644783802441])
})

test('clustered covariances of a logistic regression equal those of sandwich', () => {
  // R 4.2.2, sandwich 3.0-2: vcovCL, types HC1 and HC3
  const of = (kind: 'clusters-and-rows' | 'jackknife') =>
    diagonalOf(valueOf(clusterCovariance(logit, pairs, kind)))
  nearAll(of('clusters-and-rows'), [1.8603505621506, 0.082585546118003])
  nearAll(of('jackknife'), [5.3335557707118, 0.21731268458685])
})

test('clusters of one row are no clusters', () => {
  const single = Int32Array.from(x, (_, row) => row)
  const clustered = valueOf(clusterCovariance(logit, single, 'plain'))
  const robust = valueOf(robustCovariance(logit, 'HC0'))
  for (const [at, value] of clustered.values.entries()) near(value, robust.values[at])
  const jackknife = valueOf(clusterCovariance(logit, single, 'jackknife'))
  const third = valueOf(robustCovariance(logit, 'HC3'))
  for (const [at, value] of jackknife.values.entries()) near(value, third.values[at])
})

test('one cluster says nothing', () => {
  const fit = clusterCovariance(logit, new Int32Array(10))
  assert.equal(fit.status === 'impossible' && fit.reason, 'one-cluster')
})

test('leverages are those of R and add up to the number of estimates', () => {
  // R 4.2.2: hatvalues(glm(y ~ x, binomial))
  const found = leverage(logit)
  near(found[0], 0.28245226946539, 1e-7)
  near(found[9], 0.16989441364383, 1e-7)
  near(
    found.reduce((sum, one) => sum + one, 0),
    2,
  )
})

test('a row with an estimate of its own has no residual to make larger', () => {
  const own = Float64Array.from(x, (_, row) => Number(row === 9))
  const fit = valueOf(fitOls(modelMatrix({ x, own }), y))
  for (const kind of ['HC2', 'HC3', 'HC4'] as const) {
    const robust = robustCovariance(fit, kind)
    assert.deepEqual(robust, {
      status: 'impossible',
      reason: 'leverage-one',
      detail: { rows: [9] },
    })
  }
  assert.equal(robustCovariance(fit, 'HC1').status, 'ok')
})

test('a survey of equal weights and no clusters is nearly HC1', () => {
  const weights = new Float64Array(10).fill(7)
  const fit = valueOf(fitOls(modelMatrix({ x }), y, { weights }))
  const plain = valueOf(fitOls(modelMatrix({ x }), y))
  const { covariance, degreesOfFreedom } = valueOf(designCovariance(fit, { weights }))
  const robust = valueOf(robustCovariance(plain, 'HC0'))
  assert.equal(degreesOfFreedom, 8)
  for (const [at, value] of covariance.values.entries()) near(value, (robust.values[at] * 10) / 9)
})

test('a coefficient without error has no statistic', () => {
  const fit = valueOf(fitOls(modelMatrix({ x: Float64Array.of(1, 2) }), Float64Array.of(3, 5)))
  const [first] = coefficientTable(fit, fit.covariance, fit.testDegreesOfFreedom)
  assert.equal(first.statistic, undefined)
  assert.equal(first.pValue, undefined)
})

test('a p-value in the far tail is not 0', () => {
  const fit = { names: ['a'], estimates: Float64Array.of(30) }
  const one = { rows: 1, columns: 1, values: Float64Array.of(1) }
  const [{ pValue }] = coefficientTable(fit, one, Infinity)
  near((pValue ?? 0) / 9.81342785429637e-198, 1, 1e-8)
})
