// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storeAndRead } from '../../test-rendition.ts'

const score = '"Overperforming Score (weighted  —  Likes 1x Shares 3x Comments 2x )"'
const facebook = `Page Name,User Name,Facebook Id,Page Category,Likes at Posting,Post Created,Type,Total Interactions,Likes,Comments,Shares,Love,Wow,Haha,Sad,Angry,Care,Video Share Status,Post Views,Total Views,URL,Message,Link,Description,${score}`

const post = (page: string, time: string, type: string, views: string) =>
  `${page},${page.toLowerCase()},100000000000001,CITY,"6,021",${time},${type},"1,204",610,310,120,84,20,31,22,5,2,,${views},${views},https://www.facebook.com/100000000000001/posts/9000000000000001,"Open tot 21.00 uur.\nNeem uw pas mee.",https://voorbeeld.invalid,,-1.35`

test('a post of the own page: figures with a thousands comma, time in its zone', async () => {
  const file = [facebook, post('Gemeente', '2022-03-14 09:30:12 EDT', 'Photo', '0')].join('\n')
  const { recognition, rows } = await storeAndRead(file, { own: ['gemeente'] })
  assert.equal(recognition.platform, 'facebook')
  assert.deepEqual(recognition.readings, [
    { column: 'Total Interactions', is: 'number', example: '1,204', readAs: '1204' },
  ])
  assert.deepEqual(rows, [
    {
      line: 2,
      record: {
        kind: 'post',
        postId: '9000000000000001',
        accountId: null,
        account: 'gemeente',
        publishedAt: '2022-03-14T14:30',
        postType: 'photo',
        text: 'Open tot 21.00 uur.\nNeem uw pas mee.',
        permalink: 'https://www.facebook.com/100000000000001/posts/9000000000000001',
        durationSeconds: null,
        counters: {
          'total-interactions': 1204,
          likes: 610,
          comments: 310,
          shares: 120,
          love: 84,
          wow: 20,
          haha: 31,
          sad: 22,
          angry: 5,
          care: 2,
          'video-views': null,
        },
        audience: [],
      },
    },
  ])
})

test('0 views of a video is a figure', async () => {
  const file = [facebook, post('Gemeente', '2022-03-14 09:30:12 CET', 'Native Video', '0')]
  const [row] = (await storeAndRead(file.join('\n'), { own: ['gemeente'] })).rows
  assert.ok(row?.record.kind === 'post')
  assert.equal(row.record.counters['video-views'], 0)
})

test('other pages and groups may be persons: a mention under a pseudonym', async () => {
  const groups = facebook.replace('Page Name', 'Group Name')
  const file = [groups, post('Sanne', '2022-12-31 23:30:00 UTC', 'Status', '0')].join('\n')
  const { stored, rows, meaning } = await storeAndRead(file, { own: ['gemeente'] })
  assert.doesNotMatch(stored, /sanne|9000000000000001/i)
  const [row] = rows
  assert.ok(row?.record.kind === 'reaction')
  assert.equal(row.record.reaction, 'mention')
  assert.equal(row.record.at, '2023-01-01T00:30')
  assert.equal(meaning(row.record.reactor), 'reactor facebook sanne 2022')
  assert.equal(meaning(row.record.reactionId), 'message facebook 9000000000000001 2022')
})

const instagram =
  'Account,User Name,Followers at Posting,Post Created,Post Created Date,Post Created Time,Type,Total Interactions,Likes,Comments,Views,URL,Link,Photo,Title,Description,Image Text,Sponsor Id,Sponsor Name,"Overperforming Score (weighted  —  Likes 1x Comments 1x )"'

test('Instagram, as Excel saved it in the Netherlands', async () => {
  const text = [
    instagram.replaceAll(',', ';'),
    'Gemeente;gemeente;2310;14-3-2022 09:30;14-3-2022;09:30:12;Photo;90;84;6;0;https://www.instagram.com/p/CbFoo00001a/;;;;Zon op caf\u00e9;;;;1,2',
    'Sanne;sanne;10;3-4-2022 09:30;3-4-2022;09:30:12;Video;90;84;6;12;https://www.instagram.com/p/CbFoo00002a/;;;;Zon;;;;1,2',
  ].join('\r\n')
  const { recognition, rows, rejects } = await storeAndRead(Buffer.from(text, 'latin1'), {
    own: ['gemeente'],
  })
  assert.equal(recognition.platform, 'instagram')
  assert.deepEqual(rejects, [])
  const [own, other] = rows.map(({ record }) => record)
  assert.ok(own?.kind === 'post' && other?.kind === 'reaction')
  assert.equal(own.postId, 'CbFoo00001a')
  assert.equal(own.publishedAt, '2022-03-14T09:30')
  assert.equal(own.text, 'Zon op caf\u00e9')
  assert.equal(other.at, '2022-04-03T09:30')
  assert.deepEqual(other.counters, {
    'total-interactions': 90,
    likes: 84,
    comments: 6,
    'video-views': 12,
  })
})

test('days that can be read in two ways are a question', async () => {
  const file = `${instagram}\nG,g,1,3-4-2022 09:30,,,Photo,1,1,0,0,https://www.instagram.com/p/CbFoo00001a/,,,,Zon,,,,1\n`
  const { recognition, rejects } = await storeAndRead(file)
  assert.deepEqual(recognition.open, ['date-order'])
  assert.deepEqual(
    rejects.map(({ fault }) => fault.code),
    ['date-order-open'],
  )
  const [row] = (await storeAndRead(file, { dateOrder: 'day-first' })).rows
  assert.ok(row?.record.kind === 'reaction')
  assert.equal(row.record.at, '2022-04-03T09:30')
})

test('in 2018 the time stood under `Created`', async () => {
  const file = [
    facebook.replace('Post Created', 'Created'),
    post('Gemeente', '2018-03-14 09:30:12 CET', 'Photo', '0'),
  ]
  const [row] = (await storeAndRead(file.join('\n'), { own: ['gemeente'] })).rows
  assert.ok(row?.record.kind === 'post')
  assert.equal(row.record.publishedAt, '2018-03-14T09:30')
})
