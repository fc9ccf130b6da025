// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAfter } from './calendar.ts'
import { decideDateOrder, readPublishTime } from './publish-time.ts'

const read: readonly (readonly [string, 'month-first' | 'day-first', string | null])[] = [
  ['02/16/2025 05:14', 'month-first', '2025-02-16T05:14'],
  ['02/03/2025 05:14', 'month-first', '2025-02-03T05:14'],
  ['02/03/2025 05:14', 'day-first', '2025-03-02T05:14'],
  ['02/29/2024 23:59', 'month-first', '2024-02-29T23:59'],
  ['02/29/2025 05:14', 'month-first', null],
  ['12/31/2025 00:00', 'month-first', '2025-12-31T00:00'],
  ['16-02-2025 05:14', 'day-first', '2025-02-16T05:14'],
  ['16-2-2025 5:14:30', 'day-first', '2025-02-16T05:14'],
  ['2/16/2025 5:14 PM', 'month-first', '2025-02-16T17:14'],
  ['2/16/2025 12:14 am', 'month-first', '2025-02-16T00:14'],
  ['2025-02-16T05:14:33', 'month-first', '2025-02-16T05:14'],
  ['2025-02-16 05:14', 'day-first', '2025-02-16T05:14'],
  ['2025-02-16', 'month-first', '2025-02-16T00:00'],
  ['16/02/2025 05:14', 'month-first', null],
  ['02/16/2025 24:14', 'month-first', null],
  ['02/16/2025 05:60', 'month-first', null],
  ['13:14 02/16/2025', 'month-first', null],
  ['yesterday', 'month-first', null],
]

for (const [cell, order, expected] of read) {
  test(`"${cell}", ${order}, is ${expected}`, () => {
    assert.equal(readPublishTime(cell, order), expected)
  })
}

test('a column is month first unless a value forces the other order and none contradicts', () => {
  assert.equal(decideDateOrder(['02/03/2025', '04/05/2025']), 'month-first')
  assert.equal(decideDateOrder(['02/03/2025', '16/02/2025']), 'day-first')
  assert.equal(decideDateOrder(['02/16/2025', '16/02/2025']), 'month-first')
})

test('the day after the last of the month is the first', () => {
  assert.equal(dayAfter('2026-02-28'), '2026-03-01')
  assert.equal(dayAfter('2026-12-31'), '2027-01-01')
})
