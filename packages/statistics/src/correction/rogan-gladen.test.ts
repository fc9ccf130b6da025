// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { roganGladen } from './rogan-gladen.ts'

const counts = {
  positives: 500,
  n: 2000,
  truePositives: 85,
  labelledPositives: 100,
  trueNegatives: 140,
  labelledNegatives: 150,
}

test('raw, its errors and both intervals; R asht 1.0.1 prevSeSp for the last', () => {
  const found = valueOf(roganGladen(counts))
  near(found.raw, 0.23404255319148942)
  near(found.standardErrorKnownAccuracy, 0.012360585147470482)
  near(found.standardError, 0.025753000247901822)
  near(found.low, 0.18356760021175078)
  const { low, high } = valueOf(found.langReiczigel)
  near(low, 0.17841108447836374)
  near(high, 0.283138906854032)
})

test('a share below 0 is reported, beside the one cut to 0', () => {
  const found = valueOf(roganGladen({ ...counts, positives: 20 }))
  assert.ok(found.raw < 0)
  assert.equal(found.estimate, 0)
  assert.equal(found.range, 'below')
})

test('a classifier no better than a coin corrects nothing', () => {
  const coin = roganGladen({ ...counts, truePositives: 10, trueNegatives: 135 })
  assert.equal(coin.status === 'impossible' && coin.reason, 'youden-not-positive')
})

test('a perfect classifier on few units leaves a width', () => {
  const sure = { positives: 0, n: 10, truePositives: 10, labelledPositives: 10 }
  const found = valueOf(roganGladen({ ...sure, trueNegatives: 10, labelledNegatives: 10 }))
  near(found.standardError, 0)
  assert.ok(valueOf(found.langReiczigel).high > 0.2)
})

test('nobody labelled, nobody called, and a part above its whole', () => {
  assert.equal(roganGladen({ ...counts, positives: 0, n: 0 }).status, 'impossible')
  const unlabelled = { ...counts, truePositives: 0, labelledPositives: 0 }
  assert.equal(roganGladen(unlabelled).status, 'impossible')
  assert.throws(() => roganGladen({ ...counts, positives: 2001 }), ContractError)
})
