// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { assert as always, integer, property, record } from 'fast-check'
import { randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import { overlapBounds } from './overlap-bounds.ts'
import { reachUnderOverlaps } from './reach-under-overlaps.ts'
import { unionBounds } from './union-bounds.ts'

const exactly = (persons: number) => ({ low: persons, high: persons })

/** Members of platforms as bits, one entry per person. */
function members(seed: number, platforms: number, persons: number): readonly number[] {
  const stream = randomStream(seed)
  const chances = Array.from({ length: platforms }, () => stream.uniform())
  return Array.from({ length: persons }, () => {
    const like = stream.uniform()
    return chances.reduce(
      (bits, chance) => 2 * bits + Number(stream.uniform() < chance * like * 2),
      0,
    )
  })
}

function surveyOf(people: readonly number[], platforms: number, error = 0) {
  const count = (bits: number) => people.filter((one) => (one & bits) === bits).length
  const around = (n: number) => ({ low: Math.max(0, n - error), high: n + error })
  const reach = Array.from({ length: platforms }, (_, at) => around(count(1 << at)))
  const pairs = reach.flatMap((_, a) => reach.slice(a + 1).map((__, at) => [a, a + 1 + at]))
  const overlaps = pairs.map(([a = 0, b = 0]) => ({
    platforms: [a, b],
    persons: around(count((1 << a) | (1 << b))),
  }))
  return { reach, overlaps }
}

const cases = record({
  seed: integer({ min: 1, max: 1e6 }),
  platforms: integer({ min: 1, max: 5 }),
  persons: integer({ min: 1, max: 60 }),
  error: integer({ min: 0, max: 5 }),
})

test('the bounds hold the truth and lie within those of Fréchet', () => {
  always(
    property(cases, ({ seed, platforms, persons, error }) => {
      const people = members(seed, platforms, persons)
      const { reach, overlaps } = surveyOf(people, platforms, error)
      const tight = valueOf(reachUnderOverlaps(reach, overlaps, persons))
      const wide = valueOf(unionBounds(reach, persons))
      const union = people.filter((one) => one > 0).length
      assert.ok(tight.low <= union + 1e-7 && union <= tight.high + 1e-7)
      assert.ok(wide.low <= tight.low + 1e-7 && tight.high <= wide.high + 1e-7)
      const all = people.filter((one) => one === 2 ** platforms - 1).length
      const both = valueOf(reachUnderOverlaps(reach, overlaps, persons, { of: 'all' }))
      assert.ok(both.low <= all + 1e-7 && all <= both.high + 1e-7)
    }),
    { numRuns: 60, seed: 21 },
  )
})

test('without overlaps they are the bounds of Fréchet', () => {
  always(
    property(cases, ({ seed, platforms, persons, error }) => {
      const { reach } = surveyOf(members(seed, platforms, persons), platforms, error)
      const tight = valueOf(reachUnderOverlaps(reach, [], persons))
      const wide = valueOf(unionBounds(reach, persons))
      near(tight.low, wide.low, 1e-7)
      near(tight.high, wide.high, 1e-7)
      const all = valueOf(reachUnderOverlaps(reach, [], persons, { of: 'all' }))
      near(all.low, valueOf(overlapBounds(reach, persons)).low, 1e-7)
      near(all.high, valueOf(overlapBounds(reach, persons)).high, 1e-7)
    }),
    { numRuns: 40, seed: 22 },
  )
})

test('three platforms with known pairs: what counting every division finds', () => {
  always(
    property(integer({ min: 1, max: 1e6 }), (seed) => {
      const { reach, overlaps } = surveyOf(members(seed, 3, 20), 3)
      const pairs = overlaps.map(({ persons }) => persons.low)
      const singles = reach.map(({ low }) => low)
      const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)
      let low = Infinity
      let high = -Infinity
      // With all pairs known, the triple overlap decides every cell.
      for (let triple = 0; triple <= 20; triple += 1) {
        const [ab = 0, ac = 0, bc = 0] = pairs
        const [a = 0, b = 0, c = 0] = singles
        const cells = [ab, ac, bc].map((pair) => pair - triple)
        const alone = [a - ab - ac, b - ab - bc, c - ac - bc].map((one) => one + triple)
        const union = sum(singles) - sum(pairs) + triple
        if (Math.min(...cells, ...alone) < 0 || union > 20) continue
        low = Math.min(low, union)
        high = Math.max(high, union)
      }
      const found = valueOf(reachUnderOverlaps(reach, overlaps, 20))
      near(found.low, low, 1e-7)
      near(found.high, high, 1e-7)
    }),
    { numRuns: 60, seed: 23 },
  )
})

test('overlaps that cannot be say by how much, and agree when widened by that', () => {
  const reach = [exactly(500), exactly(400)]
  const overlaps = [{ platforms: [0, 1], persons: exactly(450) }]
  const found = reachUnderOverlaps(reach, overlaps, 1000)
  assert.ok(found.status === 'impossible')
  assert.equal(found.reason, 'inconsistent-overlaps')
  const margin = Number(found.detail?.['smallestMargin'])
  near(margin, 50, 1e-6)
  near(valueOf(reachUnderOverlaps(reach, overlaps, 1000, { margin })).low, 500, 1e-6)
  const less = reachUnderOverlaps(reach, overlaps, 1000, { margin: margin - 0.01 })
  assert.equal(less.status, 'impossible')
})

test('contradictory triples take the least margin that a bisection finds', () => {
  always(
    property(integer({ min: 1, max: 1e6 }), (seed) => {
      const stream = randomStream(seed)
      const reach = [exactly(40), exactly(40), exactly(40)]
      const overlaps = [
        [0, 1],
        [0, 2],
        [1, 2],
      ].map((platforms) => ({
        platforms,
        persons: exactly(stream.below(41)),
      }))
      const outcome = reachUnderOverlaps(reach, overlaps, 100)
      if (outcome.status === 'ok') return
      let low = 0
      let high = 100
      for (let step = 0; step < 40; step += 1) {
        const margin = (low + high) / 2
        if (reachUnderOverlaps(reach, overlaps, 100, { margin }).status === 'ok') high = margin
        else low = margin
      }
      near(Number(outcome.detail?.['smallestMargin']), high, 1e-6)
    }),
    { numRuns: 20, seed: 24 },
  )
})

test('ten platforms with all pairs take no longer than a page may', () => {
  const people = members(99, 10, 2000)
  const { reach, overlaps } = surveyOf(people, 10)
  const found = valueOf(reachUnderOverlaps(reach, overlaps, 2000))
  const union = people.filter((one) => one > 0).length
  assert.ok(found.low <= union && union <= found.high)
})
