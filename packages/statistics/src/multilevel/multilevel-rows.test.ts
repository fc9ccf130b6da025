// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { factorOf } from '../design/factor.ts'
import { multilevelRows } from './multilevel-rows.ts'

const age = factorOf(['18', '25', '35', '45', '55'])
const educ = factorOf(['low', 'mid', 'high', 'low', 'mid'], ['low', 'mid', 'high'])
const z = Float64Array.of(0.1, 0.2, 0.3, 0.4, 0.5)

test('factors of two or three levels are fixed, those of more are groups', () => {
  const { fixed, groups } = multilevelRows({ age, educ, z })
  assert.deepEqual(fixed.names, ['(Intercept)', 'educmid', 'educhigh', 'z'])
  assert.deepEqual(
    groups.map(({ name }) => name),
    ['age'],
  )
})

test('the limit can be moved', () => {
  const { fixed, groups } = multilevelRows({ age, educ, z }, { fixedUpTo: 2 })
  assert.deepEqual(fixed.names, ['(Intercept)', 'z'])
  assert.deepEqual(
    groups.map(({ name }) => name),
    ['age', 'educ'],
  )
})

test('nothing fixed leaves the intercept; no group at all is a broken contract', () => {
  assert.deepEqual(multilevelRows({ age }).fixed.names, ['(Intercept)'])
  assert.throws(() => multilevelRows({ educ, z }), ContractError)
  assert.throws(() => multilevelRows({}), ContractError)
})
