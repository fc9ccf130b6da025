// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ZonedTimes } from './zoned-time.ts'

const times = new ZonedTimes()

const told: readonly (readonly [cell: string, read: string | null])[] = [
  ['2022-03-14 09:30:12 CET', '2022-03-14T09:30'],
  ['2022-07-14 09:30:12 CEST', '2022-07-14T09:30'],
  // CET in July is an hour behind the clocks of Amsterdam.
  ['2022-07-14 09:30:12 CET', '2022-07-14T10:30'],
  ['2022-03-14 09:30:12 EST', '2022-03-14T15:30'],
  ['2021-07-06 16:45:20 EDT', '2021-07-06T22:45'],
  ['2022-01-14 23:30:00 UTC', '2022-01-15T00:30'],
  ['2022-01-14 23:30:00 IST', '2022-01-14T19:00'],
  ['2026-03-29T00:59:59Z', '2026-03-29T01:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29T03:00'],
  ['2026-10-25T00:30:00+00:00', '2026-10-25T02:30'],
  ['2026-10-25T01:30:00.123456+00:00', '2026-10-25T02:30'],
  ['2026-12-31T23:30:00-0530', '2027-01-01T06:00'],
  ['1774747800', '2026-03-29T03:30'],
  ['1774747800.0', '2026-03-29T03:30'],
  ['1774747800123', '2026-03-29T03:30'],
  ['14-3-2022 9:30', '2022-03-14T09:30'],
  ['14/03/2022 09:30 PM', '2022-03-14T21:30'],
  ['2022-03-14', '2022-03-14T00:00'],
  ['2022-02-30 09:30', null],
  ['2022-03-14 24:30', null],
  ['2022-03-14 09:61', null],
  ['2022-03-14 09:30 XYZT', null],
  ['Sanne de Vries', null],
  ['', null],
]

for (const [cell, read] of told) {
  test(`"${cell}" is ${read} in Amsterdam`, () => {
    assert.equal(times.read(cell, null, 'amsterdam'), read)
  })
}

test('a time without a zone is of the zone of the file', () => {
  assert.equal(times.read('2026-03-29 01:30:00', null, 'utc'), '2026-03-29T03:30')
  assert.equal(times.read('2026-03-29 01:30:00', null, 'amsterdam'), '2026-03-29T01:30')
})

test('3-4 is a question until somebody tells the order', () => {
  assert.equal(times.read('3-4-2022 9:30', null, 'amsterdam'), 'ambiguous')
  assert.equal(times.read('3-4-2022 9:30', 'day-first', 'amsterdam'), '2022-04-03T09:30')
  assert.equal(times.read('3-4-2022 9:30', 'month-first', 'amsterdam'), '2022-03-04T09:30')
  assert.equal(times.read('4-4-2022 9:30', null, 'amsterdam'), '2022-04-04T09:30')
})
