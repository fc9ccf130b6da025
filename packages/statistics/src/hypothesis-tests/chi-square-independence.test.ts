// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { matrixOf } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { chiSquareIndependence } from './chi-square-independence.ts'

const table = matrixOf([
  [10, 20],
  [30, 15],
])
const wide = matrixOf([
  [12, 5, 7],
  [3, 9, 14],
])

/** R 4.2.2, stats: chisq.test with and without correct = TRUE. */
test('equals R for tables of two by two and two by three', () => {
  const plain = valueOf(chiSquareIndependence(table))
  near(plain.statistic, 8.03571428571428648)
  near(plain.pValue, 0.00458639208025349)
  near(plain.standardisedResiduals.values[0], -2.8347335475692)
  const corrected = valueOf(chiSquareIndependence(table, { continuityCorrection: true }))
  near(corrected.statistic, 6.75223214285714235)
  near(corrected.pValue, 0.00936304763753393)
  near(corrected.cohenW, plain.cohenW)
  const other = valueOf(chiSquareIndependence(wide))
  near(other.statistic, 8.8102869352869355)
  near(other.pValue, 0.0122143539245595)
  near(other.likelihoodRatio, 9.23984522163409)
  near(other.standardisedResiduals.values[2], -1.76646396247978)
  near(other.cramersV, Math.sqrt(8.8102869352869355 / 50))
})

/** Bergsma 2013: (phi² - (r - 1)(c - 1) / (n - 1)) / min(...), by hand. */
test('the corrected V is less than V, and 0 where chance explains all', () => {
  const phiSquared = 8.8102869352869355 / 50 - 2 / 49
  near(valueOf(chiSquareIndependence(wide)).cramersVCorrected, Math.sqrt(phiSquared / (1 - 1 / 49)))
  const none = matrixOf([
    [10, 10],
    [10, 11],
  ])
  assert.equal(valueOf(chiSquareIndependence(none)).cramersVCorrected, 0)
})

test('two traits that go together wholly have V 1', () => {
  const whole = matrixOf([
    [20, 0],
    [0, 30],
  ])
  near(valueOf(chiSquareIndependence(whole)).cramersV, 1)
})

test('an empty row or column has no expectation', () => {
  const outcome = chiSquareIndependence(
    matrixOf([
      [1, 0],
      [2, 0],
    ]),
  )
  assert.deepEqual(outcome, { status: 'impossible', reason: 'empty-column', detail: { column: 1 } })
  const reasonOf = (rows: number[][]) => {
    const found = chiSquareIndependence(matrixOf(rows))
    return found.status === 'ok' ? 'ok' : found.reason
  }
  assert.equal(
    reasonOf([
      [0, 0],
      [2, 1],
    ]),
    'empty-row',
  )
  assert.equal(
    reasonOf([
      [0, 0],
      [0, 0],
    ]),
    'no-units',
  )
  assert.equal(reasonOf([[3, 4]]), 'too-few-classes')
})

test('negative counts and a correction of a larger table are the caller’s mistake', () => {
  assert.throws(
    () =>
      chiSquareIndependence(
        matrixOf([
          [-1, 2],
          [3, 4],
        ]),
      ),
    ContractError,
  )
  assert.throws(() => chiSquareIndependence(wide, { continuityCorrection: true }), ContractError)
})
