// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near } from '../testing/near.ts'
import { classInterval } from './class-interval.ts'

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

test('the margin of a class does not tell whether one of its cells is zero', () => {
  const width = (first: number, second: number) => {
    const { low, high } = classInterval(of(first, second, 0.95), of(0.001, 0.001, 0.001), [0, 1], 1)
    return [low, high]
  }
  const [low, high] = width(0.025, 0.025)
  const [lowBeside, highBeside] = width(0, 0.05)
  near(low ?? 0, lowBeside ?? 1)
  near(high ?? 0, highBeside ?? 1)
  const beside = (first: number, second: number) =>
    classInterval(of(first, second, 0.95), of(0.001, 0.001, 0.001), [2], 1)
  near(beside(0.025, 0.025).high, beside(0, 0.05).high)
})

test('a class lies between 0 and 1', () => {
  const { low, high } = classInterval(of(0, 0, 1), of(0.01, 0.01, 0.01), [0, 1])
  near(low, 0)
  near(high, 0.01)
  near(classInterval(of(0, 0, 1), of(0.01, 0.01, 0.01), [2]).high, 1)
})

test('a cell that is not there, or named twice, is the caller’s mistake', () => {
  assert.throws(() => classInterval(shares, steps, [4]), ContractError)
  assert.throws(() => classInterval(shares, steps, [1, 1]), ContractError)
})
