// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { array, assert as check, integer, nat, property, tuple } from 'fast-check'
import { matrixOf } from '../algebra/matrix.ts'
import { ContractError } from '../contract/contract-error.ts'
import { normalDraw } from '../random/normal-draw.ts'
import { randomStream } from '../random/random-stream.ts'
import { near, valueOf } from '../testing/near.ts'
import type { RankSet } from './rank-set.ts'
import { rankSetsFromBounds } from './rank-sets-from-bounds.ts'
import { type RankSetOptions, simultaneousRankSets } from './simultaneous-rank-sets.ts'

const of = (...numbers: number[]) => Float64Array.from(numbers)
const rankOf = (values: ArrayLike<number>, at: number) =>
  1 + Array.from(values).filter((value) => value > values[at]).length
const holds = (sets: readonly RankSet[], truth: ArrayLike<number>) =>
  sets.every(({ best, worst }, at) => best <= rankOf(truth, at) && rankOf(truth, at) <= worst)

test('bounds always hold the true rank', () => {
  const unit = tuple(integer({ min: -20, max: 20 }), nat(6), nat(6))
  check(
    property(array(unit, { minLength: 1, maxLength: 9 }), (units) => {
      const truth = units.map(([value]) => value)
      const sets = rankSetsFromBounds(
        units.map(([value, below, above]) => ({ low: value - below, high: value + above })),
      )
      assert.ok(holds(sets, truth))
      for (const { above, below, unclear } of sets) {
        assert.ok(above >= 0 && below >= 0 && unclear >= 0)
      }
    }),
    { seed: 20261122, numRuns: 300 },
  )
})

test('values known exactly have one rank each, ties the same', () => {
  const sets = rankSetsFromBounds([5, 7, 7, 1].map((value) => ({ low: value, high: value })))
  assert.deepEqual(
    sets.map(({ best, worst }) => [best, worst]),
    [
      [3, 3],
      [1, 1],
      [1, 1],
      [4, 4],
    ],
  )
})

/** Rate over 400 simulated data sets; the sets hold all ranks together. */
function rateOf(truth: Float64Array, options: RankSetOptions, times: number): number {
  const stream = randomStream('rank sets')
  let held = 0
  for (let time = 0; time < times; time += 1) {
    const estimates = truth.map((value) => value + 0.3 * normalDraw(stream))
    const errors = truth.map(() => 0.3)
    held += Number(holds(valueOf(simultaneousRankSets(estimates, errors, options)), truth))
  }
  return held / times
}

test('the true ranks are in the sets, all together, at the stated rate', () => {
  const far = of(0, 0.01, 0.02, 2, 2.01, 2.02)
  assert.ok(rateOf(far, { level: 0.8, draws: 200 }, 200) > 0.75)
  assert.ok(rateOf(far, { level: 0.8, method: 'holm' }, 400) > 0.8)
  assert.ok(rateOf(far, { level: 0.8, method: 'bonferroni' }, 400) > 0.8)
})

test('when nearly all are alike the rate is near the level and not far above', () => {
  const rate = rateOf(of(0, 0.001, 0.002, 0.003, 0.004), { level: 0.6, draws: 200 }, 300)
  assert.ok(rate > 0.55 && rate < 0.9, String(rate))
})

test('step by step finds at least what one step finds, and simulation more than Bonferroni', () => {
  const stream = randomStream('sharp')
  const estimates = Float64Array.from({ length: 30 }, () => 2 * normalDraw(stream))
  const errors = estimates.map(() => 0.4)
  const unclear = (method: 'simulation' | 'holm' | 'bonferroni') =>
    valueOf(simultaneousRankSets(estimates, errors, { method }))
      .map((set) => set.unclear)
      .reduce((sum, one) => sum + one, 0)
  assert.ok(unclear('holm') <= unclear('bonferroni'))
  assert.ok(unclear('simulation') < unclear('bonferroni'))
})

/** By hand: z of the three pairs 14.14, 14.85, 0.71 against the normal tail at 0.05 / 6. */
test('two far apart pairs and a close one', () => {
  const sets = valueOf(
    simultaneousRankSets(of(1, 3, 3.1), of(0.1, 0.1, 0.1), { method: 'bonferroni' }),
  )
  assert.deepEqual(
    sets.map(({ best, worst, unclear }) => [best, worst, unclear]),
    [
      [3, 3, 0],
      [1, 2, 1],
      [1, 2, 1],
    ],
  )
})

test('estimates that err together differ more surely than their errors say', () => {
  const covariance = matrixOf([
    [1, 0.999],
    [0.999, 1],
  ])
  const estimates = of(0, 0.5)
  const [first] = valueOf(simultaneousRankSets(estimates, covariance))
  assert.equal(first.best, 2)
  const [unsure] = valueOf(simultaneousRankSets(estimates, of(1, 1)))
  assert.equal(unsure.best, 1)
})

test('a singular covariance and values without error are no obstacle', () => {
  const same = matrixOf([
    [1, 1, 0],
    [1, 1, 0],
    [0, 0, 0],
  ])
  const sets = valueOf(simultaneousRankSets(of(1, 2, 50), same))
  assert.deepEqual(
    sets.map(({ best }) => best),
    [3, 2, 1],
  )
  const known = valueOf(simultaneousRankSets(of(3, 1, 2), of(0, 0, 0)))
  assert.deepEqual(
    known.map(({ best, worst }) => [best, worst]),
    [
      [1, 1],
      [3, 3],
      [2, 2],
    ],
  )
})

test('the same seed gives the same; few degrees of freedom tell less', () => {
  const estimates = of(0, 1, 1.9, 3)
  const errors = of(0.3, 0.3, 0.3, 0.3)
  const at = (seed: number) => simultaneousRankSets(estimates, errors, { seed, draws: 100 })
  assert.deepEqual(at(4), at(4))
  const unclear = (degreesOfFreedom: number) =>
    valueOf(simultaneousRankSets(estimates, errors, { degreesOfFreedom }))
      .map((set) => set.unclear)
      .reduce((sum, one) => sum + one, 0)
  assert.ok(unclear(3) > unclear(Infinity))
})

test('one unit has one rank, none has none', () => {
  assert.deepEqual(valueOf(simultaneousRankSets(of(1), of(0.1)))[0].worst, 1)
  assert.deepEqual(rankSetsFromBounds([]), [])
  near(valueOf(simultaneousRankSets(of(), of())).length, 0)
})

test('what cannot be and what should not be', () => {
  assert.deepEqual(simultaneousRankSets(of(1, 2), of(1, 1), { draws: 10 }), {
    status: 'impossible',
    reason: 'too-few-draws',
    detail: { draws: 10 },
  })
  assert.throws(() => simultaneousRankSets(of(1, 2), of(1)), ContractError)
  assert.throws(() => simultaneousRankSets(of(1, 2), of(1, -1)), ContractError)
  assert.throws(() => simultaneousRankSets(of(1, Number.NaN), of(1, 1)), ContractError)
  assert.throws(
    () =>
      simultaneousRankSets(
        of(1, 2),
        matrixOf([
          [1, 3],
          [3, 1],
        ]),
      ),
    ContractError,
  )
  assert.throws(() => rankSetsFromBounds([{ low: 2, high: 1 }]), ContractError)
})
