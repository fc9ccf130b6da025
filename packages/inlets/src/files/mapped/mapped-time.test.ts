// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DayOrder } from './mapped-day.ts'
import { looksLikeTime, readClock, readMappedTime } from './mapped-time.ts'

const read: readonly (readonly [string, DayOrder, 'local' | 'utc', string | null])[] = [
  ['14-03-2026 09:05', 'day-first', 'local', '2026-03-14T09:05'],
  ['14-03-2026 om 9.05 uur', 'day-first', 'local', '2026-03-14T09:05'],
  ['3/4/26', 'day-first', 'local', '2026-04-03T00:00'],
  ['3/4/26', 'month-first', 'local', '2026-03-04T00:00'],
  ['26-03-04', 'year-first', 'local', '2026-03-04T00:00'],
  ['03-04-2026', 'year-first', 'local', null],
  ['2026/3/4 23:59:10', 'day-first', 'local', '2026-03-04T23:59'],
  ['20260304', 'day-first', 'local', '2026-03-04T00:00'],
  ['za 14 mrt. 2026, 14:05', 'day-first', 'local', '2026-03-14T14:05'],
  ['Mar 14, 2026 2:05 PM', 'day-first', 'local', '2026-03-14T14:05'],
  ['Sat Mar 14 14:05:00 +0000 2026', 'year-first', 'local', '2026-03-14T15:05'],
  ['2026-03-14T23:30:00Z', 'year-first', 'local', '2026-03-15T00:30'],
  ['2026-07-01 12:00 +0200', 'year-first', 'utc', '2026-07-01T12:00'],
  ['2026-07-01 12:00', 'year-first', 'utc', '2026-07-01T14:00'],
  ['2026-03-29 00:59', 'year-first', 'utc', '2026-03-29T01:59'],
  ['2026-03-29 01:00', 'year-first', 'utc', '2026-03-29T03:00'],
  ['2026-10-25 01:00', 'year-first', 'utc', '2026-10-25T02:00'],
  ['1773480612', 'day-first', 'local', '2026-03-14T10:30'],
  ['31-02-2026', 'day-first', 'local', null],
  ['14-03-2026 25:00', 'day-first', 'local', null],
  ['14-03-2026 Sanne', 'day-first', 'local', null],
]

for (const [cell, order, zone, expected] of read) {
  test(`"${cell}", ${order}, ${zone}, is ${expected}`, () => {
    assert.equal(readMappedTime(cell, order, zone), expected)
  })
}

test('a time of day alone', () => {
  assert.deepEqual(['9:05', '09.05 uur', '2:05 pm', '24:00', ''].map(readClock), [
    '09:05',
    '09:05',
    '14:05',
    null,
    null,
  ])
})

test('plain numbers do not look like a day', () => {
  assert.deepEqual(['20260304', '1773480612', '12'].map(looksLikeTime), [false, false, false])
})
