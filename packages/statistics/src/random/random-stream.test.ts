// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { betaDraw } from './beta-draw.ts'
import { binomialDraw } from './binomial-draw.ts'
import { gammaDraw } from './gamma-draw.ts'
import { multinomialDraw } from './multinomial-draw.ts'
import { poissonDraw } from './poisson-draw.ts'
import { type RandomStream, randomStream } from './random-stream.ts'

const firstFour = (stream: RandomStream) => Array.from({ length: 4 }, () => stream.uint32())

test('the same seed is the same stream, another seed another', () => {
  assert.deepEqual(firstFour(randomStream('a')), firstFour(randomStream('a')))
  assert.deepEqual(firstFour(randomStream(7)), firstFour(randomStream('7')))
  assert.notDeepEqual(firstFour(randomStream('a')), firstFour(randomStream('b')))
})

test('splitting does not move the parent, and does not depend on where it is', () => {
  const parent = randomStream('parent')
  const early = firstFour(parent.split('child'))
  assert.deepEqual(firstFour(parent), firstFour(randomStream('parent')))
  assert.deepEqual(firstFour(parent.split('child')), early)
  assert.deepEqual(firstFour(randomStream('parent/child')), early)
  assert.notDeepEqual(firstFour(parent.split('child').split('child')), early)
})

test('children with neighbouring labels are not correlated', () => {
  const root = randomStream('root')
  let sum = 0
  for (let label = 0; label < 10_000; label += 1) {
    sum += (root.split(label).uniform() - 0.5) * (root.split(label + 1).uniform() - 0.5)
  }
  // Each product has the variance 1/144.
  assert.ok(Math.abs(sum) < (4 * 100) / 12, `${sum}`)
})

test('what is out of range throws', () => {
  const stream = randomStream('x')
  assert.throws(() => randomStream(Number.NaN), ContractError)
  assert.throws(() => stream.split(Infinity), ContractError)
  for (const n of [0, -1, 1.5, Number.NaN, 2 ** 54]) {
    assert.throws(() => stream.below(n), ContractError)
  }
  assert.throws(() => gammaDraw(stream, 0), ContractError)
  assert.throws(() => betaDraw(stream, 1, Infinity), ContractError)
  assert.throws(() => binomialDraw(stream, 1.5, 0.5), ContractError)
  assert.throws(() => binomialDraw(stream, 5, 1.1), ContractError)
  assert.throws(() => poissonDraw(stream, -1), ContractError)
  assert.throws(() => multinomialDraw(stream, 5, Float64Array.of(0, 0)), ContractError)
  assert.throws(() => multinomialDraw(stream, 5, Float64Array.of(0.5, -0.5)), ContractError)
})

test('nothing to draw, and certainties', () => {
  const stream = randomStream('x')
  assert.equal(binomialDraw(stream, 0, 0.5), 0)
  assert.equal(binomialDraw(stream, 9, 0), 0)
  assert.equal(binomialDraw(stream, 9, 1), 9)
  assert.equal(poissonDraw(stream, 0), 0)
  assert.equal(stream.below(1), 0)
  assert.deepEqual([...multinomialDraw(stream, 0, Float64Array.of(1))], [0])
})

test('tiny shapes give a number and not 0 / 0', () => {
  const stream = randomStream('tiny')
  for (let i = 0; i < 100; i += 1) {
    const x = betaDraw(stream, 1e-4, 1e-4)
    assert.ok(x >= 0 && x <= 1)
  }
})
