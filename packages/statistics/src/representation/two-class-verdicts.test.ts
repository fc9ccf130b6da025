// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { twoClassVerdicts } from './two-class-verdicts.ts'

test('the smaller class among residents decides, the other is its mirror', () => {
  assert.deepEqual(twoClassVerdicts([0.51, 0.49], ['cannot-tell', 'under']), ['over', 'under'])
  assert.deepEqual(twoClassVerdicts([0.49, 0.51], ['over', 'cannot-tell']), ['over', 'under'])
})

test('about equal and cannot tell hold for both', () => {
  assert.deepEqual(twoClassVerdicts([3, 2], ['over', 'cannot-tell']), [
    'cannot-tell',
    'cannot-tell',
  ])
  assert.deepEqual(twoClassVerdicts([2, 2], ['about-equal', 'over']), [
    'about-equal',
    'about-equal',
  ])
})
