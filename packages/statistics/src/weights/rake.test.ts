// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { near, valueOf } from '../testing/near.ts'
import type { Margin } from './margin.ts'
import { marginOf } from './margin-of.ts'
import { rake } from './rake.ts'

const a = ['x', 'x', 'y', 'y', 'y', 'x']
const b = ['u', 'v', 'u', 'v', 'v', 'u']
const designWeights = Float64Array.of(1, 2, 1, 3, 1, 2)
const margins = [marginOf('a', a, { x: 60, y: 40 }), marginOf('b', b, { u: 45, v: 55 })]

test('raked weights are those of survey 4.1.1, rake()', () => {
  const { weights, kish, zeroWeights } = valueOf(rake(designWeights, margins))
  const wanted = [
    12.2293936672398, 23.3118189982806, 8.31181899828061, 23.7661357512895, 7.92204525042985,
    24.4587873344796,
  ]
  for (const [row, weight] of wanted.entries()) near(weights[row], weight)
  near(kish.sum, 100)
  assert.equal(zeroWeights, 0)
})

test('margins may be shares when the population total is said', () => {
  const shares = [marginOf('a', a, { x: 0.6, y: 0.4 }), marginOf('b', b, { u: 9, v: 11 })]
  const { weights } = valueOf(rake(designWeights, shares, { populationTotal: 100 }))
  near(weights[0], 12.2293936672398)
})

test('rows with a missing value are named, before anything else is said', () => {
  const age = marginOf('age', ['o', null, 'o', '-9'], { o: 5, y: 5 }, { missingCodes: ['-9'] })
  const sex = marginOf('sex', ['f', 'f', null, 'm'], { f: 5, m: 6 })
  assert.deepEqual(rake(new Float64Array(4).fill(1), [age, sex]), {
    status: 'impossible',
    reason: 'missing-values',
    detail: { rows: [1, 2, 3] },
  })
})

test('a class without respondents cannot be weighted, nor one of weight 0 only', () => {
  const sex = marginOf('sex', ['f', 'f', 'm'], { f: 5, m: 5, x: 1 })
  assert.deepEqual(rake(Float64Array.of(1, 1, 0), [sex]), {
    status: 'impossible',
    reason: 'empty-category',
    detail: { margin: 'sex', category: 'm', categories: ['m', 'x'] },
  })
})

test('margins with different totals are no margins of one population', () => {
  const other = marginOf('b', b, { u: 45, v: 56 })
  assert.deepEqual(rake(designWeights, [margins[0], other]), {
    status: 'impossible',
    reason: 'inconsistent-totals',
    detail: { totals: [100, 101] },
  })
})

test('margins that no weights can meet are reported with the largest deviation', () => {
  const one = marginOf('a', ['x', 'y', 'z'], { x: 40, y: 40, z: 20 })
  const other = marginOf('b', ['u', 'v', 'w'], { u: 50, v: 30, w: 20 })
  const raked = rake(Float64Array.of(1, 1, 1), [one, other])
  if (raked.status === 'ok') assert.fail('weights that cannot be')
  assert.equal(raked.reason, 'not-converged')
  assert.equal(raked.detail?.['margin'], 'a')
  near(Number(raked.detail?.['largestDeviation']), 0.25)
})

test('a class without population gets weight 0, and it is said how many did', () => {
  const one = marginOf('a', ['x', 'y', 'z'], { x: 40, y: 60, z: 0 })
  const { weights, zeroWeights, margins: reached } = valueOf(rake(Float64Array.of(1, 2, 3), [one]))
  assert.deepEqual([...weights], [40, 60, 0])
  assert.equal(zeroWeights, 1)
  assert.deepEqual(reached[0].levelsWithoutPopulation, ['z'])
})

test('a weight that the margins force to 0 becomes 0 and not nearly 0', () => {
  const one = marginOf('a', ['x', 'x', 'y'], { x: 50, y: 50 })
  const other = marginOf('b', ['u', 'v', 'v'], { u: 50, v: 50 })
  const { weights, zeroWeights } = valueOf(rake(Float64Array.of(1, 1, 1), [one, other]))
  assert.deepEqual([...weights], [50, 0, 50])
  assert.equal(zeroWeights, 1)
})

test('margins that creep are met to the last digit', () => {
  const one = marginOf('a', ['x', 'x', 'y', 'y'], { x: 500, y: 500 })
  const other = marginOf('b', ['u', 'v', 'u', 'v'], { u: 500.01, v: 499.99 })
  const uneven = Float64Array.of(1e6, 1, 1, 1e6)
  const { weights, iterations, largestDeviation } = valueOf(rake(uneven, [one, other]))
  assert.ok(largestDeviation < 1e-10 && iterations < 100, `${iterations}`)
  // The odds ratio of the design weights stays.
  near((weights[0] * weights[3]) / (weights[1] * weights[2]) / 1e12, 1, 1e-8)
})

test('a broken contract throws', () => {
  assert.throws(() => rake(Float64Array.of(-1, 1), [marginOf('a', ['x', 'x'], { x: 1 })]))
  assert.throws(() => rake(Float64Array.of(1), []))
  const codes = Int32Array.of(0, 7)
  const wild: Margin = { name: 'a', codes, levels: ['x'], totals: Float64Array.of(1) }
  assert.throws(() => rake(Float64Array.of(1, 1), [wild]), /code 7/)
})

/** A sample with every combination of classes, so that every set of margins can be met. */
const samples = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    seed: fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), {
      minLength: 40,
      maxLength: 40,
    }),
    types: fc.boolean(),
  })
  .map(({ sizes, seed, types }) => {
    const rows = sizes.reduce((count, size) => count * size, 1)
    const at = (place: number) => seed[place % seed.length]
    let pace = 1
    const drawn = sizes.map((levels, m): Margin => {
      const every = pace
      pace *= levels
      const codes = Array.from({ length: rows }, (_, row) => Math.floor(row / every) % levels)
      const totals = Float64Array.from({ length: levels }, (_, level) => at(7 * m + level))
      const sum = totals.reduce((one, other) => one + other, 0)
      return {
        name: `m${m}`,
        codes: types ? Uint8Array.from(codes) : Int32Array.from(codes),
        levels: codes.slice(0, levels).map((_, level) => String(level)),
        totals: totals.map((total) => (total / sum) * 1000),
      }
    })
    return { weights: Float64Array.from({ length: rows }, (_, row) => at(row * 3)), drawn }
  })

test('weights reach their margins, and permuting or rescaling changes nothing', () => {
  fc.assert(
    fc.property(samples, ({ weights, drawn }) => {
      const raked = valueOf(rake(weights, drawn))
      for (const { codes, totals } of drawn) {
        const reached = new Float64Array(totals.length)
        for (const [row, weight] of raked.weights.entries()) reached[codes[row]] += weight
        for (const [level, total] of totals.entries()) near(reached[level] / total, 1, 1e-9)
      }
      const turned = drawn.map((margin) => ({ ...margin, codes: margin.codes.toReversed() }))
      const permuted = valueOf(rake(weights.toReversed(), turned.toReversed()))
      const larger = drawn.map((margin) => ({ ...margin, totals: margin.totals.map((t) => 7 * t) }))
      const rescaled = valueOf(
        rake(
          weights.map((weight) => weight * 3),
          larger,
        ),
      )
      for (const [row, weight] of raked.weights.entries()) {
        near(permuted.weights[weights.length - 1 - row] / weight, 1, 1e-8)
        near(rescaled.weights[row] / (7 * weight), 1, 1e-8)
      }
    }),
    { seed: 1, numRuns: 60 },
  )
})
