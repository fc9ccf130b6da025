// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PostRecord, ReactionRecord } from '../../record.ts'
import type { StoredReading } from '../../test-rendition.ts'
import {
  captured,
  filterAndRead,
  instagramPost,
  municipality,
  threadsPost,
  tiktokComment,
  tiktokPost,
  xPost,
} from './test-captures.ts'

function post({ rows }: StoredReading): PostRecord {
  const [row] = rows
  assert.ok(row?.record.kind === 'post', JSON.stringify(row))
  return row.record
}

function reaction({ rows }: StoredReading): ReactionRecord {
  const [row] = rows
  assert.ok(row?.record.kind === 'reaction', JSON.stringify(row))
  return row.record
}

/** What one line becomes. */
const one = (platform: string, data: unknown) => filterAndRead(`${captured(platform, data)}\n`)

test('a post of the municipality on X stays whole, in Dutch time', async () => {
  const reading = await one('twitter.com', xPost(municipality))
  assert.deepEqual(post(reading), {
    kind: 'post',
    postId: '1700000000000000001',
    accountId: null,
    account: 'gem_voorbeeld',
    publishedAt: '2023-10-10T23:42',
    postType: 'post',
    text: 'Het zwembad is open',
    permalink: 'https://x.com/gem_voorbeeld/status/1700000000000000001',
    durationSeconds: null,
    counters: { views: 250, likes: 9, comments: 3, reposts: 4, quotes: 2, bookmarks: 1 },
    audience: [],
  })
  assert.equal(reading.recognition.platform, 'x')
  assert.deepEqual(reading.recognition.parts, ['posts'])
})

test('a message of somebody else on X is a mention without name or id', async () => {
  const reading = await one('x.com', xPost('jan_de_tester', { full_text: 'Hoi @jan_de_tester' }))
  const record = reaction(reading)
  assert.equal(record.reaction, 'mention')
  assert.equal(reading.meaning(record.reactor), 'reactor x jan_de_tester 2023')
  assert.equal(reading.meaning(record.reactionId), 'message x 1700000000000000001 2023')
  assert.doesNotMatch(reading.stored, /jan|1700000000000000001|Tester/i)
})

test('a reply to the municipality names its post, a reply to another does not', async () => {
  const answer = { in_reply_to_status_id_str: '169', in_reply_to_screen_name: 'Gem_Voorbeeld' }
  const toUs = reaction(await one('x.com', xPost('jan', answer)))
  assert.deepEqual([toUs.reaction, toUs.postId], ['comment', '169'])
  const other = await one('x.com', xPost('jan', { ...answer, in_reply_to_screen_name: 'piet' }))
  assert.equal(other.meaning(reaction(other).postId), 'message x 169 2023')
  assert.doesNotMatch(other.stored, /piet/)
})

test('a reply deeper in a conversation that began with an own post names that post', async () => {
  const start = captured('x.com', xPost(municipality))
  const more = { conversation_id_str: '1700000000000000001', id_str: '18' }
  const reply = captured('x.com', xPost('jan', more, { rest_id: '18' }))
  const { rows } = await filterAndRead(`${start}\n${reply}\n`)
  const record = rows[1]?.record
  assert.ok(record?.kind === 'reaction')
  assert.deepEqual([record.reaction, record.postId], ['comment', '1700000000000000001'])
})

test('somebody who quotes or reposts the municipality is told with its post', async () => {
  const quoted = { quoted_status_result: { result: { tweet: xPost(municipality) } } }
  const quote = reaction(
    await one('x.com', xPost('jan', { id_str: '18' }, { ...quoted, rest_id: '18' })),
  )
  assert.deepEqual([quote.reaction, quote.postId], ['quote', '1700000000000000001'])
  const legacy = { retweeted_status_result: { result: xPost(municipality) }, full_text: 'RT @gem' }
  const share = reaction(await one('x.com', xPost('jan', legacy, { rest_id: '18' })))
  assert.deepEqual([share.reaction, share.postId], ['share', '1700000000000000001'])
  assert.deepEqual([share.text, share.counters['reposts']], ['', null])
})

test('a quote of which the quoted post is gone is still a quote', async () => {
  const record = reaction(await one('x.com', xPost('jan', { is_quote_status: true })))
  assert.deepEqual([record.reaction, record.postId], ['quote', null])
})

test('what the municipality reposts are the words of another', async () => {
  const legacy = { retweeted_status_result: { result: xPost('jan') }, full_text: 'RT @jan: hoi' }
  const reading = await one('x.com', xPost(municipality, legacy, { rest_id: '18' }))
  const { postType, text, counters } = post(reading)
  assert.deepEqual([postType, text, counters['likes']], ['repost', '', null])
  assert.doesNotMatch(reading.stored, /jan|hoi/)
})

test('a long post of X has its whole text, and no escapes of web pages', async () => {
  const note = {
    note_tweet_results: { result: { text: 'Water &amp; wegen, &lt;nu&gt; en straks' } },
  }
  const record = post(await one('x.com', xPost(municipality, {}, { note_tweet: note })))
  assert.equal(record.text, 'Water & wegen, <nu> en straks')
  const person = await one(
    'x.com',
    xPost('piet', { full_text: 'Jan &lt;jan@voorbeeld.nl&gt; &amp;' }),
  )
  assert.equal(reaction(person).text, 'Jan <[e-mail]> &')
})

test('links that X shortened are taken out of the words of others: one may lead to them', async () => {
  const full_text = 'Kijk https://t.co/abcDEF1234, hier: HTTPS://t.co/x en t.co'
  const person = await one('x.com', xPost('piet', { full_text }))
  assert.equal(reaction(person).text, 'Kijk [link], hier: [link] en t.co')
  assert.equal(post(await one('x.com', xPost(municipality, { full_text }))).text, full_text)
})

test('a post of X that is wrapped once more is read', async () => {
  const wrapped = { __typename: 'TweetWithVisibilityResults', tweet: xPost(municipality), id: null }
  assert.equal(post(await one('x.com', wrapped)).postId, '1700000000000000001')
})

test('posts of X of before 2023 name their author elsewhere', async () => {
  const { core: _, rest_id: __, ...old } = xPost('')
  const user = { screen_name: municipality, name: 'Gemeente', id_str: '77' }
  const record = post(await one('twitter.com', { ...old, type: 'adaptive', user }))
  assert.deepEqual([record.account, record.postId], ['gem_voorbeeld', '1700000000000000001'])
})

test('a post on TikTok: exact figures where there are, the author as object or as text', async () => {
  const statsV2 = {
    diggCount: '15812',
    playCount: '911307',
    collectCount: '2544',
    repostCount: '3',
  }
  const author = { id: '1', uniqueId: municipality, nickname: 'Jan de Tester' }
  const record = post(await one('tiktok.com', tiktokPost(author, { statsV2 })))
  assert.deepEqual(record.counters, {
    views: 911_307,
    likes: 15_812,
    comments: 762,
    shares: 428,
    saves: 2544,
    reposts: 3,
  })
  assert.deepEqual([record.postType, record.durationSeconds], ['video', 49])
  assert.equal(record.publishedAt, '2023-11-14T23:13')
  const embedded = tiktokPost(municipality, { createTime: '1700000000', imagePost: { images: [] } })
  assert.equal(post(await one('tiktok.com', embedded)).postType, 'photo')
})

test('a comment on TikTok is told with its video, and nothing of who wrote it', async () => {
  const reading = await one('tiktok-comments', tiktokComment('jan_de_tester'))
  const record = reaction(reading)
  assert.deepEqual([record.reaction, record.postId], ['comment', '7000000000000000001'])
  assert.deepEqual(record.counters, { likes: 4, comments: 2 })
  assert.doesNotMatch(reading.stored, /jan|710000/i)
  assert.deepEqual(reading.recognition.parts, ['comments'])
  const phone = await one('tiktok-comments', tiktokComment('jan', { aweme_id: '31612345678' }))
  assert.doesNotMatch(phone.stored, /31612345678/)
})

test('an own comment on TikTok is a reply of the account', async () => {
  const record = post(await one('tiktok-comments', tiktokComment(municipality)))
  assert.deepEqual([record.postType, record.permalink], ['reply', null])
})

test('posts on Instagram in all three layouts', async () => {
  const item = post(await one('instagram.com', instagramPost(municipality, { play_count: 900 })))
  assert.deepEqual(
    [item.postId, item.postType, item.text],
    ['C1hWCZLPQ9T', 'photo', 'Markt op zaterdag'],
  )
  assert.deepEqual(item.counters, {
    views: 900,
    likes: 120,
    comments: 7,
    shares: null,
    reposts: null,
  })
  assert.equal(item.permalink, 'https://www.instagram.com/p/C1hWCZLPQ9T/')
  const graph = {
    __typename: 'GraphSidecar',
    shortcode: 'C1hWCZLPQ9T',
    taken_at_timestamp: 1_700_000_000,
    owner: { username: municipality, id: '12' },
    edge_media_to_caption: { edges: [{ node: { text: 'Markt' } }] },
    edge_media_preview_like: { count: -1 },
    edge_media_preview_comment: { count: 4 },
  }
  const node = post(await one('instagram.com', graph))
  assert.deepEqual(
    [node.postType, node.text, node.publishedAt],
    ['carousel', 'Markt', '2023-11-14T23:13'],
  )
  assert.deepEqual([node.counters['likes'], node.counters['comments']], [null, 4])
  const polaris = {
    __typename: 'XIGPolarisVideoMedia',
    code: 'C1hWCZLPQ9T',
    user: { username: municipality },
    play_count: 12,
    _zs_partial: true,
  }
  const partial = post(await one('instagram.com', polaris))
  assert.deepEqual([partial.postType, partial.publishedAt, partial.text], ['video', null, ''])
})

test('hidden likes on Instagram are not the number that is made up for them', async () => {
  const hidden = { like_and_view_counts_disabled: true, like_count: 3 }
  const { counters } = post(await one('instagram.com', instagramPost(municipality, hidden)))
  assert.equal(counters['likes'], null)
  const shown = { like_and_view_counts_disabled: false, product_type: 'clips', caption: null }
  const record = post(await one('instagram.com', instagramPost(municipality, shown)))
  assert.deepEqual([record.counters['likes'], record.postType, record.text], [120, 'reel', ''])
})

test('posts, replies, quotes and reposts on Threads', async () => {
  const own = post(await one('threads.net', threadsPost(municipality)))
  assert.deepEqual(own.counters, {
    views: null,
    likes: 12,
    comments: 3,
    reposts: 2,
    quotes: 1,
    shares: null,
  })
  assert.equal(own.permalink, 'https://www.threads.com/@gem_voorbeeld/post/C1hWCZLPQ9T')
  const to = { reply_to_author: { username: municipality, id: null } }
  const reply = reaction(await one('threads.com', threadsPost('jan', to)))
  assert.deepEqual([reply.reaction, reply.postId], ['comment', null])
  const share_info = { quoted_post: { code: 'Cxyz', user: { username: municipality } } }
  const quote = reaction(await one('threads.net', threadsPost('jan', { share_info })))
  assert.deepEqual([quote.reaction, quote.postId], ['quote', 'Cxyz'])
  const reposted = { share_info: { reposted_post: { code: 'Cxyz', user: { username: 'piet' } } } }
  const share = await one('threads.net', threadsPost('jan', reposted))
  assert.equal(share.meaning(reaction(share).postId), 'message threads Cxyz 2023')
})

test('an account that is named afterwards makes posts of its messages', async () => {
  const file = `${captured('x.com', xPost('raadsgriffie'))}\n`
  const { rows } = await filterAndRead(file, { isOwn: (pseudonym) => pseudonym.startsWith('~') })
  const record = rows[0]?.record
  assert.ok(record?.kind === 'post')
  assert.match(record.postId, /^~\d+$/)
  assert.equal(record.permalink, null)
  assert.equal(record.account, null)
})

test('4CAT keeps items without their envelope; older ones do not name the platform', async () => {
  const meta = { source_platform: 'threads.net', timestamp_collected: 1_760_000_000_000 }
  const lines = [
    { ...threadsPost(municipality), __import_meta: meta },
    threadsPost('jan'),
    xPost('jan'),
    tiktokPost({ uniqueId: 'jan' }),
    tiktokComment('jan'),
    instagramPost('jan'),
  ].map((item) => JSON.stringify(item))
  const reading = await filterAndRead(`${lines.join('\n')}\n`)
  assert.equal(reading.recognition.platform, 'threads')
  const platforms = reading.rows.map(({ platform }) => platform)
  assert.deepEqual(platforms, [undefined, undefined, 'x', 'tiktok', 'tiktok', 'instagram'])
})
