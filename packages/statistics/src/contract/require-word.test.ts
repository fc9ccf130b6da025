// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { requireDesign } from '../design/survey-design.ts'
import { requireKeys, requireWord } from './require-word.ts'

test('a misspelt word is refused with the words that are there', () => {
  assert.throws(() => requireWord('nominel', ['nominal', 'ordinal'], 'level'), {
    name: 'ContractError',
    message: 'level "nominel": one of nominal, ordinal',
  })
  requireWord('ordinal', ['nominal', 'ordinal'], 'level')
})

test('a design with a key that nobody reads is refused: its clusters would be ignored', () => {
  const stage = { cluster: Int32Array.of(1, 1), strata: Int32Array.of(0, 0) }
  assert.throws(() => requireDesign({ weights: Float64Array.of(1, 1), stages: [stage] }), {
    message: /sampling stage: key "cluster"/,
  })
  assert.throws(() => requireKeys({ seeds: 1 }, ['seed'], 'options'), { name: 'ContractError' })
})
