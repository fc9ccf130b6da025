// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognise } from './recognise.ts'
import { only, readWhole, reasons } from './test-reading.ts'
import { sample, skip } from './test-samples.ts'

function share(reading: Parameters<typeof only>[0], age: string, gender: string) {
  const line = only(reading, 'age-gender').find((record) => record.age === age)
  return line?.cells.find((cell) => cell.gender === gender)
}

test('Facebook audience 2025: eight rows, men of 25-34 are 0.191', { skip }, async () => {
  const reading = await readWhole(sample('facebook/mbs-audience-2025-en-utf16.csv'))
  assert.deepEqual(reading.conclusion, { state: 'complete' })
  assert.deepEqual([reading.rows.length, reading.rejects.length], [8, 0])
  const { platform, platformAssumed } = reading.recognition
  assert.deepEqual([platform, platformAssumed], ['facebook', true])
  assert.deepEqual(share(reading, '25-34', 'men'), { gender: 'men', share: 0.191, step: 0.001 })
  assert.deepEqual(share(reading, '65+', 'women'), { gender: 'women', share: 0.03, step: 0.001 })
  const [places] = only(reading, 'places')
  assert.deepEqual(places?.shares[0], {
    name: 'Cape Town, South Africa',
    share: 0.137,
    step: 0.001,
  })
})

test('Instagram audience 2026: 1629 followers, women of 25-34 are 0.121', { skip }, async () => {
  const reading = await readWhole(sample('instagram/mbs-audience-2026-en-utf16.csv'))
  assert.deepEqual(reading.conclusion, { state: 'complete' })
  assert.deepEqual([reading.rows.length, reading.rejects.length], [27, 0])
  const { platform, platformAssumed } = reading.recognition
  assert.deepEqual([platform, platformAssumed], ['instagram', false])
  assert.deepEqual(only(reading, 'followers'), [{ kind: 'followers', followers: 1629 }])
  assert.deepEqual(share(reading, '25-34', 'women'), { gender: 'women', share: 0.121, step: 0.001 })
})

test('the audience file that Excel harmed is refused, each harmed row by itself', {
  skip,
}, async () => {
  const reading = await readWhole(sample('facebook/mbs-audience-2025-en-resaved-by-excel.csv'))
  assert.equal(reading.conclusion.state, 'refused')
  assert.deepEqual(
    reasons(reading).map((reason) => reason.split(' ')[1]),
    Array.from({ length: 8 }, () => 'number-became-date'),
  )
  assert.deepEqual(reading.rejects[0]?.fault.parameters, { cell: '3.апр' })
  // Ages 6, places 1, countries 1, pages 1, days 62: all of them are told, none may be kept.
  assert.equal(reading.rows.length + reading.rejects.length, 71)
})

test('the daily file that Excel re-saved without harm is read in full', { skip }, async () => {
  const reading = await readWhole(sample('facebook/mbs-daily-follows-2025-en-resaved-by-excel.csv'))
  assert.deepEqual([reading.conclusion.state, reading.rows.length], ['complete', 62])
  assert.equal(reading.recognition.platform, 'facebook')
})

const contents = [
  ['facebook/mbs-content-posts-2025-en.csv', 'facebook', 40],
  ['facebook/mbs-content-video-2025-en-with-audience.csv', 'facebook', 40],
  ['instagram/mbs-content-2025-en.csv', 'instagram', 25],
] as const

for (const [name, platform, posts] of contents) {
  test(`${name}: ${posts} posts, none rejected`, { skip }, async () => {
    const reading = await readWhole(sample(name))
    assert.equal(reading.recognition.platform, platform)
    assert.equal(reading.recognition.unknown, undefined)
    assert.deepEqual([reading.rows.length, reading.rejects.length], [posts, 0])
    assert.equal(reading.conclusion.state, 'complete')
  })
}

test('per video, age and gender are known of 99 % of the 3-second views or more', {
  skip,
}, async () => {
  const reading = await readWhole(sample('facebook/mbs-content-video-2025-en-with-audience.csv'))
  for (const post of only(reading, 'post')) {
    const known = post.audience.reduce((sum, { views }) => sum + views, 0)
    const part = known / (post.counters['three-second-views'] ?? 0)
    assert.ok(part > 0.97 && part <= 1, `${post.postId}: ${part}`)
    assert.equal(post.audienceMetric, 'three-second-views')
  }
})

const series = [
  ['facebook/mbs-daily-follows-2025-en-utf16.csv', null, 'follows', 105],
  ['facebook/mbs-daily-interactions-2025-en-utf16.csv', null, 'interactions', 105],
  ['facebook/mbs-daily-reach-2025-en-utf16.csv', 'facebook', 'reach', 105],
  ['facebook/mbs-daily-views-2025-en-utf16.csv', null, 'views', 105],
  ['facebook/mbs-daily-visits-2025-en-utf16.csv', 'facebook', 'visits', 105],
  ['instagram/mbs-daily-follows-2026-en-utf16.csv', 'instagram', 'follows', 71],
  ['instagram/mbs-daily-interactions-2026-en-utf16.csv', null, 'interactions', 90],
  ['instagram/mbs-daily-link-clicks-2026-en-utf16.csv', 'instagram', 'link-clicks', 90],
  ['instagram/mbs-daily-reach-2026-en-utf16.csv', null, 'reach', 90],
  ['instagram/mbs-daily-views-2025-en-utf16.csv', null, 'views', 62],
  ['instagram/mbs-daily-views-2026-en-utf16.csv', null, 'views', 90],
  ['instagram/mbs-daily-visits-2026-en-utf16.csv', 'instagram', 'visits', 90],
] as const

for (const [name, platform, metric, days] of series) {
  test(`${name}: ${days} days of ${metric}`, { skip }, async () => {
    const reading = await readWhole(sample(name))
    assert.equal(reading.recognition.platform, platform)
    assert.deepEqual([reading.rows.length, reading.rejects.length], [days, 0])
    assert.ok(only(reading, 'day').every((day) => day.metric === metric))
  })
}

const strangers = [
  'facebook/connector-daily-page-metrics-2020.csv',
  'facebook/graph-posts-page1.json',
  'tiktok/business-suite-video-2025-en.csv',
  'tiktok/studio-el/FollowerGender.csv',
  'x/account-analytics-content-2026-en.csv',
  'coosto/messages-nl.constructed-rows.csv',
  'crowdtangle/facebook-posts.constructed-rows.csv',
]

for (const name of strangers) {
  test(`${name} is not taken for a file of Meta Business Suite`, { skip }, () => {
    const opening = recognise(sample(name), true)
    const kind = opening.state === 'recognised' ? opening.recognition.kind : 'none'
    assert.doesNotMatch(kind, /^meta-/)
  })
}
