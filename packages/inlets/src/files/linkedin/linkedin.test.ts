// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepare } from '../../intake/prepare.ts'
import { recognise } from '../../recognise.ts'
import { inParts, only, readText, readWhole, reasons } from '../../test-reading.ts'
import {
  contentSheets,
  followerSheets,
  inUnknownLanguage,
  post,
  postHeadings,
  type TestSheet,
  visitorSheets,
  workbook,
} from './test-workbooks.ts'

/** The text that is stored of a workbook. */
async function textOf(sheets: readonly TestSheet[], type?: 'xlsx' | 'biff8'): Promise<string> {
  const prepared = await prepare(inParts(workbook(sheets, type), 4096))
  assert.ok(prepared.state === 'text' && prepared.converted)
  let text = ''
  for await (const piece of prepared.bytes) text += Buffer.from(piece).toString('utf8')
  return text
}

async function readSheets(sheets: readonly TestSheet[], type?: 'xlsx' | 'biff8') {
  return readText(await textOf(sheets, type))
}

const days = (reading: Awaited<ReturnType<typeof readText>>) =>
  only(reading, 'day-figures').map(({ date, values }) => [date, values])

for (const type of ['xlsx', 'biff8'] as const) {
  for (const [language, sheets] of [
    ['English', followerSheets],
    ['a language nobody knows', inUnknownLanguage(followerSheets)],
  ] as const) {
    test(`followers of a page, ${type}, in ${language}`, async () => {
      const reading = await readSheets(sheets, type)
      assert.equal(reading.recognition.kind, 'linkedin-followers')
      assert.equal(reading.recognition.platform, 'linkedin')
      assert.deepEqual(reading.rejects, [])
      assert.deepEqual(days(reading), [
        [
          '2026-03-01',
          { 'follows-boosted': 1, 'follows-organic': 4, 'follows-invited': 2, follows: 7 },
        ],
        [
          '2026-03-02',
          { 'follows-boosted': 0, 'follows-organic': -3, 'follows-invited': 0, follows: -3 },
        ],
      ])
      const parts = only(reading, 'trait').map((part) => [part.trait, part.class, part.count])
      assert.deepEqual(parts.slice(0, 3), [
        ['place', 'Utrecht Area, Netherlands', 120],
        ['place', 'Gouda', 80],
        ['job-function', 'Operations', 30],
      ])
      assert.deepEqual(parts.at(-1), ['company-size', '10001+', 5])
      assert.ok(only(reading, 'trait').every((part) => part.layer === 'followers'))
    })
  }
}

test('an older followers workbook has no invited followers', async () => {
  const [[name, rows], ...others] = followerSheets as readonly [TestSheet, ...TestSheet[]]
  const older = rows.map((row) => row.filter((_, at) => at !== 3))
  const reading = await readSheets([[name, older], ...others])
  assert.deepEqual(days(reading)[0], [
    '2026-03-01',
    { 'follows-boosted': 1, 'follows-organic': 4, follows: 7 },
  ])
})

test('visitors: views and visitors of all tabs together, by what they do', async () => {
  for (const sheets of [visitorSheets, inUnknownLanguage(visitorSheets)]) {
    const reading = await readSheets(sheets)
    assert.equal(reading.recognition.kind, 'linkedin-visitors')
    assert.deepEqual(reading.rejects, [])
    assert.deepEqual(days(reading), [
      ['2026-03-01', { 'page-views': 15, 'unique-visitors': 9 }],
      ['2026-03-02', { 'page-views': 1, 'unique-visitors': 1 }],
    ])
    const [part] = only(reading, 'trait')
    assert.deepEqual([part?.layer, part?.metric], ['visitors', 'page-views'])
  }
})

for (const [language, sheets] of [
  ['English', contentSheets],
  ['a language nobody knows', inUnknownLanguage(contentSheets)],
] as const) {
  test(`content in ${language}: days and posts, paid for and not apart`, async () => {
    const reading = await readSheets(sheets)
    assert.equal(reading.recognition.kind, 'linkedin-content')
    assert.equal(reading.recognition.persons, undefined)
    assert.deepEqual(reading.rejects, [])
    const [first, second] = only(reading, 'day-figures')
    assert.equal(first?.values['impressions'], 100)
    assert.equal(first?.values['impressions-organic'], 100)
    assert.equal(first?.values['unique-impressions'], 90)
    assert.equal(second?.values['reactions'], -1)
    const [one] = only(reading, 'post')
    assert.equal(one?.postId, '7100000000000000001')
    assert.equal(one?.publishedAt, '2026-03-01T00:00')
    assert.equal(one?.text, 'Kom langs!')
    assert.deepEqual(one?.counters, {
      impressions: 1200,
      'video-views': 300,
      clicks: 40,
      reactions: 25,
      comments: 4,
      reposts: 3,
      follows: 2,
    })
  })

  test(`who placed a post is not in the text of a workbook in ${language}`, async () => {
    const text = await textOf(sheets)
    assert.doesNotMatch(text, /Sam|Robin|Voorbeeld/)
    assert.match(text, /7100000000000000002/)
  })
}

test('what an advertisement did is told apart', async () => {
  const row = [...post('7100000000000000003', 'Sam Voorbeeld', '03/02/2026')]
  row[3] = 'Zomer'
  row[6] = '03/02/2026'
  const [metrics] = contentSheets as readonly [TestSheet, ...TestSheet[]]
  const reading = await readSheets([metrics, ['All posts', [['x'], postHeadings, row]]])
  const [advertisement] = only(reading, 'post')
  assert.equal(advertisement?.counters['impressions-boosted'], 1200)
  assert.equal(advertisement?.counters['impressions'], undefined)
})

test('rows that cannot be used are told with sheet line and reason', async () => {
  const [metrics] = contentSheets as readonly [TestSheet, ...TestSheet[]]
  const twice = post('7100000000000000001', 'Sam', '03/02/2026')
  const noLink = [...twice]
  noLink[1] = 'https://example.invalid/'
  const future = post('7100000000000000009', 'Sam', '03/02/2031')
  const below = [...post('7100000000000000008', 'Sam', '03/02/2026')]
  below[9] = -4
  const rows = [['x'], postHeadings, twice, twice, noLink, future, below]
  const reading = await readSheets([metrics, ['All posts', rows]])
  // 1 mark, 2 sheet, 3-6 metrics, 7 sheet, 8-9 title and headings, 10 the first post.
  assert.deepEqual(reasons(reading), [
    '11 post-twice',
    '12 post-id-missing',
    '13 date-in-future',
    '14 negative-count',
  ])
})

test('a sheet of another kind in the workbook is told row by row, not read', async () => {
  const notes: TestSheet = [
    'Notities',
    [
      ['a', 'b', 'c'],
      ['x', '1', 'y'],
      ['z', '2', 'w'],
    ],
  ]
  const reading = await readSheets([...followerSheets, notes])
  assert.deepEqual(
    reading.rejects.map(({ fault }) => [fault.code, fault.parameters['sheet']]),
    [
      ['sheet-not-understood', 'Notities'],
      ['sheet-not-understood', 'Notities'],
    ],
  )
})

test('the sheets in another order and without the last ones', async () => {
  const [first, place, job, seniority] = followerSheets
  assert.ok(first && place && job && seniority)
  const reading = await readSheets([first, seniority, place, job])
  assert.deepEqual(
    [...new Set(only(reading, 'trait').map(({ trait }) => trait))],
    ['seniority', 'place', 'job-function'],
  )
})

const csv = (rows: readonly (readonly unknown[])[], delimiter = ',') =>
  rows.map((row) => row.map((cell) => `"${String(cell)}"`).join(delimiter)).join('\r\n')

test('a sheet saved as CSV by hand is known, with days first where the days tell so', async () => {
  const [[, rows]] = followerSheets as readonly [TestSheet, ...TestSheet[]]
  const dutch = [rows[0] ?? [], ['1-3-2026', 1, 4, 2, 7], ['2-3-2026', 0, 1, 0, 1]]
  const reading = await readText(csv(dutch, ';'))
  assert.equal(reading.recognition.kind, 'linkedin-followers')
  assert.deepEqual(reading.recognition.readings, [
    { column: 'Date', is: 'date', example: '1-3-2026', readAs: '2026-03-01' },
  ])
  assert.deepEqual(
    days(reading).map(([date]) => date),
    ['2026-03-01', '2026-03-02'],
  )
})

test('a CSV of which the days can be read in two ways asks', () => {
  const [[, rows]] = followerSheets as readonly [TestSheet, ...TestSheet[]]
  const text = csv([rows[0] ?? [], ['01/03/2026', 1, 4, 2, 7]])
  const opening = recognise(Buffer.from(text), true)
  assert.ok(opening.state === 'recognised')
  assert.deepEqual(opening.recognition.open, ['date-order'])
})

test('the comparison with other pages is refused with its reason', async () => {
  const rows = [
    ['03/01/2026', '03/31/2026'],
    ['Page', 'New Followers', 'Posts', 'Comments', 'Comments per day', 'Reactions'],
    ['Gemeente Voorbeelddorp', 12, 5, 3, 0.1, 40],
    ['Gemeente Anderdorp', 15, 8, 6, 0.2, 60],
  ]
  const opening = recognise(Buffer.from(await textOf([['COMPETITORS', rows]], 'xlsx')), true)
  assert.ok(opening.state === 'unrecognised')
  assert.equal(opening.fault.code, 'file-of-competitors')
})

test('tables of other makers are not taken for sheets of LinkedIn', async () => {
  for (const text of [
    'Date,a,b,c\n2026-03-01,1,2,3\n2026-03-02,1,1,2\n',
    'Name,Total\nA,1\nB,2\n',
    'datum,volgers,weergaven,reacties\n1-3-2026,10,20,30\n',
  ]) {
    const opening = recognise(Buffer.from(text), true)
    const kind = opening.state === 'recognised' ? opening.recognition.kind : ''
    assert.doesNotMatch(kind, /linkedin/)
  }
})

test('the parts of the text do not matter', async () => {
  const bytes = Buffer.from(await textOf(contentSheets))
  const whole = await readWhole(bytes, 1 << 20)
  for (const length of [1, 7, 64]) assert.deepEqual(await readWhole(bytes, length), whole)
})

test('a company size of which Excel made a day is no class; 2-10 itself is one', async () => {
  const reading = await readText('Company size,Total followers\n2-10,44\n11-50,30\n51-200,12\n')
  assert.deepEqual(
    only(reading, 'trait').map((one) => one.class),
    ['2-10', '11-50', '51-200'],
  )
  for (const harmed of ['2-okt', '2025-10-02', '10/2/2025']) {
    const text = `Company size,Total followers\n${harmed},44\n11-50,30\n51-200,12\n`
    assert.deepEqual(reasons(await readText(text)), ['2 number-became-date'])
  }
})
