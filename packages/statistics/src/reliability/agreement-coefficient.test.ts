// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { near, valueOf } from '../testing/near.ts'
import { agreementCoefficient } from './agreement-coefficient.ts'
import { krippendorffExample } from './krippendorff-example.ts'
import { percentAgreement } from './percent-agreement.ts'
import { ratingsOf } from './ratings.ts'

const kinds = ['gwet', 'krippendorff', 'fleiss', 'brennan-prediger'] as const

/** irrCAC 1.4: gwet.ac1.raw, krippen.alpha.raw, fleiss.kappa.raw, bp.coeff.raw (5 decimals). */
const expected = {
  unweighted: [0.77544, 0.14295, 0.74342, 0.14557, 0.76117, 0.15302, 0.77273, 0.14472],
  ordinal: [0.89894, 0.1069, 0.83364, 0.13107, 0.85021, 0.14704, 0.88636, 0.11391],
  quadratic: [0.914, 0.10396, 0.84911, 0.12913, 0.86494, 0.14603, 0.90152, 0.11089],
  linear: [0.85874, 0.11733, 0.80038, 0.13548, 0.81794, 0.1485, 0.84848, 0.12336],
}

for (const weights of ['unweighted', 'ordinal', 'quadratic', 'linear'] as const) {
  test(`${weights} coefficients and their errors are those of irrCAC`, () => {
    for (const [at, kind] of kinds.entries()) {
      const found = valueOf(agreementCoefficient(krippendorffExample, kind, { weights }))
      near(found.estimate, expected[weights][2 * at] ?? 0, 6e-6)
      near(found.standardError ?? 0, expected[weights][2 * at + 1] ?? 0, 6e-6)
    }
  })
}

test('the interval is by t with units - 1 degrees of freedom and ends at 1', () => {
  const { low, high } = valueOf(agreementCoefficient(krippendorffExample, 'gwet'))
  // irrCAC 1.4, gwet.ac1.raw: (0.461,1)
  near(low ?? 0, 0.461, 5e-4)
  assert.equal(high, 1)
})

test('one category everywhere is no variation, but agreement all the same', () => {
  const ratings = ratingsOf(
    [
      [1, 1],
      [1, 1],
    ],
    [1, 2],
  )
  for (const kind of kinds) {
    const found = agreementCoefficient(ratings, kind)
    assert.ok(found.status === 'impossible' && found.reason === 'no-variation')
  }
  assert.equal(valueOf(percentAgreement(ratings)).estimate, 1)
})

test('one unit has an estimate without an error', () => {
  const found = valueOf(agreementCoefficient(ratingsOf([[1], [2]]), 'gwet'))
  assert.equal(found.standardError, undefined)
  assert.equal(found.low, undefined)
})

test('nothing to pair has a reason', () => {
  const found = agreementCoefficient(
    ratingsOf([
      [1, null],
      [null, 1],
    ]),
    'fleiss',
  )
  assert.ok(found.status === 'impossible' && found.reason === 'no-pairable-values')
})
