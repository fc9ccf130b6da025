// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { array, assert as check, double, property } from 'fast-check'
import { ContractError } from '../contract/contract-error.ts'
import { near } from '../testing/near.ts'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { benjaminiYekutieli } from './benjamini-yekutieli.ts'
import { bonferroni } from './bonferroni.ts'
import { hochberg } from './hochberg.ts'
import { holm } from './holm.ts'

const methods = { benjaminiHochberg, benjaminiYekutieli, bonferroni, hochberg, holm }

/** R 4.2.2, stats: p.adjust(c(.01, .04, .03, .005, .2, .5), method). */
test('equals R for six tests', () => {
  const p = [0.01, 0.04, 0.03, 0.005, 0.2, 0.5]
  const equals = (adjusted: readonly (number | null)[], expected: readonly number[]) => {
    for (const [at, one] of adjusted.entries()) near(one ?? -1, expected[at])
  }
  equals(benjaminiHochberg(p), [0.03, 0.06, 0.06, 0.03, 0.24, 0.5])
  equals(benjaminiYekutieli(p), [0.0735, 0.147, 0.147, 0.0735, 0.588, 1])
  equals(holm(p), [0.05, 0.12, 0.12, 0.03, 0.4, 0.5])
  equals(hochberg(p), [0.05, 0.12, 0.12, 0.03, 0.4, 0.5])
  equals(bonferroni(p), [0.06, 0.24, 0.18, 0.03, 1, 1])
})

test('a test that could not be done stays null and is not counted', () => {
  assert.deepEqual(bonferroni([0.01, null, 0.02]), [0.02, null, 0.04])
  assert.deepEqual(benjaminiHochberg([null, null]), [null, null])
  assert.deepEqual(holm([]), [])
})

test('a p-value outside 0-1 is the caller’s mistake', () => {
  for (const adjust of Object.values(methods)) {
    assert.throws(() => adjust([0.5, 1.01]), ContractError)
    assert.throws(() => adjust([Number.NaN]), ContractError)
  }
})

test('adjusted values are in order, never below p, whatever the order of the tests', () => {
  check(
    property(array(double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
      for (const adjust of Object.values(methods)) {
        const adjusted = adjust(p)
        const turned = adjust(p.toReversed()).toReversed()
        for (const [at, one] of adjusted.entries()) {
          assert.ok(one !== null && one <= 1 && one >= (p[at] ?? 0) - 1e-15)
          assert.equal(turned[at], one)
          for (const [other, two] of adjusted.entries()) {
            if ((p[at] ?? 0) < (p[other] ?? 0)) assert.ok(one <= (two ?? 0))
          }
        }
      }
    }),
    { seed: 20261122, numRuns: 100 },
  )
})

test('Bonferroni is never below Holm, Holm never below Hochberg, Hochberg never below B-H', () => {
  check(
    property(array(double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
      const all = [bonferroni(p), holm(p), hochberg(p), benjaminiHochberg(p)]
      for (const at of p.keys()) {
        const chain = all.map((one) => one[at] ?? 0)
        for (const step of [1, 2, 3]) {
          assert.ok((chain[step - 1] ?? 0) >= (chain[step] ?? 0) - 1e-12)
        }
      }
    }),
    { seed: 20261122, numRuns: 100 },
  )
})
