// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognise } from '../../recognise.ts'
import { only, readText, reasons } from '../../test-reading.ts'

const file = (title: string, ...days: readonly string[]) =>
  `sep=,\n"${title}"\n"Date","Primary"\n${days.join('\n')}\n`

test('a day that is absent stays absent, also around the change of the clock', async () => {
  const reading = await readText(
    file('Instagram follows', '"2026-03-28T00:00:00","3"', '"2026-03-30T01:00:00","0"'),
  )
  assert.equal(reading.recognition.platform, 'instagram')
  assert.deepEqual(only(reading, 'day'), [
    { kind: 'day', metric: 'follows', date: '2026-03-28', value: 3 },
    { kind: 'day', metric: 'follows', date: '2026-03-30', value: 0 },
  ])
})

test('the platform is not guessed when the title does not tell', async () => {
  const reading = await readText(file('Views', '"2026-03-28T00:00:00","3"'))
  const { platform, platformAssumed } = reading.recognition
  assert.deepEqual([platform, platformAssumed], [null, false])
})

test('Dutch titles', async () => {
  const reading = await readText(file('Weergaven', '"2026-03-28T00:00:00","1.234"'))
  assert.deepEqual(only(reading, 'day')[0], {
    kind: 'day',
    metric: 'views',
    date: '2026-03-28',
    value: 1234,
  })
})

const refused: readonly (readonly [what: string, line: string, code: string])[] = [
  ['a day twice', '"2026-03-01T01:00:00","5"', 'day-twice'],
  ['a day in the future', '"2026-12-24T00:00:00","5"', 'date-in-future'],
  ['a day that does not exist', '"2026-02-30T00:00:00","5"', 'date-not-understood'],
  ['a negative count', '"2026-03-02T00:00:00","-5"', 'negative-count'],
  ['no figure', '"2026-03-02T00:00:00",""', 'value-missing'],
  ['a word', '"2026-03-02T00:00:00","many"', 'not-a-number'],
  ['a third column', '"2026-03-02T00:00:00","4","5"', 'row-too-wide'],
]

for (const [what, line, code] of refused) {
  test(`${what} rejects that row only`, async () => {
    const reading = await readText(
      file('Follows', '"2026-03-01T00:00:00","3"', line, '"2026-03-04T00:00:00","3"'),
    )
    assert.deepEqual([reading.rows.length, reasons(reading)], [2, [`5 ${code}`]])
  })
}

test('days that Excel rewrote are read in the order in which they follow on each other', async () => {
  const reading = await readText(
    'Reach;\nDate;Primary\n1-12-2025 00:00;1.169\n2-12-2025 00:00;12\n3-12-2025 01:00;0\n',
  )
  assert.deepEqual(
    only(reading, 'day').map(({ date, value }) => [date, value]),
    [
      ['2025-12-01', 1169],
      ['2025-12-02', 12],
      ['2025-12-03', 0],
    ],
  )
  assert.deepEqual(reading.recognition.readings, [
    { column: 'Date', is: 'date', example: '1-12-2025 00:00', readAs: '2025-12-01' },
    { column: 'Primary', is: 'number', example: '1.169', readAs: '1169' },
  ])
})

test('a day in two orders is asked about when nothing tells which', async () => {
  const reading = await readText('Reach;\nDate;Primary\n1-12-2025;169\n4-12-2025;12\n')
  assert.deepEqual(reading.recognition.open, ['date-order'])
  assert.deepEqual(reasons(reading), ['3 date-order-open', '4 date-order-open'])
})

test('a series without a day is a series', async () => {
  assert.equal((await readText(file('Reach'))).recognition.kind, 'meta-daily')
})

test('a figure that Excel made a date refuses the file', async () => {
  const reading = await readText('Follows;\nDate;Primary\n2026-03-01T00:00:00;3.apr\n')
  assert.equal(reading.conclusion.state, 'refused')
})

test('several series in one file, each with its platform', async () => {
  const one = (title: string) => [`"${title}"`, '"Date","Primary"', '"2026-03-01T00:00:00","3"', '']
  const reading = await readText(
    ['sep=,', ...one('Facebook follows'), ...one('Instagram follows')].join('\n'),
  )
  assert.deepEqual(
    reading.rows.map(({ platform }) => platform),
    ['facebook', 'instagram'],
  )
})

test('a series of something unknown is named', () => {
  const opening = recognise(Buffer.from(file('Moonshine', '"2026-03-01T00:00:00","3"')), true)
  assert.ok(opening.state === 'unrecognised')
  assert.deepEqual(opening.fault.parameters, { title: 'Moonshine' })
  assert.equal(opening.fault.code, 'metric-not-known')
})

test('totals per kind of post are refused, and the reason says so', () => {
  const text = 'sep=,\n"Views"\n"Reels","Photos","Links"\n"5726","862","79"\n'
  const opening = recognise(Buffer.from(text), true)
  assert.ok(opening.state === 'unrecognised')
  assert.equal(opening.fault.code, 'meta-formats-not-needed')
})

test('a percentage is no count', async () => {
  const reading = await readText(
    file('Facebook reach', '"2026-03-28T00:00:00","12%"', '"2026-03-29T00:00:00","13"'),
  )
  assert.deepEqual(reasons(reading), ['4 not-a-number'])
  assert.equal(reading.rows.length, 1)
})
