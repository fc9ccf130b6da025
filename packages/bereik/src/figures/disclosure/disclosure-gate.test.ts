// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { followerTallies } from '../tallies/follower-tallies.ts'
import type { Tally } from '../tallies/tally.ts'
import { ordinaryTable } from '../testing/age-tables.ts'
import { instagramCells, instagramTotal } from '../testing/facts-double.ts'
import { release } from './disclosure-gate.ts'
import type { ReleasedPartition, ReleasedTally } from './released-tally.ts'

function tallyOf(rows: Parameters<typeof instagramCells>[0], followers: number | null): Tally {
  const [tally] = followerTallies({
    municipality: 'GM9999',
    cells: instagramCells(rows),
    totals: followers === null ? [] : [instagramTotal(followers)],
    places: [],
  })
  assert.ok(tally)
  return tally
}

function toPublic(tally: Tally, earlier: readonly ReleasedPartition[] = []) {
  const remembered: ReleasedPartition[] = []
  const ledger = { earlier, remember: (one: ReleasedPartition) => void remembered.push(one) }
  return { released: release(tally, 'public', ledger), remembered }
}

function states(released: ReleasedTally): Record<string, string> {
  return Object.fromEntries(
    released.classes.map((one) => [
      one.class,
      one.share.state === 'withheld' ? one.share.rule : one.share.state,
    ]),
  )
}

describe('the own door', () => {
  test('shows every cell of her file, also without the number of followers', () => {
    const ledger = { earlier: [], remember: () => assert.fail('the own door releases nothing') }
    const released = release(tallyOf(ordinaryTable, null), 'own', ledger)
    assert.equal(released.classes.length, 6 + 2 + 12)
    assert.ok(released.classes.every((one) => one.share.state === 'value'))
  })
})

describe('the public door', () => {
  test('is closed without the number of followers', () => {
    const { released } = toPublic(tallyOf(ordinaryTable, null))
    assert.ok(Object.values(states(released)).every((state) => state === 'total-unknown'))
    assert.equal(released.totalRule, 'total-unknown')
  })

  test('gives no percentages of fewer than thirty', () => {
    const { released } = toPublic(tallyOf(ordinaryTable, 29))
    assert.ok(Object.values(states(released)).every((state) => state === 'base-under-thirty'))
    assert.equal(released.total?.count, 29)
  })

  test('does not tell a number of followers below ten', () => {
    const { released } = toPublic(tallyOf(ordinaryTable, 9))
    assert.equal(released.total, null)
    assert.equal(released.totalRule, 'fewer-than-ten')
  })

  test('shows a large table as it is', () => {
    const { released, remembered } = toPublic(tallyOf(ordinaryTable, 16_290))
    assert.ok(Object.values(states(released)).every((state) => state === 'value'))
    assert.deepEqual(remembered[0]?.bands, ['18-24', '25-34', '35-44', '45-54', '55-64', '65+'])
  })

  test('merges neighbouring ages rather than hiding', () => {
    // 0.8 % of 1,229 women of 65 and over is 9.8: fewer than ten at the low end.
    const { released, remembered } = toPublic(tallyOf(ordinaryTable, 1229))
    assert.ok(Object.values(states(released)).every((state) => state === 'value'))
    assert.deepEqual(remembered[0]?.bands, ['18-24', '25-34', '35-44', '45-54', '55+'])
    const merged = released.classes.find((one) => one.class === 'women 55+')
    assert.equal(merged?.share.state === 'value' && merged.share.value, 0.038)
  })

  test('judges on the low end: 10.2 that may be 9.9 is too small', () => {
    const { remembered } = toPublic(tallyOf(ordinaryTable, 1275))
    assert.equal(remembered[0]?.bands.includes('65+'), false)
    assert.equal(toPublic(tallyOf(ordinaryTable, 1334)).remembered[0]?.bands.includes('65+'), true)
  })

  test('hides cells where one gender is nearly absent, and keeps the ages', () => {
    const rows = [
      ['18-24', 20, 0.3],
      ['25-34', 20, 0.3],
      ['35-44', 20, 0.3],
      ['45-54', 20, 0.3],
      ['55-64', 9.4, 0.2],
      ['65+', 9, 0.2],
    ] as const
    const { released } = toPublic(tallyOf(rows, 300))
    const seen = states(released)
    assert.equal(seen['18-24'], 'value')
    assert.equal(seen['65+'], 'value')
    assert.equal(seen['men 18-24'], 'fewer-than-ten')
    assert.equal(seen['women 18-24'], 'dominance')
    assert.equal(seen['men'], 'fewer-than-ten')
    assert.equal(seen['women'], 'complementary')
  })

  test('does not show a row under a hundred that is one class for over nine tenths', () => {
    const rows = [
      ['18-24', 40, 3],
      ['25-34', 40, 17],
    ] as const
    // 300 followers: men of 18-24 are 9, women 120. 3,000: men 90 of 1,290, no small row.
    assert.equal(states(toPublic(tallyOf(rows, 3000)).released)['men 18-24'], 'value')
    const dominated = [
      ['18-24', 1.5, 0.1],
      ['25-34', 50, 48.4],
    ] as const
    // 10,000 followers: 150 and 10 in a row of 160. 6,000: 90 and 6.
    const seen = states(toPublic(tallyOf(dominated, 6000)).released)
    assert.notEqual(seen['women 18-24'], 'value')
  })

  test('a band that the file does not have is unavailable and nothing merges over it', () => {
    const rows = ordinaryTable.filter(([age]) => age !== '45-54')
    const tally = tallyOf(rows, 1229)
    const { released, remembered } = toPublic(tally)
    assert.equal(states(released)['45-54'], 'unavailable')
    assert.equal(states(released)['women'], 'unavailable')
    assert.ok(remembered[0]?.bands.includes('45-54'))
  })
})

describe('a file that lacks cells', () => {
  test('shows nothing where what it leaves out is small', () => {
    // Women and men of 65 and over are 2.4 % together: 7 of 300, and all others add up to 97.6 %.
    const { released, remembered } = toPublic(tallyOf(ordinaryTable.slice(0, 5), 300))
    assert.ok(released.classes.every((one) => one.share.state !== 'value'))
    assert.deepEqual(remembered, [])
    const large = toPublic(tallyOf(ordinaryTable.slice(0, 5), 16_290)).released
    assert.equal(states(large)['women 18-24'], 'value')
  })

  test('shows nothing where a cell without its other gender is small', () => {
    const tally = tallyOf(
      [
        ['18-24', 45, 45],
        ['25-34', 5, 2.5],
      ],
      300,
    )
    const cells = tally.cells.filter((cell) => !(cell.gender === 'women' && cell.age === '25-34'))
    const { released } = toPublic({ ...tally, cells, bands: ['18-24', '25-34'] })
    // Men less the men of 18-24 would be the seven or eight men of 25-34.
    assert.ok(released.classes.every((one) => one.share.state !== 'value'))
  })
})

describe('what was released before', () => {
  const first = toPublic(tallyOf(ordinaryTable, 1229)).remembered

  test('the same view again is not remembered twice', () => {
    assert.deepEqual(toPublic(tallyOf(ordinaryTable, 1229), first).remembered, [])
  })

  test('another day is another table', () => {
    const other = first.map((one) => ({ ...one, measuredOn: '2026-03-04' }))
    assert.equal(toPublic(tallyOf(ordinaryTable, 1229), other).remembered.length, 1)
  })

  test('borders of another day count: side by side the two days would give a small cell', () => {
    // Women of 25-34 are 3 % of 486 or 488: fifteen. Men of 35-44 are 1.2 %: six.
    const rows = [
      ['18-24', 5.2, 1.3],
      ['25-34', 3, 10.5],
      ['35-44', 22.1, 1.2],
      ['45-54', 2.1, 17.5],
      ['55-64', 17, 11.1],
      ['65+', 7.3, 1.6],
    ] as const
    const yesterday = toPublic({ ...tallyOf(rows, 486), measuredOn: '2026-03-02' }).remembered
    assert.deepEqual(yesterday[0]?.bands, ['18-34', '35-54', '55+'])
    assert.deepEqual(toPublic(tallyOf(rows, 488)).remembered[0]?.bands, ['18-44', '45-54', '55+'])
    const { released } = toPublic(tallyOf(rows, 488), yesterday)
    const ages = released.classes.filter(({ trait }) => trait === 'age').map((one) => one.class)
    assert.deepEqual(ages, ['18-34', '35-54', '55+'])
  })

  test('a table that grows gets finer on a later day', () => {
    const other = first.map((one) => ({ ...one, measuredOn: '2026-03-02' }))
    const { remembered } = toPublic(tallyOf(ordinaryTable, 16_290), other)
    assert.equal(remembered[0]?.bands.length, 6)
  })

  test('a table that shrinks below the borders of another day uses fewer of the same', () => {
    const large = toPublic(tallyOf(ordinaryTable, 16_290)).remembered
    const other = large.map((one) => ({ ...one, measuredOn: '2026-03-02' }))
    const { remembered } = toPublic(tallyOf(ordinaryTable, 1229), other)
    assert.deepEqual(remembered[0]?.bands, ['18-24', '25-34', '35-44', '45-54', '55+'])
    assert.deepEqual(remembered[0]?.hidden, [])
  })

  test('other borders beside the earlier ones would give a small cell: the earlier stay', () => {
    const earlier = first.map((one) => ({
      ...one,
      bands: ['18-24', '25-34', '35-44', '45-64', '65+'],
    }))
    const { remembered } = toPublic(tallyOf(ordinaryTable, 1229), earlier)
    assert.deepEqual(remembered[0]?.bands ?? earlier[0]?.bands, earlier[0]?.bands)
  })
})
