// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { only, readText, reasons } from '../../test-reading.ts'

const head = 'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Replies,Reposts'
const row = (id: string, text: string, link = `https://x.com/gem_dorp/status/${id}`) =>
  `${id},"Tue, Jul 14, 2026","${text}",${link},"1,234",5,61,3,1`

test('a post of X: replies are comments, the account comes from the link', async () => {
  const reading = await readText(`${head}\n${row('2074000000000000001', 'Weg dicht @provincie')}\n`)
  assert.deepEqual(only(reading, 'post')[0], {
    kind: 'post',
    postId: '2074000000000000001',
    accountId: null,
    account: 'gem_dorp',
    publishedAt: '2026-07-14T00:00',
    postType: 'post',
    text: 'Weg dicht @provincie',
    permalink: 'https://x.com/gem_dorp/status/2074000000000000001',
    durationSeconds: null,
    counters: { impressions: 1234, likes: 5, engagements: 61, comments: 3, reposts: 1 },
    audience: [],
  })
})

test('what begins with a handle is a reply of the municipality, its own words stay', async () => {
  const [post] = only(
    await readText(`${head}\n${row('2074000000000000002', '@sam dank')}\n`),
    'post',
  )
  assert.deepEqual([post?.postType, post?.text], ['reply', '@sam dank'])
})

test('a number that Excel rounded is taken from the link', async () => {
  const link = 'https://x.com/i/status/2074000000000000003'
  const reading = await readText(
    `${head}\n${row('2.074E+18', 'a', link)}\n${row('2.074E+18', 'b', '')}\n`,
  )
  const [post] = only(reading, 'post')
  assert.deepEqual([post?.postId, post?.account], ['2074000000000000003', null])
  assert.deepEqual(reasons(reading), ['3 post-id-rounded'])
})

test('a column that X no longer gives is not there, and not zero', async () => {
  const [post] = only(await readText(`${head}\n${row('1', 'a')}\n`), 'post')
  assert.equal(Object.hasOwn(post?.counters ?? {}, 'bookmarks'), false)
})

test('Twitter’s export of before 2024, in UTC', async () => {
  const reading = await readText(
    '"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","likes","user profile clicks","promoted likes"\n' +
      '"1600000000000000001","https://twitter.com/gem_dorp/status/1600000000000000001","Hallo","2023-07-25 23:20 +0000","100.0","5.0","0.05","1.0","2.0","3.0","4.0","-"\n',
  )
  const [post] = only(reading, 'post')
  assert.equal(reading.recognition.unknown, undefined)
  assert.equal(post?.publishedAt, '2023-07-26T01:20')
  assert.deepEqual(post?.counters, {
    impressions: 100,
    engagements: 5,
    reposts: 1,
    comments: 2,
    likes: 3,
    'profile-visits': 4,
  })
})

test('a number that Excel rounded and wrote out in full is taken from the link too', async () => {
  const link = 'https://x.com/i/status/2074000000000012345'
  const full = '2074000000000010000'
  const reading = await readText(`${head}\n${row(full, 'a', link)}\n${row(full, 'b', '')}\n`)
  assert.equal(only(reading, 'post')[0]?.postId, '2074000000000012345')
  assert.deepEqual(reasons(reading), ['3 post-id-rounded'])
})
