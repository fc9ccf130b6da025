// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReadRow } from '@bereik/inlets'
import type { Facts, FactsContext, PostCounter } from './facts.ts'
import { aContext, aDay, aPost, audience, batchesOf } from './facts-fixtures.ts'
import { reactionContract } from './reaction-contract.ts'
import { recordContract } from './record-contract.ts'

/** The metrics a store under test is opened with. */
export const contractMetrics = ['comments', 'reach', 'seconds', 'views'] as const

type Open = () => Promise<{
  facts: Facts
  /** Closes the store and opens it again. */
  reopen: () => Promise<Facts>
  end: () => Promise<void>
}>

/** What every facts store must do. */
export function factsContract(name: string, open: Open): void {
  const using = async (work: (facts: Facts, reopen: () => Promise<Facts>) => Promise<void>) => {
    const { facts, reopen, end } = await open()
    try {
      await work(facts, reopen)
    } finally {
      await end()
    }
  }
  const contract = (text: string, work: Parameters<typeof using>[0]) =>
    test(text, () => using(work))

  describe(`${name} keeps the facts contract`, () => {
    contract('an audience comes back exactly as the file has it', async (facts, reopen) => {
      const result = await write(facts, 'i1', audience(), { platform: 'instagram', followers: 9 })
      assert.deepEqual(result, { kept: 4, repeated: 0 })
      const again = await reopen()
      const about = {
        importId: 'i1',
        platform: 'instagram',
        account: null,
        measuredOn: '2026-03-03',
      } as const
      assert.deepEqual(await again.followerCells('GM0363'), [
        { ...about, gender: 'women', age: '18-24', share: 0.106, step: 0.001 },
        { ...about, gender: 'men', age: '18-24', share: 0.065, step: 0.001 },
        { ...about, gender: 'women', age: '65+', share: 0.03, step: 0.001 },
        { ...about, gender: 'men', age: '65+', share: 0, step: 0.001 },
      ])
      assert.deepEqual(await again.placeCells('GM0363'), [
        {
          ...about,
          kind: 'places',
          name: "'s-Gravenhage, Zuid-Holland",
          share: 0.137,
          step: 0.001,
        },
        { ...about, kind: 'places', name: 'Gouda', share: 0.1, step: 0.001 },
      ])
      assert.deepEqual(await again.followerTotals('GM0363'), [
        { ...about, followers: 1629, given: 'in-file' },
      ])
      assert.deepEqual(await again.audiences('GM0363'), [
        { ...about, part: 'age-gender' },
        { ...about, part: 'followers' },
        { ...about, part: 'places' },
      ])
      assert.deepEqual(await again.municipalities(), ['GM0363'])
      assert.deepEqual(await again.importIds(), ['i1'])
      assert.deepEqual(await again.followerCells('GM0513'), [])
    })

    contract('followers told by the user stand where the file has none', async (facts) => {
      const rows = audience().filter(({ record }) => record.kind !== 'followers')
      const result = await write(facts, 'i1', rows, { followers: 812, account: 'hoofd' })
      assert.deepEqual(result, { kept: 3, repeated: 0 })
      const [total, another] = await facts.followerTotals('GM0363')
      assert.equal(another, undefined)
      assert.equal(total?.given, 'by-user')
      assert.equal(total?.followers, 812)
      assert.equal(total?.account, 'hoofd')
    })

    contract('a row that names its platform keeps it', async (facts) => {
      const [first, ...others] = audience()
      assert.ok(first)
      await write(facts, 'i1', [{ ...first, platform: 'instagram' }, ...others], {})
      const platforms = (await facts.audiences('GM0363')).map(({ platform }) => platform)
      assert.deepEqual([...new Set(platforms)], ['facebook', 'instagram'])
    })

    contract('missing is not zero in what posts add up to', async (facts) => {
      const counters = { views: 40, comments: 0, reach: null, seconds: 1.5 }
      await write(facts, 'i1', [
        aPost(1, { postId: 'p1', counters }),
        aPost(2, { postId: 'p2', counters: { views: 2, seconds: 0.25 } }),
        aPost(3, { postId: 'p3', counters: {}, publishedAt: null, account: null }),
      ])
      assert.deepEqual(await facts.postSummaries('GM0363'), [
        {
          platform: 'facebook',
          account: null,
          posts: 1,
          firstPublishedOn: null,
          lastPublishedOn: null,
          observedOn: '2026-03-03',
          counters: [],
        },
        {
          platform: 'facebook',
          account: 'Gemeente Voorbeelddorp',
          posts: 2,
          firstPublishedOn: '2026-02-01',
          lastPublishedOn: '2026-02-01',
          observedOn: '2026-03-03',
          counters: [
            { metric: 'comments', period: null, sum: 0, posts: 1 },
            { metric: 'seconds', period: null, sum: 1.75, posts: 2 },
            { metric: 'views', period: viewsOfToday, sum: 42, posts: 2 },
          ],
        },
      ])
    })

    contract('texts come through whatever they hold', async (facts) => {
      const nasty = ['', ' ', '\u001f\u001f', 'a\u0000b', "';--", '\u{1F600}\r\n"x"', '\\N', 'NULL']
      const rows = nasty.map((text, index) => aPost(index + 1, { postId: `p${index}`, text }))
      assert.deepEqual(await write(facts, 'i1', rows), { kept: nasty.length, repeated: 0 })
      assert.equal((await facts.postSummaries('GM0363'))[0]?.posts, nasty.length)
      const place = { name: '\u001f"\u0000\u{1F3DB}', share: 0.1, step: 0.001 }
      const record = { kind: 'places', shares: [place] } as const
      await write(facts, 'i2', [{ line: 1, record }])
      assert.equal((await facts.placeCells('GM0363'))[0]?.name, ' " \u{1F3DB}')
    })

    contract('the newest observation of a post stands, it never adds up', async (facts) => {
      const on = (measuredOn: string) => ({ measuredOn })
      await write(facts, 'i2', [aPost(1, { counters: { views: 50 } })], on('2026-03-10'))
      await write(facts, 'i1', [aPost(1, { counters: { views: 40 } })], on('2026-03-03'))
      const [summary] = await facts.postSummaries('GM0363')
      assert.equal(summary?.posts, 1)
      assert.deepEqual(summary?.counters, [viewsOf(50)])
      assert.equal(summary?.observedOn, '2026-03-10')
      await facts.remove('i2')
      const [before] = await facts.postSummaries('GM0363')
      assert.deepEqual(before?.counters, [viewsOf(40)])
    })

    contract('views come from the newest observation that has an audience', async (facts) => {
      const women = { gender: 'women', age: '25-34', views: 30 } as const
      const audienceMetric = 'views'
      const men = { gender: 'men', age: '65+', views: 0 } as const
      const seen = aPost(1, { counters: { views: 31 }, audience: [women, men], audienceMetric })
      const other = aPost(2, {
        postId: 'p2',
        counters: { views: 10 },
        audience: [women],
        audienceMetric,
      })
      await write(facts, 'i1', [seen, other])
      const later = [aPost(1, { counters: { views: 99 } })]
      await write(facts, 'i2', later, { measuredOn: '2026-03-10' })
      const about = {
        platform: 'facebook',
        account: 'Gemeente Voorbeelddorp',
        metric: 'views',
      } as const
      assert.deepEqual(await facts.viewCells('GM0363'), [
        { ...about, gender: 'women', age: '25-34', views: 60 },
        { ...about, gender: 'men', age: '65+', views: 0 },
      ])
      const total = {
        ...about,
        posts: 2,
        firstPublishedOn: '2026-02-01',
        lastPublishedOn: '2026-02-01',
        observedOn: '2026-03-03',
        importIds: ['i1'],
      }
      assert.deepEqual(await facts.viewTotals('GM0363'), [{ ...total, views: 41 }])
      await write(facts, 'i3', [aPost(1, { postId: 'p3', audience: [women], audienceMetric })])
      const [unknown] = await facts.viewTotals('GM0363')
      assert.equal(unknown?.views, null, 'one post does not tell: not a smaller number')
      assert.deepEqual(unknown?.importIds, ['i1', 'i3'])
    })

    contract('views of two definitions are never added up: most posts decide', async (facts) => {
      const women = { gender: 'women', age: '25-34', views: 30 } as const
      const seen = (postId: string, audienceMetric: string) =>
        aPost(1, { postId, audience: [women], audienceMetric, counters: { views: 40, reach: 35 } })
      await write(facts, 'i1', [seen('p1', 'views'), seen('p2', 'reach'), seen('p3', 'reach')])
      const [total, other] = await facts.viewTotals('GM0363')
      assert.deepEqual([total?.metric, total?.posts, total?.views], ['reach', 2, 70])
      assert.equal(other, undefined)
      const cells = (await facts.viewCells('GM0363')).map(({ metric, views }) => [metric, views])
      assert.deepEqual(cells, [['reach', 60]])
    })

    contract('a post that stands twice in a file is kept once', async (facts) => {
      const rows = [aPost(1), aPost(2), aPost(3, { counters: { views: 7 } }), aPost(4)]
      assert.deepEqual(await write(facts, 'i1', rows), { kept: 2, repeated: 2 })
      assert.equal(await facts.rowCount('i1'), 2)
      const [summary] = await facts.postSummaries('GM0363')
      assert.deepEqual(summary?.counters, [viewsOf(7)], 'the last one told')
    })

    contract('repeated from another import: counted, and still there without it', async (facts) => {
      const rows = [...audience(), aPost(9), aDay(10, '2026-01-01', 3)]
      assert.deepEqual(await write(facts, 'i1', rows), { kept: 6, repeated: 0 })
      const more = [...rows, aDay(11, '2026-01-02', 4)]
      assert.deepEqual(await write(facts, 'i2', more), { kept: 1, repeated: 6 })
      const cells = (await facts.followerCells('GM0363')).map((cell) => cell.importId)
      assert.deepEqual(new Set(cells), new Set(['i1']), 'told once')
      assert.equal((await facts.postSummaries('GM0363'))[0]?.posts, 1)
      assert.equal((await facts.daySeries('GM0363'))[0]?.sum, 7)
      await facts.remove('i1')
      assert.equal(await facts.rowCount('i1'), 0)
      assert.equal((await facts.followerCells('GM0363')).length, 4)
      assert.equal((await facts.postSummaries('GM0363'))[0]?.posts, 1)
      assert.equal((await facts.daySeries('GM0363'))[0]?.sum, 7)
    })

    contract(
      'equal values of another municipality, platform or day are not repeated',
      async (facts) => {
        await write(facts, 'i1', audience())
        const again = { kept: 4, repeated: 0 }
        assert.deepEqual(await write(facts, 'i2', audience(), { municipality: 'GM0513' }), again)
        assert.deepEqual(await write(facts, 'i3', audience(), { platform: 'instagram' }), again)
        assert.deepEqual(await write(facts, 'i4', audience(), { measuredOn: '2026-03-04' }), again)
        assert.deepEqual(await write(facts, 'i5', audience(), { account: 'jongeren' }), again)
        assert.deepEqual(await facts.municipalities(), ['GM0363', 'GM0513'])
      },
    )

    contract('of a day told twice, the newest file is believed', async (facts) => {
      await write(facts, 'i1', [aDay(4, '2026-01-01', 3), aDay(5, '2026-01-02', 4)])
      await write(facts, 'i2', [aDay(4, '2026-01-02', 5)], { measuredOn: '2026-03-10' })
      assert.deepEqual(await facts.daySeries('GM0363'), [
        {
          platform: 'facebook',
          account: null,
          metric: 'views',
          definition: null,
          period: viewsOfToday,
          days: 2,
          from: '2026-01-01',
          to: '2026-01-02',
          sum: 8,
        },
      ])
    })

    contract('what may not be committed leaves nothing', async (facts) => {
      const results: unknown[] = []
      const result = await facts.write(aContext('i1'), batchesOf(audience()), (asked) => {
        results.push(asked)
        return false
      })
      assert.deepEqual(results, [result])
      assert.equal(await facts.rowCount('i1'), 0)
      assert.deepEqual(await facts.municipalities(), [])
      assert.deepEqual(await facts.importIds(), [])
      await write(facts, 'i1', audience())
    })

    contract(
      'rows that stop with an error leave nothing, and the next import stands',
      async (facts) => {
        const broken = async function* () {
          yield Array.from({ length: 20_000 }, (_, index) => aPost(index, { postId: `p${index}` }))
          throw new Error('the file ends here')
        }
        await assert.rejects(
          facts.write(aContext('i1'), broken(), () => true),
          /the file ends here/,
        )
        assert.equal(await facts.rowCount('i1'), 0)
        await write(facts, 'i1', audience())
        await assert.rejects(write(facts, 'i1', audience()), 'the same import twice')
        assert.equal((await facts.followerCells('GM0363')).length, 4)
      },
    )

    contract(
      'nothing of an import is seen before it is whole, and reading goes on',
      async (facts) => {
        const half = Promise.withResolvers<void>()
        const go = Promise.withResolvers<void>()
        const slow = async function* () {
          yield [aPost(1)]
          half.resolve()
          await go.promise
          yield [aPost(2, { postId: 'p2' })]
        }
        const writing = facts.write(aContext('i1'), slow(), () => true)
        await half.promise
        assert.equal(await facts.rowCount('i1'), 0)
        go.resolve()
        await writing
        assert.equal(await facts.rowCount('i1'), 2)
      },
    )

    contract('imports at once are written one after the other', async (facts) => {
      const ids = ['i1', 'i2', 'i3', 'i4']
      const results = await Promise.all(ids.map((id) => write(facts, id, [aPost(1), aPost(2)])))
      const kept = results.map((result) => result.kept)
      assert.deepEqual(kept, [1, 0, 0, 0])
    })

    contract('many rows: counted exactly, doubles found, in any batches', async (facts) => {
      const count = 40_000
      const all = Array.from({ length: count }, (_, index) =>
        aPost(index + 1, { postId: `p${index % 39_990}`, counters: { views: index % 7 } }),
      )
      const batches = async function* () {
        for (let start = 0; start < count; start += 3333) yield all.slice(start, start + 3333)
      }
      const result = await facts.write(aContext('i1'), batches(), () => true)
      const newest = new Map(all.map(({ record }) => [postIdOf(record), viewsIn(record)]))
      const different = new Set(all.map(({ record }) => `${postIdOf(record)} ${viewsIn(record)}`))
      assert.deepEqual(result, { kept: different.size, repeated: count - different.size })
      const sum = [...newest.values()].reduce((total, views) => total + views, 0)
      const [summary] = await facts.postSummaries('GM0363')
      assert.deepEqual(summary?.counters, [viewsOf(sum, 39_990)])
    })

    const more = { ...recordContract, ...reactionContract }
    for (const [text, work] of Object.entries(more)) contract(text, work)
  })
}

/** Facebook counts views in one way since 15 November 2025; the posts here are of 2026. */
const viewsOfToday = { from: '2025-11-15', to: null } as const

function viewsOf(sum: number, posts = 1): PostCounter {
  return { metric: 'views', period: viewsOfToday, sum, posts }
}

function postIdOf(record: ReadRow['record']): string {
  return record.kind === 'post' ? record.postId : ''
}

function viewsIn(record: ReadRow['record']): number {
  return (record.kind === 'post' && record.counters.views) || 0
}

function write(
  facts: Facts,
  importId: string,
  rows: readonly ReadRow[],
  changes: Partial<FactsContext> = {},
) {
  return facts.write(aContext(importId, changes), batchesOf(rows), () => true)
}
