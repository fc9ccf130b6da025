// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reminder } from './reminder.ts'

const place = { code: 'GM0513', name: 'Gouda' }

test('the reminder comes on the first Monday of the next quarter, and each quarter after', () => {
  const lines = reminder(place, '2026-11-22', 'nl').split('\r\n')
  assert.ok(lines.includes('DTSTART;VALUE=DATE:20270104'))
  assert.ok(lines.includes('RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO'))
  assert.equal(lines[0], 'BEGIN:VCALENDAR')
  assert.equal(lines.at(-2), 'END:VCALENDAR')
})

test('a first Monday that is today counts, one that was yesterday does not', () => {
  assert.match(reminder(place, '2026-10-05', 'en'), /DTSTART;VALUE=DATE:20261005/)
  assert.match(reminder(place, '2026-10-06', 'en'), /DTSTART;VALUE=DATE:20270104/)
})

test('lines are folded at 75 bytes and commas are escaped', () => {
  const name = 'Súdwest-Fryslân, en alles wat daar nog bij hoort in een lange naam'
  const text = reminder({ code: 'GM1900', name }, '2026-11-22', 'nl')
  const lines = text.split('\r\n')
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75))
  assert.ok(text.replaceAll('\r\n ', '').includes('Súdwest-Fryslân\\, en alles'))
})
