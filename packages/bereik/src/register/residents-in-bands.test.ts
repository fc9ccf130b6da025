// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { AgeGroup } from './residents.ts'
import { residentsInBands } from './residents-in-bands.ts'

const groups: readonly AgeGroup[] = [
  { age: '10-14', women: 100, men: 50 },
  { age: '15-19', women: 200, men: 70 },
  { age: '20-24', women: 300, men: 90 },
  { age: '25-29', women: 400, men: 110 },
  { age: '95+', women: 5, men: 1 },
]

test('18-24 is two fifths of 15-19 and all of 20-24', () => {
  assert.deepEqual(residentsInBands(groups, [{ from: 18, to: 24 }]), [
    { women: 0.4 * 200 + 300, men: 0.4 * 70 + 90 },
  ])
})

test('13-17 is two fifths of 10-14 and three fifths of 15-19', () => {
  assert.deepEqual(residentsInBands(groups, [{ from: 13, to: 17 }]), [
    { women: 0.4 * 100 + 0.6 * 200, men: 0.4 * 50 + 0.6 * 70 },
  ])
})

test('bands without an end take the open group', () => {
  assert.deepEqual(residentsInBands(groups, [{ from: 27, to: null }]), [
    { women: 0.6 * 400 + 5, men: 0.6 * 110 + 1 },
  ])
})

test('bands that touch add up to the whole', () => {
  const parts = residentsInBands(groups, [
    { from: 10, to: 12 },
    { from: 13, to: 17 },
    { from: 18, to: 21 },
    { from: 22, to: null },
  ])
  const women = parts.reduce((sum, part) => sum + part.women, 0)
  assert.ok(Math.abs(women - 1005) < 1e-9)
})

test('a band upside down, in parts of years, or within the open group is the caller’s mistake', () => {
  for (const band of [
    { from: 24, to: 18 },
    { from: 17.5, to: 24 },
    { from: -1, to: 3 },
    { from: 90, to: 97 },
    { from: 96, to: null },
  ]) {
    assert.throws(() => residentsInBands(groups, [band]), RangeError)
  }
})
