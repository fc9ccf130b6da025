// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { classInterval } from './class-interval.ts'
import { ContractError } from './contract-error.ts'
import { near } from './near.test-tools.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)
const shares = of(0.042, 0.191, 0.5, 0.267)
const steps = of(0.001, 0.001, 0.001, 0.001)

test('a class summed over women and men has twice the half-width', () => {
  const { value, low, high } = classInterval(shares, steps, [0, 1])
  near(value, 0.233)
  near(low, 0.232)
  near(high, 0.234)
})

test('a class of many cells is known better by what the others leave', () => {
  const { low, high } = classInterval(shares, steps, [0, 1, 2], 1)
  near(low, 0.7325)
  near(high, 0.7335)
})

test('the class of all cells is the whole itself', () => {
  const { low, high } = classInterval(of(0.3, 0.3, 0.401), of(0.001, 0.001, 0.001), [0, 1, 2], 1)
  near(low, 1)
  near(high, 1.001)
})

test('shares that are no whole tighten nothing', () => {
  const { low, high } = classInterval(of(0.7, 0.7), of(0.01, 0.01), [0], 1)
  near(low, 0.695)
  near(high, 0.705)
})

test('a cell that is not there, or named twice, is the caller’s mistake', () => {
  assert.throws(() => classInterval(shares, steps, [4]), ContractError)
  assert.throws(() => classInterval(shares, steps, [1, 1]), ContractError)
})
