// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { only } from '../../test-reading.ts'
import { sample, skip } from '../../test-samples.ts'
import { filterAndRead } from './test-captures.ts'

const captures = [
  ['x/zeeschuimer-x-2023.ndjson', 'x', 'gem_voorbeeld'],
  ['tiktok/zeeschuimer-tiktok-2023.ndjson', 'tiktok', 'gemeentevoorbeelddorp'],
] as const

for (const [name, platform, handle] of captures) {
  test(`${name}: 20 lines, own posts or reactions of persons`, { skip }, async () => {
    const bytes = sample(name)
    const whole = await filterAndRead(bytes, { own: [handle] })
    assert.equal(whole.recognition.platform, platform)
    assert.deepEqual([whole.rows.length, whole.rejects.length], [20, 0])
    assert.equal(only(whole, 'post').length, 20)
    const persons = await filterAndRead(bytes, { own: [] })
    assert.equal(only(persons, 'reaction').length, 20)
    assert.ok(!new RegExp(`${handle}|Voorbeelddorp|"700000000`).test(persons.stored))
  })
}

test('the first post of X: 250 views, 9 likes, told in Dutch time', { skip }, async () => {
  const { rows } = await filterAndRead(sample('x/zeeschuimer-x-2023.ndjson'))
  const [post] = only({ rows }, 'post')
  assert.equal(post?.publishedAt, '2023-10-10T09:57')
  assert.deepEqual([post?.counters['views'], post?.counters['likes']], [250, 9])
})

test('the first video of TikTok: 3597 views, 277 seconds', { skip }, async () => {
  const own = ['gemeentevoorbeelddorp']
  const { rows } = await filterAndRead(sample('tiktok/zeeschuimer-tiktok-2023.ndjson'), { own })
  const [post] = only({ rows }, 'post')
  assert.deepEqual([post?.counters['views'], post?.durationSeconds], [3597, 277])
})
