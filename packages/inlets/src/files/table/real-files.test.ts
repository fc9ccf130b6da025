// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognise } from '../../recognise.ts'
import { only, readWhole } from '../../test-reading.ts'
import { sample, skip } from '../../test-samples.ts'

const files = [
  ['x/account-overview-analytics-2026-en.csv', 'x-overview', 15],
  ['x/account-analytics-content-2026-en.csv', 'x-content', 3],
  ['tiktok/business-suite-audience-2025-en.csv', 'tiktok-business', 62],
  ['tiktok/business-suite-video-2025-en.csv', 'tiktok-business', 30],
  ['tiktok/studio-el/Content.csv', 'tiktok-studio', 15],
  ['tiktok/studio-el/FollowerGender.csv', 'tiktok-studio', 3],
  ['tiktok/studio-el/FollowerHistory.csv', 'tiktok-studio', 28],
  ['tiktok/studio-el/FollowerTopTerritories.csv', 'tiktok-studio', 10],
  ['tiktok/studio-el/Overview.csv', 'tiktok-studio', 28],
  ['tiktok/studio-el/Viewers.csv', 'tiktok-studio', 28],
  ['youtube/studio-content-en/Table data.csv', 'youtube-studio-content', 24],
  ['youtube/studio-audience-en/Viewer age.constructed.csv', 'youtube-studio-audience', 7],
] as const

for (const [name, kind, rows] of files) {
  test(`${name}: ${rows} rows, none rejected, every heading known`, { skip }, async () => {
    const reading = await readWhole(sample(name))
    const { recognition, conclusion } = reading
    assert.deepEqual([recognition.kind, conclusion.state], [kind, 'complete'])
    assert.deepEqual([recognition.unknown, recognition.open], [undefined, undefined])
    assert.deepEqual([reading.rows.length, reading.rejects.length], [rows, 0])
  })
}

const notNeeded = [
  ['tiktok/studio-el/FollowerActivity.csv', 'tiktok-hours-not-needed'],
  ['youtube/studio-content-en/Chart data.csv', 'youtube-chart-not-needed'],
  ['youtube/studio-content-en/Totals.csv', 'youtube-periods-not-days'],
] as const

for (const [name, code] of notNeeded) {
  test(`${name} is not needed, and the reason is told`, { skip }, () => {
    const opening = recognise(sample(name), true)
    assert.ok(opening.state === 'unrecognised')
    assert.equal(opening.fault.code, code)
  })
}

test('Greek days without a year: 25 February to 24 March 2026', { skip }, async () => {
  const days = only(await readWhole(sample('tiktok/studio-el/Overview.csv')), 'day-figures')
  assert.deepEqual([days[0]?.date, days.at(-1)?.date], ['2026-02-25', '2026-03-24'])
  assert.equal(days[0]?.values['views'], 141)
})

test('1,234 impressions are 1234', { skip }, async () => {
  const reading = await readWhole(sample('x/account-analytics-content-2026-en.csv'))
  assert.deepEqual(
    only(reading, 'post').map(({ counters }) => counters['impressions']),
    [122978, 40, 1234],
  )
})
