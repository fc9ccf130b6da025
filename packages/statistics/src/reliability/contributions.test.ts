// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { rowsOf } from '../algebra/matrix.ts'
import { near, valueOf } from '../testing/near.ts'
import { alphaPerCategory } from './alpha-per-category.ts'
import { alphaPerPair } from './alpha-per-pair.ts'
import { coincidenceMatrix } from './coincidence-matrix.ts'
import { disagreementPerUnit } from './disagreement-per-unit.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { krippendorffExample } from './krippendorff-example.ts'
import { ratingsOf } from './ratings.ts'

test('the published table of coincidences comes out (Krippendorff 2011, part C)', () => {
  const third = 1 / 3
  const expected = [
    [7, 4 * third, third, third, 0],
    [4 * third, 10, 4 * third, third, 0],
    [third, 4 * third, 8, third, 0],
    [third, third, third, 4, 0],
    [0, 0, 0, 0, 3],
  ]
  const found = rowsOf(coincidenceMatrix(krippendorffExample))
  for (const [i, row] of expected.entries()) {
    for (const [j, value] of row.entries()) near(found[i]?.[j] ?? Infinity, value, 1e-12)
  }
})

test('shares of the disagreement add up to one, over categories and over units', () => {
  for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
    const categories = valueOf(alphaPerCategory(krippendorffExample, level))
    near(
      categories.reduce((sum, one) => sum + one.shareOfDisagreement, 0),
      1,
    )
    const units = valueOf(disagreementPerUnit(krippendorffExample, level))
    near(
      units.reduce((sum, one) => sum + one, 0),
      1,
    )
    assert.equal(units[0], 0)
  }
})

test('of two categories each has the alpha of the whole', () => {
  const ratings = ratingsOf([
    [1, 2, 2, 1, null],
    [1, 2, 1, 1, 2],
  ])
  const { estimate } = valueOf(krippendorffAlpha(ratings, 'nominal'))
  for (const { alpha } of valueOf(alphaPerCategory(ratings, 'nominal'))) {
    near(valueOf(alpha), estimate)
  }
})

test('a category that nobody used has no alpha', () => {
  const [, , third] = valueOf(
    alphaPerCategory(
      ratingsOf(
        [
          [1, 2],
          [1, 2],
        ],
        [1, 2, 3],
      ),
      'nominal',
    ),
  )
  assert.ok(third?.alpha.status === 'impossible')
  assert.equal(third.shareOfDisagreement, 0)
})

test('every pair of coders has its own alpha', () => {
  const pairs = alphaPerPair(krippendorffExample, 'nominal')
  assert.equal(pairs.length, 6)
  const [pair] = pairs
  assert.equal(valueOf(pair?.alpha ?? assert.fail()).units, 9)
})
