// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { only, reasons } from '../../test-reading.ts'
import { previewMapping } from './preview/preview-mapping.ts'
import { kept, mappingOf, previewOf, published, readMapped, watched } from './test-mapped.ts'

const names = /sanne|youssef|amrani|redactie|nieuwssite|neutraal|negatief|12345678|4\.100|310/i

test('messages of persons become reactions without names, those of own accounts posts', async () => {
  const reading = await readMapped(watched, mappingOf(watched, { platform: 'x' }), [
    'gemeente voorbeelddorp',
  ])
  assert.doesNotMatch(reading.stored, names)
  assert.deepEqual(reading.conclusion, { state: 'complete' })
  assert.deepEqual(
    reading.rows.map(({ line, platform, record }) => `${line} ${platform} ${record.kind}`),
    ['2 x reaction', '3 x post', '4 facebook reaction'],
  )
  assert.deepEqual(reasons(reading), ['6 mapped-platform-not-known'])
  const [first, second] = only(reading, 'reaction')
  assert.deepEqual([first?.reaction, first?.at], ['mention', '2026-03-14T09:05'])
  assert.deepEqual(first?.counters, { reach: 1234, likes: 2 })
  assert.match(first?.reactor ?? '', /^~\d+$/)
  assert.match(first?.text ?? '', /^Wanneer gaat de Stationsweg open\? Bel \[/)
  assert.match(second?.text ?? '', /^Weer storing, "fijn" \[.*\]\r?\nen morgen ook$/)
  const [post] = only(reading, 'post')
  assert.deepEqual([post?.postId, post?.account], ['1902', 'Gemeente Voorbeelddorp'])
  assert.equal(post?.text, 'Wij beginnen maandag, bel 14 0182')
})

test('an account that is named afterwards makes posts of its messages', async () => {
  const mapping = mappingOf(watched, { platform: 'x' })
  const { rows } = await readMapped(watched, mapping, [])
  assert.ok(rows.every(({ record }) => record.kind === 'reaction'))
})

test('own posts stay whole; without a number the link tells which post it is', async () => {
  const reading = await readMapped(published, mappingOf(published))
  assert.deepEqual(reasons(reading), [])
  const [first, second] = only(reading, 'post')
  assert.deepEqual(first, {
    kind: 'post',
    postId: '9100001',
    accountId: null,
    account: 'Gemeente Voorbeelddorp',
    publishedAt: '2026-03-15T00:30',
    postType: 'Photo',
    text: 'Kom zondag! Mail info@voorbeelddorp.invalid',
    permalink: 'https://www.facebook.com/123456/posts/9100001',
    durationSeconds: null,
    counters: { reach: 1234, likes: 12, shares: 3, comments: 4, views: 2300 },
    audience: [],
  })
  assert.deepEqual([second?.counters['comments'], second?.counters['views']], [null, null])
})

test('posts in a file that seems to name persons: nothing of them passes', async () => {
  const columns = [
    { heading: 'Datum', is: 'published-at' },
    { heading: 'Bericht', is: 'text' },
    { heading: 'URL', is: 'permalink' },
  ]
  const mapping = mappingOf(watched, { platform: 'x', rows: 'posts', columns })
  const reading = await readMapped(watched, mapping)
  assert.doesNotMatch(reading.stored, names)
  assert.doesNotMatch(reading.stored, /https?:/)
  assert.equal(reading.rows.length, 4)
})

test('days: every row is told once, an unreadable figure with its column', async () => {
  const reading = await readMapped(kept, mappingOf(kept, { platform: 'facebook' }))
  assert.deepEqual(
    only(reading, 'day-figures').map(({ date, values }) => [date, values['followers']]),
    [
      ['2026-03-01', 4120],
      ['2026-03-02', 4131],
      ['2026-03-04', 4140],
    ],
  )
  assert.deepEqual(reasons(reading), ['6 mapped-number-not-understood'])
  assert.deepEqual(reading.rejects[0]?.fault.parameters, { column: 'Volgers totaal' })
  const own = await readMapped(kept, mappingOf(kept, { platform: 'x', missing: ['Onleesbaar'] }))
  assert.equal(only(own, 'day-figures')[2]?.values['followers'], null)
})

test('comments under posts of a page keep the post, not the person', async () => {
  const text = [
    'comment_id,post_id,author,comment,likes,type',
    '77_88,9100001,Joost Bakker,"Beste Sanne, dank",3,like',
    '77_89,9100001,Mo,"Wanneer?",0,iets anders',
  ].join('\n')
  const reading = await readMapped(text, mappingOf(text, { platform: 'facebook' }))
  assert.doesNotMatch(reading.stored, /joost|bakker|77_8|\bmo\b|iets anders/i)
  const [first, second] = only(reading, 'reaction')
  assert.deepEqual([first?.reaction, first?.postId], ['like', '9100001'])
  assert.deepEqual([second?.reaction, second?.counters], ['comment', { likes: 0 }])
})

test('what Excel made a date of refuses the file', async () => {
  const text = 'Datum;Weergaven;Bereik\n2026-03-01;3.apr;1\n2026-03-02;4;2\n'
  const columns = [
    { heading: 'Datum', is: 'date' },
    { heading: 'Weergaven', is: 'views' },
  ]
  const changes = { platform: 'x', rows: 'days', columns, numberMark: ',' } as const
  const reading = await readMapped(text, mappingOf(text, changes))
  assert.ok(reading.conclusion.state === 'refused')
  assert.equal(reading.conclusion.fault.code, 'number-became-date')
})

test('UTF-16 with tabs, as Excel saves Unicode text', async () => {
  const text = kept.replaceAll(';', '\t')
  const mapping = mappingOf(kept, { platform: 'x' })
  const reading = await readMapped(Buffer.from(`\ufeff${text}`, 'utf16le'), mapping)
  assert.equal(reading.rows.length, 3)
})

test('a row may lack its last empty cells; one with cells too many is rejected', async () => {
  const text = 'Nummer;Tekst;Likes\n910000000001;een\n910000000002;twee;3;4\n910000000003;drie;5;\n'
  const reading = await readMapped(text, mappingOf(text, { platform: 'x', rows: 'posts' }))
  assert.deepEqual(
    only(reading, 'post').map(({ postId, counters }) => [postId, counters['likes']]),
    [
      ['910000000001', null],
      ['910000000003', 5],
    ],
  )
  assert.deepEqual(reasons(reading), ['3 row-too-wide'])
})

test('a mapping for other columns does not open the file', async () => {
  const mapping = mappingOf(kept, { platform: 'x' })
  await assert.rejects(readMapped(published, mapping), /mapping-heading-not-in-file.*Dag/)
})

test('a rendition is filtered again when somebody brings it as a file', async () => {
  const mapping = mappingOf(watched, { platform: 'x' })
  const once = await readMapped(watched, mapping)
  const harmed = once.stored.replace(/~\d+/, 'Sanne de Wit')
  const again = await readMapped(harmed, mapping)
  assert.doesNotMatch(again.stored, names)
  assert.equal(again.rows.length, once.rows.length)
})

test('the preview tells what becomes of each row, without keys', async () => {
  const table = previewOf(watched)
  const rows = await previewMapping(table, mappingOf(watched, { platform: 'x' }), {
    today: '2026-11-22',
    isOwn: (_platform, id) => id === 'Gemeente Voorbeelddorp',
  })
  assert.deepEqual(
    rows.map((row) => [row.row, row.state === 'read' ? row.record.kind : row.fault.code]),
    [
      [1, 'reaction'],
      [2, 'post'],
      [3, 'reaction'],
      [4, 'mapped-platform-not-known'],
    ],
  )
})
