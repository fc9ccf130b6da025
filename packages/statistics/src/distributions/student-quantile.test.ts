// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near } from '../testing/near.ts'
import { normalQuantile } from './normal-quantile.ts'
import { studentQuantile } from './student-quantile.ts'

test('closed forms for one and two degrees of freedom', () => {
  for (const p of [0.6, 0.9, 0.975, 0.9995]) {
    near(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)), 1e-11)
    near(studentQuantile(p, 2), (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p))), 1e-11)
  }
})

/** R: qt(0.975, 14). */
test('the 95 percent of fifteen clusters', () => {
  near(studentQuantile(0.975, 14), 2.1447866879178, 1e-12)
})

test('symmetric, and normal without end', () => {
  near(studentQuantile(0.025, 14), -studentQuantile(0.975, 14))
  assert.equal(studentQuantile(0.5, 14), 0)
  assert.equal(studentQuantile(0.975, Number.POSITIVE_INFINITY), normalQuantile(0.975))
  near(studentQuantile(0.975, 1e7), normalQuantile(0.975), 1e-6)
})

test('no quantile at 0, none without degrees of freedom', () => {
  assert.throws(() => studentQuantile(0, 14), ContractError)
  assert.throws(() => studentQuantile(0.975, 0), ContractError)
})
