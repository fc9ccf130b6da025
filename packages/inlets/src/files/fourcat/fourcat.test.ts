// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognise } from '../../recognise.ts'
import { storeAndRead } from '../../test-rendition.ts'

const basis = 'id,thread_id,author,body,timestamp'

const platforms: readonly (readonly [headings: string, platform: string | null])[] = [
  ['retweet_count,reply_count,like_count,quote_count,is_retweet', 'x'],
  ['author_full,music_name,music_id,tiktok_url,likes,comments,shares,plays', 'tiktok'],
  ['author_full,post_id,comment_url,is_comment_on_comment,likes,replies', 'tiktok'],
  ['url,author_is_verified,likes,reposts,replies,quotes,unix_timestamp', 'threads'],
  ['type,url,image_url,num_likes,num_comments,num_media,unix_timestamp', 'instagram'],
  ['author_is_company,post_url,comments,shares,reactions,inclusion_context', 'linkedin'],
  ['author_id,replied_to_post,like_count,quote_count,reply_count,repost_count', 'bluesky'],
  ['author_name,is_in_group,group_name,url', 'facebook'],
  ['page_category,likes_love,interactions', 'facebook'],
  ['isReplyTo,isReplyToName,authorName,likeCount', 'youtube'],
  ['hashtags,subject', null],
]

for (const [headings, platform] of platforms) {
  test(`4CAT with ${headings} is of ${platform ?? 'a platform that is asked'}`, async () => {
    const extra = headings.split(',').map(() => '')
    const row = ['1', '1', 'sanne', 'Hoi', '2026-03-01 12:00:00', ...extra].join(',')
    const { recognition, rows } = await storeAndRead(`${basis},${headings}\n${row}\n`)
    assert.equal(recognition.kind, 'fourcat')
    assert.equal(recognition.platform, platform)
    assert.equal(rows.length, 1)
  })
}

test('the links tell the platform where the headings do not', async () => {
  const file = `${basis},url\n1,1,a,Hoi,2026-03-01,https://www.threads.net/@a/post/1\n`
  assert.equal((await storeAndRead(file)).recognition.platform, 'threads')
})

test('Telegram is no platform of ours', () => {
  const opening = recognise(
    Buffer.from(`${basis},search_entity,author_is_bot\n1,1,a,b,c,d,e\n`),
    true,
  )
  assert.ok(opening.state === 'unrecognised')
  assert.equal(opening.fault.code, 'source-not-a-platform')
})

const tweets = [
  `${basis},unix_timestamp,link,author_id,retweet_count,like_count,is_retweet,is_quote_tweet,is_reply,replied_user`,
  '1700000000000000001,1700000000000000001,gemeente,"Open\ntot 21 uur",2026-03-28 23:30:00,1774740600,https://x.com/gemeente/status/1700000000000000001,1,3,-1,no,no,no,',
  '1700000000000000002,1700000000000000001,sanne,Fijn!,2026-03-29 01:30:00,1774747800,https://x.com/sanne/status/1700000000000000002,2,0,1,no,no,yes,gemeente',
  '1700000000000000003,1700000000000000009,sanne,Tja,2026-01-01 00:30:00,,https://x.com/sanne/status/1700000000000000003,2,0,1,no,no,yes,kees',
  '1700000000000000004,1700000000000000004,sanne,RT @gemeente: Open,2026-03-29 02:30:00,,,2,3,0,yes,no,no,',
  '1700000000000000005,1700000000000000005,sanne,Lees,2026-03-29 02:30:00,,,2,3,0,no,yes,no,',
].join('\n')

test('an own message is a post, in the clock of Amsterdam; -1 is no figure', async () => {
  const { rows } = await storeAndRead(tweets, { own: ['gemeente'] })
  assert.deepEqual(rows[0], {
    line: 2,
    record: {
      kind: 'post',
      postId: '1700000000000000001',
      accountId: null,
      account: 'gemeente',
      publishedAt: '2026-03-29T00:30',
      postType: null,
      text: 'Open\ntot 21 uur',
      permalink: 'https://x.com/gemeente/status/1700000000000000001',
      durationSeconds: null,
      counters: { reposts: 3, likes: null },
      audience: [],
    },
  })
})

test('answers, shares, quotes: who and to whom are pseudonyms, an own post is not', async () => {
  const { rows, meaning } = await storeAndRead(tweets, { own: ['gemeente'] })
  const reactions = rows.flatMap(({ record }) => (record.kind === 'reaction' ? [record] : []))
  assert.deepEqual(
    reactions.map(({ reaction, postId, at }) => [reaction, meaning(postId) ?? postId, at]),
    [
      ['comment', '1700000000000000001', '2026-03-29T03:30'],
      ['comment', 'message x 1700000000000000009 2026', '2026-01-01T01:30'],
      ['share', null, '2026-03-29T04:30'],
      ['quote', null, '2026-03-29T04:30'],
    ],
  )
  assert.deepEqual(
    new Set(reactions.map(({ reactor }) => meaning(reactor))),
    new Set(['reactor x sanne 2026']),
  )
  assert.deepEqual(reactions[2]?.counters, {})
})

test('an account that is told afterwards makes posts of its messages', async () => {
  const before = await storeAndRead(tweets)
  const [first] = before.rows
  const author = first?.record.kind === 'reaction' ? first.record.reactor : null
  assert.equal(before.meaning(author), 'reactor x gemeente 2026')
  const after = await storeAndRead(tweets, { isOwn: (pseudonym) => pseudonym === author })
  assert.deepEqual(
    after.rows.map(({ record }) => record.kind),
    ['post', 'reaction', 'reaction', 'reaction', 'reaction'],
  )
})

test('a comment of TikTok stands under the video, not under the comment it answers', async () => {
  const { rows, meaning } = await storeAndRead(
    [
      'id,thread_id,author,body,unix_timestamp,likes,post_id,comment_url,is_comment_on_comment',
      '7302222222222222223,7302222222222222222,@Sanne,Leuk,1767227400,3,7301111111111111111,https://m.tiktok.com/v/1,yes',
    ].join('\n'),
  )
  const [row] = rows
  assert.ok(row?.record.kind === 'reaction')
  assert.equal(row.record.postId, '7301111111111111111')
  assert.equal(row.record.at, '2026-01-01T01:30')
  assert.equal(meaning(row.record.reactor), 'reactor tiktok sanne 2026')
})

test('ids that Excel rounded are not ids: an own post is rejected, a reaction has none', async () => {
  const file = `${basis},retweet_count,is_retweet\n1.7E+18,1.7E+18,gemeente,Hoi,2026-03-01,1,no\n1.7E+18,1.7E+18,sanne,Hoi,2026-03-01,1,no\n`
  const { rows, rejects } = await storeAndRead(file, { own: ['gemeente'] })
  assert.deepEqual(
    rejects.map(({ fault }) => [fault.line, fault.code]),
    [[2, 'post-id-rounded']],
  )
  const [row] = rows
  assert.ok(row?.record.kind === 'reaction')
  assert.equal(row.record.reactionId, null)
})

test('a name in a column of figures: the row is rejected for it, its text is not kept', async () => {
  const { stored, rejects } = await storeAndRead(
    `${basis},retweet_count,is_retweet\n1,1,sanne,Hallo buurt,2026-03-01 12:00:00,Sanne de Vries,no\n`,
  )
  assert.doesNotMatch(stored, /Sanne|Hallo/)
  assert.deepEqual(
    rejects.map(({ fault }) => fault),
    [{ code: 'not-a-number', line: 2, parameters: { column: 'retweet_count', cell: '[...]' } }],
  )
})

test('a file that was not filtered is not read', async () => {
  const { readText } = await import('../../test-reading.ts')
  const { conclusion } = await readText(tweets)
  assert.ok(conclusion.state === 'refused')
  assert.equal(conclusion.fault.code, 'file-not-filtered')
})

test('a download that broke off within a character is refused, also as a rendition', async () => {
  const whole = Buffer.from(`${tweets}\n1700000000000000006,,sanne,caf\u00e9`)
  const { conclusion } = await storeAndRead(whole.subarray(0, -1))
  assert.ok(conclusion.state === 'refused')
  assert.equal(conclusion.fault.code, 'file-cut-off')
})

test('comments of YouTube Data Tools: an own answer does not name the comment it answers', async () => {
  const comment = 'Ugwu5xVxD2tQX9pCqNx4AaABAg'
  const { recognition, stored, rows } = await storeAndRead(
    [
      'id,replyCount,likeCount,publishedAt,authorName,text,authorChannelId,authorChannelUrl,isReply,isReplyTo,isReplyToName',
      `${comment},1,3,2022-11-11 05:30:01,@sannedv,Mooi,UC1,http://www.youtube.com/@sannedv,0,,`,
      `${comment}.9abcDEF012-345678901Ab,0,0,2022-11-11 06:30:01,@Gemeente,Dank!,UC2,,1,${comment},@sannedv`,
    ].join('\n'),
    { own: ['gemeente'] },
  )
  assert.equal(recognition.platform, 'youtube')
  assert.doesNotMatch(stored, /sannedv|Ugwu5/)
  const [first, second] = rows.map(({ record }) => record)
  assert.ok(first?.kind === 'reaction' && second?.kind === 'post')
  assert.equal(first.reaction, 'comment')
  assert.equal(first.at, '2022-11-11T06:30')
  assert.equal(second.postId, '9abcDEF012-345678901Ab')
  assert.equal(second.postType, 'comment')
})
