// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageBands } from '@bereik/inlets'
import * as fc from 'fast-check'
import { agesOf } from '../tallies/bands.ts'
import { jointTraits, type Tally, type TallyCell } from '../tallies/tally.ts'
import { type Known, linearRange } from '../testing/linear-range.ts'
import { release } from './disclosure-gate.ts'
import type { ReleasedClass, ReleasedPartition, ReleasedTally } from './released-tally.ts'

const slack = 1e-4

/** Tables of two to seven bands with few and many units in a cell, printed as a file prints them. */
const tables = fc
  .tuple(
    fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 60 })), { minLength: 2, maxLength: 7 }),
    fc.integer({ min: 1, max: 40 }),
    fc.boolean(),
  )
  .map(([rows, scale, counted]) => tallyOf(rows, scale, counted))
  .filter((tally): tally is Tally => tally !== null)

function tallyOf(
  rows: readonly (readonly [number, number])[],
  scale: number,
  counted: boolean,
): Tally | null {
  const counts = rows.flat().map((count) => Math.ceil(count / scale))
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const bands = ageBands.slice(-rows.length)
  const cells = bands.flatMap((age, row) =>
    (['women', 'men'] as const).map((gender, side): TallyCell => {
      const share = (counts[row * 2 + side] ?? 0) / total
      return counted
        ? { gender, age, share, halfStep: 0 }
        : { gender, age, share: Math.round(share * 1000) / 1000, halfStep: 0.0005 }
    }),
  )
  const oldest = bands[0]
  return {
    municipality: 'GM9999',
    platform: 'facebook',
    account: null,
    layer: counted ? 'views' : 'followers',
    period: null,
    measuredOn: '2026-03-03',
    range: { from: oldest ? agesOf(oldest).from : 18, to: null },
    bands,
    cells,
    total: { count: total, method: 'total-in-file' },
    traits: jointTraits,
    codedShare: { age: null, gender: null },
    sharesOf: counted ? 'known' : 'all',
    base: 'followers-with-known-age-and-gender',
    method: 'share-as-in-file',
    places: [],
    importIds: ['import-1'],
  }
}

/** The cells of the file that a class is made of, by their position. */
function membersOf(tally: Tally, one: Pick<ReleasedClass, 'gender' | 'ages'>): number[] {
  return [...tally.cells.keys()].filter((at) => {
    const cell = tally.cells[at]
    if (!cell) return false
    const { from, to } = agesOf(cell.age ?? '')
    const inAges =
      one.ages === null ||
      (from >= one.ages.from && (one.ages.to === null || (to !== null && to <= one.ages.to)))
    return inAges && (one.gender === null || one.gender === cell.gender)
  })
}

/** All that a reader can write down: every shown share, what is said of hidden ones, the whole. */
function knowledge(tally: Tally, released: ReleasedTally, units: number): Known[] {
  const whole = tally.cells.reduce((sum, cell) => sum + cell.share, 0) * units
  const all = { members: [...tally.cells.keys()], is: 'equal', to: whole } as const
  return [
    all,
    ...released.classes.flatMap((one): Known[] => {
      const members = membersOf(tally, one)
      if (one.share.state === 'value')
        return [{ members, is: 'equal', to: one.share.value * units }]
      if (one.share.state === 'withheld' && one.share.rule === 'fewer-than-ten') {
        const count = members.reduce((sum, at) => sum + (tally.cells[at]?.share ?? 0) * units, 0)
        return [{ members, is: 'at-most', to: Math.max(9, count) }]
      }
      return []
    }),
  ]
}

/** Every cell, age and gender of the file itself, shown or merged away, and every hidden class. */
function targets(tally: Tally, released: ReleasedTally): number[][] {
  const ages = tally.bands.map((band) => membersOf(tally, { gender: null, ages: agesOf(band) }))
  const cells = [...tally.cells.keys()].map((at) => [at])
  const hidden = released.classes
    .filter((one) => one.share.state === 'withheld')
    .map((one) => membersOf(tally, one))
  return [...cells, ...ages, ...hidden]
}

function assertNothingSmallIsTold(tally: Tally, released: ReleasedTally, known: Known[]): void {
  for (const members of targets(tally, released)) {
    const range = linearRange(tally.cells.length, known, members)
    assert.ok(range, 'what is published contradicts itself')
    const isBoundedSmall = range.low >= 1 - slack && range.high <= 9 + slack
    const isSmall = range.high < 10 - slack
    assert.ok(!isBoundedSmall, `cells ${members.join()} lie in ${range.low}-${range.high}`)
    assert.ok(!isSmall || range.low <= slack, `cells ${members.join()}: at least ${range.low}`)
  }
}

function open(tally: Tally, earlier: readonly ReleasedPartition[] = []) {
  const remembered: ReleasedPartition[] = []
  const remember = (one: ReleasedPartition) => void remembered.push(one)
  return { released: release(tally, 'public', { earlier, remember }), remembered }
}

test('a reader with everything that is published cannot place a small cell', () => {
  fc.assert(
    fc.property(tables, (tally) => {
      const { released } = open(tally)
      if (!tally.total || tally.total.count < 30) return
      assertNothingSmallIsTold(tally, released, knowledge(tally, released, tally.total.count))
    }),
    { seed: 2026, numRuns: 1500 },
  )
})

test('no shown class has fewer than ten units', () => {
  fc.assert(
    fc.property(tables, (tally) => {
      const total = tally.total?.count ?? 0
      for (const one of open(tally).released.classes) {
        if (one.share.state !== 'value') continue
        assert.ok(one.share.value * total >= 10 - slack)
      }
    }),
    { seed: 2027, numRuns: 500 },
  )
})

test('two releases of one day, before and after the number of followers grew, give nothing away', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 6 }), (tally, times) => {
      if (!tally.total || tally.total.count < 30) return
      const grown = { ...tally, total: { ...tally.total, count: tally.total.count * times } }
      const before = open(tally)
      const after = open(grown, before.remembered)
      const units = grown.total.count
      const shownBefore = knowledge(tally, before.released, units).filter(
        (one) => one.is === 'equal',
      )
      const known = [...shownBefore, ...knowledge(grown, after.released, units)]
      assertNothingSmallIsTold(grown, after.released, known)
    }),
    { seed: 2028, numRuns: 500 },
  )
})

test('the same table gives the same release', () => {
  fc.assert(
    fc.property(tables, (tally) => {
      assert.deepEqual(open(tally), open(tally))
    }),
    { seed: 2029, numRuns: 100 },
  )
})
