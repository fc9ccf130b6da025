// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { near, valueOf } from '../testing/near.ts'
import { marginOf } from './margin-of.ts'
import { rakeTrimmed } from './rake-trimmed.ts'
import { trimWeights } from './trim-weights.ts'

test('one pass can take others over the limit, and says so', () => {
  const weights = Float64Array.of(1, 5, 5.9, 20)
  const once = valueOf(trimWeights(weights, { upper: 6 }))
  assert.equal(once.outside, 2)
  const strict = valueOf(trimWeights(weights, { upper: 9 }, { strict: true }))
  assert.equal(strict.outside, 0)
  near(
    strict.weights.reduce((sum, weight) => sum + weight, 0),
    31.9,
  )
})

test('an excess that nobody can take is reported', () => {
  const all = valueOf(trimWeights(Float64Array.of(1, 1, 100, 100), { lower: 20, upper: 50 }))
  assert.deepEqual([...all.weights], [20, 20, 50, 50])
  assert.equal(all.excessLeft, 62)
})

test('strict limits below the mean end without an answer, not in a loop', () => {
  const never = trimWeights(Float64Array.of(10, 20, 100), { upper: 30 }, { strict: true })
  if (never.status === 'ok') assert.ok(never.value.excessLeft > 0)
  else assert.equal(never.reason, 'limits-never-met')
})

test('trimmed weights are raked again until margins and limits hold together', () => {
  const sex = marginOf('sex', ['f', 'f', 'f', 'm', 'm', 'm'], { f: 60, m: 40 })
  const age = marginOf('age', ['o', 'y', 'y', 'o', 'y', 'o'], { o: 50, y: 50 })
  const limits = { upper: 28, lower: 5 }
  const both = valueOf(rakeTrimmed(Float64Array.of(1, 9, 1, 1, 1, 1), [sex, age], limits))
  assert.ok(both.rounds > 0 && both.trimmed > 0)
  assert.ok(both.kish.largest <= 28.001 && both.largestDeviation < 1e-9)
  const never = rakeTrimmed(Float64Array.of(1, 1, 1, 1, 1, 1), [sex], { upper: 15 })
  assert.equal(never.status === 'impossible' && never.reason, 'limits-contradict-margins')
})
