// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { verdict } from './verdict.ts'

const said = (ratio: [number, number], difference: [number, number]) =>
  verdict({ low: ratio[0], high: ratio[1] }, { low: difference[0], high: difference[1] })

test('over: the whole ratio above 1.1 and the whole difference above one point', () => {
  assert.equal(said([1.2, 1.4], [0.02, 0.04]), 'over')
})

test('a large ratio of a tiny class is not over: it is less than a point', () => {
  assert.equal(said([1.5, 2.5], [0.004, 0.009]), 'cannot-tell')
})

test('under: the whole ratio below 0.9 and the whole difference below minus one point', () => {
  assert.equal(said([0.5, 0.8], [-0.05, -0.02]), 'under')
  assert.equal(said([0.5, 0.8], [-0.05, -0.01]), 'cannot-tell')
})

test('about equal: the whole ratio within 0.9 and 1.1, ends included', () => {
  assert.equal(said([0.9, 1.1], [-0.02, 0.02]), 'about-equal')
  assert.equal(said([0.95, 1.05], [0.02, 0.03]), 'about-equal')
})

test('an interval over a limit cannot tell', () => {
  assert.equal(said([1.05, 1.4], [0.01, 0.04]), 'cannot-tell')
  assert.equal(said([1.1, 1.4], [0.02, 0.04]), 'cannot-tell')
  assert.equal(said([0.5, 2], [-0.1, 0.1]), 'cannot-tell')
})

test('limits may be set per trait', () => {
  const ratio = { low: 1.2, high: 1.3 }
  const difference = { low: 0.02, high: 0.03 }
  assert.equal(verdict(ratio, difference, { ratio: [0.8, 1.25], points: 0.01 }), 'cannot-tell')
  assert.equal(verdict(ratio, difference, { ratio: [0.8, 1.35], points: 0.01 }), 'about-equal')
})

test('intervals or limits upside down are the caller’s mistake', () => {
  assert.throws(() => said([1.2, 1.1], [0, 0]), ContractError)
  assert.throws(() => said([Number.NaN, 1.1], [0, 0]), ContractError)
  const one = { low: 1, high: 1 }
  assert.throws(() => verdict(one, one, { ratio: [1.1, 0.9], points: 0.01 }), ContractError)
})
