// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { amsterdamTime } from './amsterdam.ts'
import { isoDate } from './calendar.ts'
import { readDayText } from './day-text.ts'
import { decideOrder } from './decide-order.ts'
import { monthsOfColumn } from './months-of-column.ts'
import { splitTime } from './time-of-day.ts'
import { yearsBack } from './without-year.ts'

function corpus(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#') && line !== '')
    .map((line) => line.split('\t'))
}

const orderOf = (word: string | undefined) =>
  word === 'day-first' || word === 'month-first' ? word : null

for (const [cell = '', order, year, month, day] of corpus('days-valid')) {
  test(`"${cell}"${order ? `, ${order},` : ''} is day ${day} of month ${month}`, () => {
    const expected = {
      year: year === '-' ? null : Number(year),
      month: Number(month),
      day: Number(day),
    }
    assert.deepEqual(readDayText(cell, orderOf(order), monthsOfColumn([cell])), expected)
  })
}

for (const [cell = ''] of corpus('days-invalid')) {
  test(`"${cell}" is no day for sure`, () => {
    const day = readDayText(cell, null, monthsOfColumn([cell]))
    const exists = day !== null && day !== 'ambiguous' && isoDate(2024, day.month, day.day)
    assert.equal(exists || null, null)
  })
}

test('a name of two months is settled by the other names of the column', () => {
  const croatian = monthsOfColumn(['2. listopada', '3. ožujka'])
  const polish = monthsOfColumn(['2 listopada', '3 marca'])
  assert.deepEqual([croatian('listopada'), polish('listopada')], [10, 11])
})

test('days that follow on each other tell the order of day and month', () => {
  const dayFirst = ['01-02-2026', '02-02-2026', '03-02-2026', '04-02-2026']
  assert.equal(decideOrder(dayFirst).order, 'day-first')
  const monthFirst = ['02/04/2026', '02/03/2026', '02/02/2026', '02/01/2026']
  assert.equal(decideOrder(monthFirst).order, 'month-first')
  assert.equal(decideOrder(['02/03/2026', '05/06/2026']).order, null)
  assert.equal(decideOrder(['16/02/2026', '02/16/2026', '02/03/2026']).order, null)
  assert.deepEqual(decideOrder(['2026-02-03', '3 feb']), {
    order: null,
    needed: false,
    example: null,
  })
})

const on = (text: string) => {
  const [month = 0, day = 0] = text.split('-').map(Number)
  return { month, day }
}

test('years are found backwards from the day the file holds for', () => {
  const days = ['12-30', '12-31', '01-01', '01-02'].map(on)
  const expected = ['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02']
  assert.deepEqual(yearsBack(days, '2026-03-25'), expected)
  assert.deepEqual(yearsBack(days.toReversed(), '2026-01-02'), expected.toReversed())
  assert.deepEqual(yearsBack(days, '2026-01-01'), [
    '2024-12-30',
    '2024-12-31',
    '2025-01-01',
    '2025-01-02',
  ])
})

test('a 29th of February puts the days around it in the last leap year', () => {
  const days = ['02-28', '02-29', '03-01'].map(on)
  const expected = ['2024-02-28', '2024-02-29', '2024-03-01']
  assert.deepEqual(yearsBack(days, '2026-03-25'), expected)
  assert.deepEqual(yearsBack(days, '2024-03-01'), expected)
})

test('a year of days keeps its order, and a missing day is no jump', () => {
  const all = Array.from({ length: 365 }, (_, at) =>
    new Date(Date.UTC(2025, 2, 26 + at)).toISOString().slice(0, 10),
  )
  const kept = all.filter((_, at) => at % 7 !== 3)
  assert.deepEqual(
    yearsBack(
      kept.map((date) => on(date.slice(5))),
      '2026-03-25',
    ),
    kept,
  )
})

test('days out of order have no year', () => {
  assert.equal(yearsBack(['03-01', '03-02', '02-01', '03-03'].map(on), '2026-03-25'), null)
})

test('a time of day is taken off, with its zone', () => {
  const at = (cell: string) => splitTime(cell)
  assert.deepEqual(at('2025/10/31 18:19:10'), { day: '2025/10/31', time: '18:19', zone: null })
  assert.deepEqual(at('2023-03-25 16:20 +0000'), { day: '2023-03-25', time: '16:20', zone: 0 })
  assert.deepEqual(at('2025-08-01T01:00:00'), { day: '2025-08-01', time: '01:00', zone: null })
  assert.deepEqual(at('2/16/2025, 12:14 AM'), { day: '2/16/2025', time: '00:14', zone: null })
  assert.deepEqual(at('2 maart'), { day: '2 maart', time: '00:00', zone: null })
  assert.equal(at('2025-01-01 25:00'), null)
})

test('Dutch wall time goes by summer and winter', () => {
  assert.equal(amsterdamTime(Date.UTC(2026, 2, 29, 0, 59)), '2026-03-29T01:59')
  assert.equal(amsterdamTime(Date.UTC(2026, 2, 29, 1, 0)), '2026-03-29T03:00')
  assert.equal(amsterdamTime(Date.UTC(2026, 9, 25, 0, 59)), '2026-10-25T02:59')
  assert.equal(amsterdamTime(Date.UTC(2026, 9, 25, 1, 0)), '2026-10-25T02:00')
})
