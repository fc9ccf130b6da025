// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dutchToday } from './dutch-today.ts'

test('the day is the one on Dutch calendars, in winter and in summer', () => {
  assert.equal(dutchToday(new Date('2026-01-31T23:30:00Z')), '2026-02-01')
  assert.equal(dutchToday(new Date('2026-06-30T22:30:00Z')), '2026-07-01')
  assert.equal(dutchToday(new Date('2026-06-30T21:30:00Z')), '2026-06-30')
})
