// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { only, readText } from '../../test-reading.ts'

test('NAN and -- are no figures; net growth may be below zero', async () => {
  const reading = await readText(
    'Date,Video views,Reached audience,Phone number clicks ,Net growth,New followers\n' +
      '2025/10/31,141,NAN,--,-3,2\n',
  )
  assert.deepEqual(only(reading, 'day-figures'), [
    {
      kind: 'day-figures',
      date: '2025-10-31',
      values: {
        views: 141,
        'reached-audience': null,
        'phone-clicks': null,
        'net-followers': -3,
        follows: 2,
      },
    },
  ])
})

test('a video has the time of its post', async () => {
  const reading = await readText(
    'Video title,Video link,Post time,Video views,Likes,Add to Favorites\n' +
      '"Kom\n""nu""",https://www.tiktok.com/@gemdorp/photo/7600000000000000001,2025/10/31 18:19:10,17,4,--\n',
  )
  const [post] = only(reading, 'post')
  assert.deepEqual(
    [post?.publishedAt, post?.postType, post?.text, post?.counters['saves']],
    ['2025-10-31T18:19', 'photo', 'Kom\n"nu"', null],
  )
})
