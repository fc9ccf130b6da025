// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountHealth } from './account-health.ts'
import type { HealthSubject, Known } from './health.ts'
import { knownOf } from './known-of.ts'

const today = '2026-11-22'

function known(subject: HealthSubject, more: Partial<Known> = {}): Known {
  return {
    platform: 'facebook',
    account: 'Gemeente Voorbeelddorp',
    subject,
    first: '2026-11-01',
    last: '2026-11-20',
    days: null,
    value: null,
    ...more,
  }
}

const metric = (id: string): HealthSubject => ({ kind: 'metric', metric: id })

function lineOf(one: Known, others: readonly Known[] = []) {
  const { lines } = accountHealth('facebook', one.account, [one, ...others], today)
  assert.ok(lines[0])
  return lines[0]
}

test('a fresh audience needs nothing', () => {
  const line = lineOf(
    known({ kind: 'audience', layer: 'followers', part: 'age-gender' }, { last: '2026-09-01' }),
  )
  assert.deepEqual([line.reason, line.gap, line.download], ['up-to-date', null, null])
})

test('an audience of more than a quarter ago is too old, with the steps for the next file', () => {
  const line = lineOf(
    known({ kind: 'audience', layer: 'followers', part: 'age-gender' }, { last: '2026-07-01' }),
  )
  assert.equal(line.reason, 'too-old')
  assert.deepEqual(line.gap, { from: '2026-07-02', to: today, days: 144 })
  assert.equal(line.download, 'meta-audience')
})

test('a series with days that are absent has a gap, never zeros', () => {
  const line = lineOf(known(metric('reach'), { days: 18 }))
  assert.deepEqual([line.reason, line.gap?.days], ['days-absent', 2])
})

test('days without new followers are left out by the platform: that is no gap', () => {
  assert.equal(lineOf(known(metric('follows'), { days: 12 })).reason, 'absent-is-none')
})

test('a metric that stopped while others go on says so', () => {
  const going = known(metric('views'), { days: 20 })
  const line = lineOf(known(metric('visits'), { last: '2026-11-05', days: 5 }), [going])
  assert.deepEqual([line.reason, line.download], ['stopped-before-others', 'meta-daily'])
})

test('a retired metric is not available any more, and nothing can be done', () => {
  const one = known(metric('impressions'), { last: '2025-11-10', days: 20 })
  const line = lineOf(one)
  assert.deepEqual([line.reason, line.download, line.gap], ['metric-retired', null, null])
})

test('what a platform could give and nobody brought is named', () => {
  const { lines } = accountHealth('facebook', null, [known({ kind: 'posts' })], today)
  const missing = lines.find(({ subject }) => subject.kind === 'audience')
  assert.deepEqual(missing?.last, { state: 'unavailable' })
  assert.deepEqual([missing?.reason, missing?.download], ['never-brought', 'meta-audience'])
})

test('a platform without demographics asks for none', () => {
  const { lines } = accountHealth('x', null, [known({ kind: 'posts' }, { platform: 'x' })], today)
  assert.deepEqual(
    lines.map(({ subject }) => subject.kind),
    ['posts'],
  )
})

test('a counter that the newest posts lack is named; a reaction capture is never due', () => {
  const subjects = knownOf({
    days: [],
    audiences: [],
    posts: [
      {
        platform: 'facebook',
        account: null,
        posts: 40,
        lastPublishedOn: '2026-11-19',
        observedOn: '2026-11-20',
        importId: 'a',
        counters: [
          { metric: 'views', posts: 40, lastPublishedOn: '2026-11-19', observedOn: '2026-11-20' },
          { metric: 'reach', posts: 30, lastPublishedOn: '2026-06-10', observedOn: '2026-11-20' },
        ],
      },
    ],
    reactions: [
      {
        platform: 'facebook',
        account: null,
        lastOn: '2025-01-01',
        observedOn: '2025-01-02',
        importId: 'b',
      },
    ],
  })
  const { lines } = accountHealth('facebook', null, subjects, today)
  assert.deepEqual(
    lines.map(({ subject, reason }) => [subject.kind, reason]),
    [
      ['posts', 'up-to-date'],
      ['counter', 'stopped-before-others'],
      ['reactions', 'up-to-date'],
      ['audience', 'never-brought'],
    ],
  )
})
