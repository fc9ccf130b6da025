// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { factorOf } from '../design/factor.ts'
import { valueOf } from '../testing/near.ts'
import { crossedMargin } from './crossed-margin.ts'
import { marginOf } from './margin-of.ts'
import { postStratify } from './post-stratify.ts'

const weights = Float64Array.of(1, 2, 1, 3, 1, 2)
const a = ['x', 'x', 'y', 'y', 'y', 'x']

test('post-stratified weights are those of survey 4.1.1, postStratify()', () => {
  const { weights: after } = valueOf(postStratify(weights, marginOf('a', a, { x: 60, y: 40 })))
  assert.deepEqual([...after], [12, 24, 8, 24, 8, 24])
})

test('cells without respondents are named with the population that is covered', () => {
  const cells = crossedMargin(
    [factorOf(a), factorOf(['u', 'u', 'v', 'v', 'u', 'u'])],
    [
      { classes: ['x', 'u'], total: 50 },
      { classes: ['x', 'v'], total: 10 },
      { classes: ['y', 'u'], total: 15 },
      { classes: ['y', 'v'], total: 25 },
    ],
  )
  const refused = postStratify(weights, cells)
  assert.equal(refused.status === 'impossible' && refused.detail?.['category'], 'x.v')
  const partial = valueOf(postStratify(weights, cells, { partial: true }))
  assert.deepEqual(partial.emptyCells, ['x.v'])
  assert.equal(partial.coveredPopulation, 90)
  assert.equal(partial.kish.sum, 90)
})

test('a row without a class is named', () => {
  const cells = marginOf('a', ['x', null], { x: 1 })
  assert.deepEqual(postStratify(Float64Array.of(1, 1), cells), {
    status: 'impossible',
    reason: 'missing-values',
    detail: { rows: [1] },
  })
})

test('a class that the population does not have breaks the contract when made by name', () => {
  assert.throws(() => marginOf('a', ['q'], { x: 1 }), /no total for q/)
  assert.throws(() => crossedMargin([factorOf(['q'])], [{ classes: ['x'], total: 1 }]), /no cell q/)
})
