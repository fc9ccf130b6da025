// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { read } from '../../read.ts'
import { recognise } from '../../recognise.ts'
import { inParts, only, readText, readWhole, today } from '../../test-reading.ts'

const headings = {
  nl: ['Datum', 'Weergaven', 'Kijktijd (uren)'],
  en: ['Date', 'Views', 'Watch time (hours)'],
}

function sheet(language: string, delimiter: string, counts: string, hours: string): string {
  const quoted = (cell: string) => `"${cell}"`
  const [views, times] = [counts.split('|'), hours.split('|')]
  const rows = Array.from({ length: Math.max(views.length, times.length) }, (_, at) =>
    [`2026-03-${String(at + 10)}`, views[at] ?? '', times[at] ?? ''].map(quoted).join(delimiter),
  )
  return [headings[language === 'nl' ? 'nl' : 'en'].join(delimiter), ...rows].join('\n')
}

const lines = readFileSync(new URL('corpus/marks.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

for (const line of lines.filter((one) => !one.startsWith('#'))) {
  const [language = '', delimiter = '', counts = '', hours = '', expected = ''] = line.split('\t')
  test(`${language} headings, ${delimiter} between: ${counts} views and ${hours} hours are ${expected}`, async () => {
    const reading = await readText(sheet(language, delimiter, counts, hours))
    const days = only(reading, 'day-figures')
    const told = [
      ...days.map(({ values }) => values['views']),
      ...days.map(({ values }) => values['watch-hours']),
    ].filter((value) => value !== null && value !== undefined)
    if (expected.includes('?')) {
      assert.deepEqual(reading.recognition.open, ['number-mark'])
      assert.equal(reading.rejects[0]?.fault.code, 'number-mark-open')
    } else {
      assert.equal(reading.recognition.open, undefined)
      assert.equal(told.join(' '), expected)
    }
  })
}

const open = 'Date;Views;Watch time (hours)\n3/4/2026;12;1.234\n5/4/2026;12;2\n'

test('what a file leaves open is asked, and read by the answer', async () => {
  const opening = recognise(Buffer.from(open), true)
  assert.ok(opening.state === 'recognised')
  assert.deepEqual(opening.recognition.open, ['number-mark', 'date-order'])
  const answers = { today, numberMark: ',', dateOrder: 'day-first' } as const
  const step = await read(opening.recognition, inParts(Buffer.from(open), 10), answers).next()
  assert.ok(step.done !== true)
  assert.deepEqual(step.value.rows[0]?.record, {
    kind: 'day-figures',
    date: '2026-04-03',
    values: { views: 12, 'watch-hours': 1234 },
  })
})

test('an answer does not overrule what the file tells itself', async () => {
  const text = 'Date;Views;Watch time (hours)\n13/4/2026;12;1.234,5\n'
  const opening = recognise(Buffer.from(text), true)
  assert.ok(opening.state === 'recognised')
  assert.equal(opening.recognition.open, undefined)
  const answers = { today, numberMark: '.', dateOrder: 'month-first' } as const
  const step = await read(opening.recognition, inParts(Buffer.from(text), 10), answers).next()
  assert.ok(step.done !== true)
  const [row] = step.value.rows
  assert.ok(row?.record.kind === 'day-figures')
  assert.deepEqual([row.record.date, row.record.values['watch-hours']], ['2026-04-13', 1234.5])
})

const exported =
  'Date,Impressions,Likes,Engagements,Replies\n"Tue, Jan 27, 2026","1,234",32,247,6\n"Mon, Jan 26, 2026",29,16,86,\n'

const resaved: readonly (readonly [how: string, bytes: Buffer])[] = [
  ['without a mark', Buffer.from(exported)],
  ['with a mark', Buffer.from(`\ufeff${exported}`)],
  ['as UTF-16', Buffer.from(`\ufeff${exported}`, 'utf16le')],
  ['with CRLF', Buffer.from(exported.replaceAll('\n', '\r\n'))],
  [
    'by a Dutch Excel',
    Buffer.from(
      'Date;Impressions;Likes;Engagements;Replies\n27-1-2026;1.234;32;247;6\n26-1-2026;29;16;86;\n',
      'latin1',
    ),
  ],
  [
    'with tabs',
    Buffer.from(
      exported
        .replaceAll('","', '"\t"')
        .replaceAll(/,(?! )/g, '\t')
        .replaceAll('1\t234', '1,234'),
    ),
  ],
  ['below a title', Buffer.from(`Account overview\n"1 January - 27 January"\n\n${exported}`)],
  [
    'in another order of columns, with one that nobody knows',
    Buffer.from(
      'Replies,Moonshine,Engagements,Likes,Impressions,Date\n6,x,247,32,"1,234","Tue, Jan 27, 2026"\n,x,86,16,29,"Mon, Jan 26, 2026"\n',
    ),
  ],
]

for (const [how, bytes] of resaved) {
  test(`an export says the same when saved ${how}`, async () => {
    const reading = await readWhole(bytes)
    const expected = { impressions: 1234, likes: 32, engagements: 247, comments: 6 }
    const days = only(reading, 'day-figures')
    assert.deepEqual(
      days.map(({ date }) => date),
      ['2026-01-27', '2026-01-26'],
    )
    assert.deepEqual({ ...expected, ...days[0]?.values }, expected)
    assert.equal(days[1]?.values['comments'], null)
    const unknown = how.includes('nobody') ? ['Moonshine'] : undefined
    assert.deepEqual(reading.recognition.unknown, unknown)
  })
}

test('a figure that Excel made a date refuses the file', async () => {
  const reading = await readText(
    'Datum;Weergaven;Kijktijd (uren)\n1-3-2026;12;3.apr\n2-3-2026;12;4\n',
  )
  assert.equal(reading.conclusion.state, 'refused')
  assert.deepEqual(reading.rejects[0]?.fault.parameters, { cell: '3.apr' })
})

const faults: readonly (readonly [what: string, row: string, code: string])[] = [
  ['a day twice', '2026-03-01,5,5', 'day-twice'],
  ['a day in the future', '2027-03-01,5,5', 'date-in-future'],
  ['a day that does not exist', '2026-02-30,5,5', 'day-not-understood'],
  ['a negative count', '2026-03-02,-5,5', 'negative-count'],
  ['a word', '2026-03-02,many,5', 'not-a-number'],
  ['half a view', '2026-03-02,1.5,5', 'not-a-number'],
  ['a cell too many', '2026-03-02,1,5,8', 'row-too-wide'],
  ['a cell too few', '2026-03-02,1', 'row-incomplete'],
]

for (const [what, row, code] of faults) {
  test(`${what} rejects that row only`, async () => {
    const rows = ['2026-03-01,3,1.5', row, '2026-03-04,3,1.5']
    const reading = await readText(`Date,Views,Watch time (hours)\n${rows.join('\n')}\n`)
    assert.deepEqual(
      [reading.rows.length, reading.rejects.map(({ fault }) => `${fault.line} ${fault.code}`)],
      [2, [`3 ${code}`]],
    )
  })
}

for (const cell of ['', '-', '--', 'NAN', 'undefined', 'n.v.t.', 'N/A']) {
  test(`"${cell}" is no figure, and not zero`, async () => {
    const reading = await readText(`Date,Views,Watch time (hours)\n2026-03-01,${cell},0\n`)
    const values = only(reading, 'day-figures')[0]?.values
    assert.deepEqual(values, { views: null, 'watch-hours': 0 })
  })
}
