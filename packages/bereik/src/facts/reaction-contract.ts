// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import type { ReadRow } from '@bereik/inlets'
import type { Facts, FactsContext } from './facts.ts'
import { aContext, aDay, aPost, aReaction, audience, batchesOf } from './facts-fixtures.ts'

/** What every facts store must do with reactions, and what it tells of last days. */
export const reactionContract: Readonly<Record<string, (facts: Facts) => Promise<void>>> = {
  'reactions are counted per kind and year, persons never': async (facts) => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      aReaction({ reactionId: `~${at + 1}`, reactor: `~${at % 11}`, text: `dank ${at}` }),
    )
    const like = aReaction({ reaction: 'like', at: null, reactor: null, reactionId: '~99' })
    assert.deepEqual(await write(facts, 'i1', [...rows, like]), { kept: 13, repeated: 0 })
    const of = { platform: 'facebook', account: null, observedOn: '2026-03-03', importIds: ['i1'] }
    assert.deepEqual(await facts.reactionSummaries('GM0363'), [
      { ...of, reaction: 'comment', year: 2026, reactions: 12, reactors: 11 },
      { ...of, reaction: 'like', year: null, reactions: 1, reactors: null },
    ])
    const few = rows.slice(0, 9)
    await write(facts, 'i2', few, { municipality: 'GM0513' })
    assert.equal((await facts.reactionSummaries('GM0513'))[0]?.reactors, 'fewer-than-ten')
  },

  'a message captured again with other counters is the same message, seen anew': async (facts) => {
    const first = aReaction({ counters: { likes: 1 } })
    assert.deepEqual(await write(facts, 'i1', [first, first]), { kept: 1, repeated: 1 })
    assert.deepEqual(await write(facts, 'i2', [first]), { kept: 0, repeated: 1 })
    const later = aReaction({ counters: { likes: 5 } })
    const on = { measuredOn: '2026-03-10' }
    assert.deepEqual(await write(facts, 'i3', [later], on), { kept: 1, repeated: 0 })
    const [summary, another] = await facts.reactionSummaries('GM0363')
    assert.equal(another, undefined)
    assert.deepEqual([summary?.reactions, summary?.observedOn], [1, '2026-03-10'])
    for (const id of ['i1', 'i2', 'i3']) await facts.remove(id)
    assert.deepEqual(await facts.reactionSummaries('GM0363'), [])
  },

  'reactions without an id are told apart by what they say': async (facts) => {
    const rows = ['een', 'twee', 'een'].map((text) => aReaction({ reactionId: null, text }))
    assert.deepEqual(await write(facts, 'i1', rows), { kept: 2, repeated: 1 })
    assert.equal((await facts.reactionSummaries('GM0363'))[0]?.reactions, 2)
  },

  'an id that is no pseudonym is not stored': async (facts) => {
    const named = aReaction({ reactor: 'sam_voorbeeld' })
    await assert.rejects(write(facts, 'i1', [named]), /no pseudonym/)
    const largest = aReaction({ reactor: '~9223372036854775807' })
    assert.deepEqual(await write(facts, 'i2', [largest]), { kept: 1, repeated: 0 })
  },

  'the last good day is told per account and metric': async (facts) => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-05'].map((date, at) => aDay(at, date, at))
    await write(facts, 'i1', days)
    await write(facts, 'i2', [aPost(1, { counters: { reach: 5 } })])
    const newer = { postId: 'p2', publishedAt: '2026-02-20T09:00', counters: { views: 5 } }
    await write(facts, 'i3', [aPost(1, newer)], { measuredOn: '2026-03-10' })
    await write(facts, 'i4', audience(), { account: 'hoofd' })
    await write(facts, 'i5', [aReaction({})])
    const good = await facts.lastGood('GM0363')
    const nobody = { platform: 'facebook', account: null } as const
    assert.deepEqual(good.days, [
      {
        ...nobody,
        metric: 'views',
        from: '2026-01-01',
        to: '2026-01-05',
        days: 3,
        value: 2,
        importId: 'i1',
      },
    ])
    assert.deepEqual(good.posts, [
      {
        platform: 'facebook',
        account: 'Gemeente Voorbeelddorp',
        posts: 2,
        lastPublishedOn: '2026-02-20',
        observedOn: '2026-03-10',
        importId: 'i3',
        counters: [
          { metric: 'reach', posts: 1, lastPublishedOn: '2026-02-01', observedOn: '2026-03-03' },
          { metric: 'views', posts: 1, lastPublishedOn: '2026-02-20', observedOn: '2026-03-10' },
        ],
      },
    ])
    assert.deepEqual(
      good.audiences.map((one) => [one.account, one.part, one.measuredOn, one.days]),
      ['age-gender', 'followers', 'places'].map((part) => ['hoofd', part, '2026-03-03', 1]),
    )
    assert.deepEqual(good.reactions, [
      { ...nobody, lastOn: '2026-02-01', observedOn: '2026-03-03', importId: 'i5' },
    ])
  },
}

function write(
  facts: Facts,
  importId: string,
  rows: readonly ReadRow[],
  changes: Partial<FactsContext> = {},
) {
  return facts.write(aContext(importId, changes), batchesOf(rows), () => true)
}
