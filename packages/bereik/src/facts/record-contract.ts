// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { platformIds, type ReadRow, type TraitRecord } from '@bereik/inlets'
import type { Facts, FactsContext } from './facts.ts'
import { aContext, aDay, aPost, aReaction, batchesOf } from './facts-fixtures.ts'

/** What every facts store must do with parts of a whole, days and metrics that changed. */
export const recordContract: Readonly<Record<string, (facts: Facts) => Promise<void>>> = {
  'a table by one trait comes back class by class, and never crossed': async (facts) => {
    const rows = [aPart('women', { share: 0.4 }), aPart('men', { share: 0.55 })]
    assert.deepEqual(await write(facts, 'i1', rows, tiktok), { kept: 2, repeated: 0 })
    const of = { importId: 'i1', platform: 'tiktok', account: null, measuredOn: '2026-03-03' }
    const table = { ...of, layer: 'followers', trait: 'gender', metric: 'followers', step: 0.0001 }
    assert.deepEqual(await facts.traitCells('GM0363'), [
      { ...table, class: 'women', count: null, share: 0.4 },
      { ...table, class: 'men', count: null, share: 0.55 },
    ])
    assert.deepEqual(await facts.followerCells('GM0363'), [])
    assert.deepEqual(await facts.audiences('GM0363'), [{ ...of, part: 'gender' }])
  },

  'two traits of one account and day may come from two files': async (facts) => {
    await write(facts, 'i1', [aPart('women', { share: 0.4 })], tiktok)
    await write(facts, 'i2', [aPart('NL', { trait: 'country', share: 0.9 })], tiktok)
    const told = (await facts.audiences('GM0363')).map(({ importId, part }) => [importId, part])
    assert.deepEqual(told, [
      ['i1', 'gender'],
      ['i2', 'country'],
    ])
  },

  'parts of views and visitors are no audience of followers': async (facts) => {
    const counted = { share: null, step: 0, count: 12.5, metric: 'watch-hours' } as const
    await write(facts, 'i1', [
      aPart('18-24', { layer: 'views', trait: 'age', ...counted }),
      aPart('Overheid', { layer: 'visitors', trait: 'industry', ...counted }),
    ])
    assert.deepEqual(await facts.audiences('GM0363'), [])
    const cells = (await facts.traitCells('GM0363')).map(({ layer, count }) => [layer, count])
    assert.deepEqual(cells, [
      ['views', 12.5],
      ['visitors', 12.5],
    ])
  },

  'of one table in two files the newest is told, whole': async (facts) => {
    await write(facts, 'i1', [aPart('women', { share: 0.4 }), aPart('men', { share: 0.6 })], tiktok)
    const again = [aPart('women', { share: 0.4 })]
    assert.deepEqual(await write(facts, 'i2', again, tiktok), { kept: 0, repeated: 1 })
    const told = (await facts.traitCells('GM0363')).map((cell) => [cell.importId, cell.class])
    assert.deepEqual(told, [['i2', 'women']])
    await facts.remove('i2')
    assert.equal((await facts.traitCells('GM0363')).length, 2)
  },

  'a row with several figures of a day is one record and one value per metric': async (facts) => {
    const rows = [
      dayFigures(2, '2026-02-01', { likes: 3, followers: 812, views: null }),
      dayFigures(3, '2026-02-02', { likes: 0, followers: 815, views: null }),
      dayFigures(4, '2026-02-02', { followers: 815, likes: 0, views: null }),
    ]
    assert.deepEqual(await write(facts, 'i1', rows, tiktok), { kept: 2, repeated: 1 })
    assert.equal(await facts.rowCount('i1'), 4)
    const sums = (await facts.daySeries('GM0363')).map(({ metric, days, sum }) => [
      metric,
      days,
      sum,
    ])
    assert.deepEqual(
      sums,
      [
        ['followers', 2, 1627],
        ['likes', 2, 3],
      ],
      'views are not told: not zero',
    )
    assert.deepEqual(await write(facts, 'i2', rows.slice(0, 1), tiktok), { kept: 0, repeated: 1 })
    const changed = [dayFigures(2, '2026-02-01', { likes: 4, followers: 812 })]
    assert.deepEqual(await write(facts, 'i3', changed, tiktok), { kept: 1, repeated: 0 })
    const likes = (await facts.daySeries('GM0363')).find(({ metric }) => metric === 'likes')
    assert.equal(likes?.sum, 4, 'the newest told, never added')
  },

  'the number of followers is told per day, of every account apart': async (facts) => {
    const row = dayFigures(2, '2026-02-01', { followers: 812 })
    await write(facts, 'i1', [row, dayFigures(3, '2026-02-02', { followers: 815 })], tiktok)
    await write(facts, 'i2', [dayFigures(2, '2026-02-02', { followers: 20 }, 'jong')], tiktok)
    assert.deepEqual(await facts.followerDays('GM0363'), [
      { importId: 'i1', platform: 'tiktok', account: null, date: '2026-02-01', followers: 812 },
      { importId: 'i1', platform: 'tiktok', account: null, date: '2026-02-02', followers: 815 },
      { importId: 'i2', platform: 'tiktok', account: 'jong', date: '2026-02-02', followers: 20 },
    ])
  },

  'many rows of a day in one file are counted exactly': async (facts) => {
    const values = Object.fromEntries(['likes', 'shares', 'comments'].map((id) => [id, 1]))
    const rows = Array.from({ length: 9000 }, (_, at) => dayFigures(at + 2, dayNumber(at), values))
    assert.deepEqual(await write(facts, 'i1', rows, tiktok), { kept: 9000, repeated: 0 })
    assert.equal(await facts.rowCount('i1'), 27_000)
  },

  'a metric is not added up over a change of its definition': async (facts) => {
    const reach = (postId: string, publishedAt: string | null) =>
      aPost(1, { postId, publishedAt, counters: { reach: 10 } })
    await write(facts, 'i1', [
      reach('p1', '2025-11-14T23:59'),
      reach('p2', '2025-11-15T00:00'),
      reach('p3', '2026-02-01T09:00'),
      reach('p4', null),
    ])
    await write(facts, 'i2', [reach('p1', '2025-01-01T10:00')], { platform: 'instagram' })
    const [facebook, instagram] = await facts.postSummaries('GM0363')
    assert.deepEqual(facebook?.counters, [
      { metric: 'reach', period: { from: null, to: '2025-11-14' }, sum: 10, posts: 1 },
      { metric: 'reach', period: { from: '2025-11-15', to: '2026-06-14' }, sum: 30, posts: 3 },
    ])
    assert.deepEqual(instagram?.counters, [{ metric: 'reach', period: null, sum: 10, posts: 1 }])
    const days = ['2025-11-14', '2025-11-15', '2025-11-16'].map((date, at) => aDay(at, date, 5))
    await write(facts, 'i3', days)
    const series = (await facts.daySeries('GM0363')).map((one) => [
      one.period?.from,
      one.days,
      one.sum,
    ])
    assert.deepEqual(series, [
      [null, 1, 5],
      ['2025-11-15', 2, 10],
    ])
  },

  'lifetime totals of two exports never add up, on any platform': async (facts) => {
    for (const platform of platformIds) {
      const municipality = `of ${platform}`
      const seen = (views: number) => [aPost(1, { counters: { views, comments: 1 } })]
      const about = { platform, municipality }
      await write(facts, `${platform}-1`, seen(40), { ...about, measuredOn: '2026-03-10' })
      await write(facts, `${platform}-2`, seen(90), { ...about, measuredOn: '2026-06-10' })
      const [summary] = await facts.postSummaries(municipality)
      const sums = summary?.counters.map(({ metric, sum, posts }) => [metric, sum, posts])
      assert.deepEqual(
        sums,
        [
          ['comments', 1, 1],
          ['views', 90, 1],
        ],
        platform,
      )
    }
  },

  'views per age and gender are not added up over a change of their definition': async (facts) => {
    const women = { gender: 'women', age: '25-34', views: 30 } as const
    const seen = (postId: string, publishedAt: string) =>
      aPost(1, { postId, publishedAt, audience: [women], audienceMetric: 'views' })
    await write(facts, 'i1', [
      seen('p1', '2025-10-01T09:00'),
      seen('p2', '2025-12-01T09:00'),
      seen('p3', '2025-12-02T09:00'),
    ])
    assert.deepEqual(
      (await facts.viewCells('GM0363')).map(({ views }) => views),
      [60],
    )
    assert.equal((await facts.viewTotals('GM0363'))[0]?.firstPublishedOn, '2025-12-01')
  },

  'everything of an import goes when it is removed': async (facts) => {
    const rows = [aPart('women', { share: 1 }), dayFigures(3, '2026-02-01', { likes: 1 })]
    await write(facts, 'i1', [...rows, aReaction({})])
    assert.equal(await facts.rowCount('i1'), 3)
    await facts.remove('i1')
    assert.equal(await facts.rowCount('i1'), 0)
    assert.deepEqual(await facts.traitCells('GM0363'), [])
    assert.deepEqual(await facts.municipalities(), [])
  },
}

const tiktok = { platform: 'tiktok' } as const

function aPart(name: string, changes: Partial<TraitRecord>): ReadRow {
  const about = { layer: 'followers', trait: 'gender', metric: 'followers' } as const
  const record: TraitRecord = {
    kind: 'trait',
    ...about,
    class: name,
    count: null,
    share: null,
    step: 0.0001,
    ...changes,
  }
  return { line: 2, record }
}

function dayFigures(
  line: number,
  date: string,
  values: Readonly<Record<string, number | null>>,
  account?: string,
): ReadRow {
  const whose = account === undefined ? {} : { account }
  return { line, record: { kind: 'day-figures', date, values, ...whose } }
}

function dayNumber(index: number): string {
  return new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10)
}

function write(
  facts: Facts,
  importId: string,
  rows: readonly ReadRow[],
  changes: Partial<FactsContext> = {},
) {
  return facts.write(aContext(importId, changes), batchesOf(rows), () => true)
}
