// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingsKey } from '../mapping/headings-key.ts'
import { suggestMapping } from '../suggestion/suggest-mapping.ts'
import { kept, previewOf, published, watched } from '../test-mapped.ts'
import { tablePreview } from './preview-table.ts'

const isOf = (text: string) =>
  Object.fromEntries(
    suggestMapping(previewOf(text)).columns.map(({ heading, is }) => [heading, is]),
  )

test('messages that were watched: persons are seen, so rows are reactions', () => {
  const table = previewOf(watched)
  assert.deepEqual([table.delimiter, table.headerLine, table.rows.length], [';', 1, 4])
  assert.deepEqual([table.suggestedRows, table.suggestedPlatform], ['reactions', null])
  assert.deepEqual(
    table.columns.filter(({ persons }) => persons).map(({ heading }) => heading),
    ['Geplaatst door (optioneel)'],
  )
  assert.deepEqual(isOf(watched), {
    Datum: 'at',
    Tijd: 'time',
    Bericht: 'text',
    'Geplaatst door (optioneel)': 'author',
    Bron: 'platform',
    URL: 'message-id',
    Bereik: 'reach',
    'Aantal likes': 'likes',
  })
})

test('posts that were published: UTC is in the heading, the platform in the links', () => {
  const table = previewOf(published)
  const { suggestedRows, suggestedPlatform, suggestedTimeZone, numbers } = table
  assert.deepEqual(
    [suggestedRows, suggestedPlatform, suggestedTimeZone],
    ['posts', 'facebook', 'utc'],
  )
  assert.deepEqual([numbers.suggestion, numbers.open], ['.', false])
  assert.deepEqual(Object.values(isOf(published)), [
    'published-at',
    'text',
    'permalink',
    'post-type',
    'account',
    'reach',
    'likes',
    'shares',
    'comments',
    'views',
  ])
})

test('a list by hand: the headings stand below its title, a row is a day', () => {
  const table = previewOf(kept)
  assert.deepEqual([table.headerLine, table.suggestedRows], [3, 'days'])
  assert.deepEqual(isOf(kept), {
    Dag: 'date',
    'Volgers totaal': 'followers',
    'Nieuwe volgers': 'follows',
    Weergaven: 'views',
  })
})

test('in a column of counts 1.234 is 1234', () => {
  const { numbers } = previewOf('Datum;Weergaven\n2026-03-01;1.234\n')
  assert.deepEqual([numbers.suggestion, numbers.open], [',', false])
  assert.deepEqual(numbers.readings, [
    { way: '.', example: '1.234', readAs: '1.234' },
    { way: ',', example: '1.234', readAs: '1234' },
  ])
})

test('what the file leaves open is asked, with both readings: never guessed', () => {
  const { numbers, dates } = previewOf('a,b\n03/04/2026,1.234\n05/06/2026,2.345\n')
  assert.deepEqual([numbers.suggestion, numbers.open], [null, true])
  assert.deepEqual([dates.suggestion, dates.open], [null, true])
  assert.deepEqual(dates.readings, [
    { way: 'day-first', example: '03/04/2026', readAs: '2026-04-03' },
    { way: 'month-first', example: '03/04/2026', readAs: '2026-03-04' },
  ])
})

test('columns that contradict each other leave the mark of numbers open', () => {
  const { numbers } = previewOf('x,y\n1.5,"2,5"\n3.5,"4,5"\n')
  assert.deepEqual([numbers.suggestion, numbers.open], [null, true])
})

test('a day over twelve decides, and Dutch headings do where no day decides', () => {
  assert.equal(previewOf('Date,Views\n13/04/2026,1\n').dates.suggestion, 'day-first')
  assert.equal(previewOf('Date,Views\n04/13/2026,1\n').dates.suggestion, 'month-first')
  assert.equal(previewOf('Datum;Weergaven\n03-04-2026;1\n').dates.suggestion, 'day-first')
})

test('Dutch "Reacties" are likes beside "Opmerkingen", comments beside likes, else not guessed', () => {
  const reacties = (others: string, cells: string) =>
    isOf(`Datum;Link;Reacties;${others}\n2026-03-01;https://x.invalid/1;4;${cells}\n`)['Reacties']
  assert.equal(reacties('Opmerkingen', '2'), 'reactions')
  assert.equal(reacties('Likes', '2'), 'comments')
  assert.equal(reacties('Bereik', '2'), undefined)
})

test('names of accounts and campaigns are no persons; a time without a day is no time', () => {
  const table = previewOf('Account username,Campagne naam,Time\nvoorbeeld,lente,09:00\n')
  assert.deepEqual(
    table.columns.map(({ persons, suggestion }) => [persons, suggestion.posts]),
    [
      [false, null],
      [false, null],
      [false, null],
    ],
  )
})

test('a file without headings says so', () => {
  assert.equal(previewOf('2026-03-01,12,@sanne\n2026-03-02,13,@joost\n').headingsAreData, true)
  assert.equal(previewOf(kept).headingsAreData, false)
})

test('no table: JSON, one column, a picture, nothing', () => {
  for (const text of ['{"a": 1, "b": 2}\n', 'een\ntwee\n', '\x89PNG\r\n\x1a\n', '']) {
    assert.equal(tablePreview(Buffer.from(text, 'latin1'), true), null)
  }
})

test('files of the same headings have the same key, whatever the case and the encoding', () => {
  const key = headingsKey(Buffer.from('Datum;Weergaven\n1;2\n'))
  assert.match(key ?? '', /^[0-9a-f]{64}$/)
  assert.equal(headingsKey(Buffer.from('\ufeffdatum ,"WEERGAVEN"\n3,4\n', 'utf16le')), key)
  assert.notEqual(headingsKey(Buffer.from('Weergaven;Datum\n1;2\n')), key)
})

test('200 columns and headings that occur twice', () => {
  const headings = Array.from({ length: 200 }, (_, at) => (at < 2 ? 'Views' : `Kolom ${at}`))
  const table = previewOf(`${headings.join(',')}\n${headings.map(() => '1').join(',')}\n`)
  assert.equal(table.columns.length, 200)
  assert.deepEqual(
    table.columns.slice(0, 2).map(({ occurrence }) => occurrence),
    [1, 2],
  )
  assert.deepEqual(suggestMapping(table).columns, [{ heading: 'Views', is: 'views' }])
})
