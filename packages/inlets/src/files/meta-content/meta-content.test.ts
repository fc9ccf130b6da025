// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognise } from '../../recognise.ts'
import { only, readText, reasons } from '../../test-reading.ts'

const header =
  'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Permalink,Post type,Date,Views,Reach,Reactions,Comments,Shares'
const row = (cells: Readonly<Record<number, string>> = {}) =>
  [
    '910000000000001',
    '100000000000001',
    'Gemeente',
    'Kort',
    '',
    '0',
    '02/16/2026 05:14',
    'https://www.facebook.com/1',
    'Photos',
    'Lifetime',
    '40',
    '15',
    '2',
    '1',
    '0',
  ]
    .map((cell, at) => cells[at] ?? cell)
    .join(',')
const file = (...rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`

test('a post with its counters; an empty counter is not known, not zero', async () => {
  const reading = await readText(file(row({ 11: '' })))
  assert.deepEqual(only(reading, 'post'), [
    {
      kind: 'post',
      postId: '910000000000001',
      accountId: '100000000000001',
      account: 'Gemeente',
      publishedAt: '2026-02-16T05:14',
      postType: 'Photos',
      text: 'Kort',
      permalink: 'https://www.facebook.com/1',
      durationSeconds: 0,
      counters: { views: 40, reach: null, reactions: 2, comments: 1, shares: 0 },
      audience: [],
    },
  ])
})

test('the text is the longer of title and description, styled letters made plain', async () => {
  const reading = await readText(file(row({ 3: 'Kort', 4: '𝗞𝗼𝗺 naar de markt' })))
  assert.equal(only(reading, 'post')[0]?.text, 'Kom naar de markt')
})

const refused: readonly (readonly [
  what: string,
  cells: Readonly<Record<number, string>>,
  code: string,
])[] = [
  ['no post id', { 0: '' }, 'post-id-missing'],
  ['a post id that Excel rounded', { 0: '9.1E+14' }, 'post-id-rounded'],
  ['a word for a post id', { 0: 'abc' }, 'post-id-not-understood'],
  ['a negative count', { 10: '-3' }, 'negative-count'],
  ['a word for a count', { 10: 'many' }, 'not-a-number'],
  ['half a view', { 10: '"3,5"' }, 'not-a-number'],
  ['a date that does not exist', { 6: '02/30/2026 05:14' }, 'date-not-understood'],
  ['a date in the future', { 6: '12/24/2026 05:14' }, 'date-in-future'],
  ['figures of one day', { 9: '2026-02-16' }, 'row-of-one-day'],
  ['half a row', { 10: '4\n910000000000009,1' }, 'row-incomplete'],
]

for (const [what, cells, code] of refused) {
  test(`${what} rejects that row with its line, the others are kept`, async () => {
    const reading = await readText(file(row(), row(cells), row({ 0: '910000000000002' })))
    assert.equal(reasons(reading)[0], `3 ${code}`)
    assert.equal(reading.rows.length, 2)
    assert.deepEqual(reading.conclusion, { state: 'complete' })
  })
}

test('a count that Excel made a date refuses the file, and every row is told', async () => {
  const reading = await readText(file(row(), row({ 10: '3.apr' }), row()))
  assert.ok(reading.conclusion.state === 'refused')
  assert.equal(reading.conclusion.fault.code, 'number-became-date')
  assert.deepEqual([reading.rows.length, reasons(reading)], [2, ['3 number-became-date']])
})

test('today and tomorrow are not the future: clocks differ', async () => {
  const reading = await readText(
    file(row({ 6: '11/23/2026 05:14' }), row({ 6: '11/24/2026 05:14' })),
  )
  assert.deepEqual(reasons(reading), ['3 date-in-future'])
})

test('Dutch headings: Reacties are reactions, Opmerkingen are comments', async () => {
  const reading = await readText(
    [
      'Bericht-ID;Pagina-ID;Publicatietijdstip;Berichttype;Bereik;Weergaven;Reacties;Opmerkingen;Deelacties;Totaal aantal klikken;Seconden bekeken;Bereik via Organische berichten;Videoweergaven van 3 seconden',
      '910000000000001;100000000000001;02/16/2026 05:14;Foto;1.234;12.345;7;3;1;20;3,4;1.000;88',
    ].join('\n'),
  )
  assert.equal(reading.recognition.platform, 'facebook')
  assert.deepEqual(only(reading, 'post')[0]?.counters, {
    reach: 1234,
    views: 12_345,
    reactions: 7,
    comments: 3,
    shares: 1,
    'total-clicks': 20,
    'seconds-viewed': 3.4,
    'reach-organic': 1000,
    'three-second-views': 88,
  })
})

test('a Dutch Instagram export', async () => {
  const reading = await readText(
    [
      'Bericht-ID,Account-ID,Gebruikersnaam van account,Publicatietijdstip,Weergaven,Bereik,Vind-ik-leuks,Aantal keer gedeeld,Volgt,Opmerkingen,Aantal keer opgeslagen',
      '910000000000001,17841400000000001,gemeente,02/16/2026 05:14,52,37,3,1,,2,0',
    ].join('\n'),
  )
  assert.equal(reading.recognition.platform, 'instagram')
  const [post] = only(reading, 'post')
  assert.equal(post?.account, 'gemeente')
  assert.deepEqual(post?.counters, {
    views: 52,
    reach: 37,
    likes: 3,
    shares: 1,
    follows: null,
    comments: 2,
    saves: 0,
  })
})

test('a Swedish export, its post id known by its values', async () => {
  const lines = [1, 2, 3].map((n) => `91000000000000${n},1000,02/1${n}/2026 05:14,40,15`)
  const reading = await readText(
    ['Inläggs-ID,Sid-id,Publiceringstid,Visningar,Räckvidd', ...lines].join('\n'),
  )
  assert.deepEqual(
    only(reading, 'post').map(({ postId }) => postId),
    ['910000000000001', '910000000000002', '910000000000003'],
  )
  assert.equal(reading.recognition.platform, 'facebook')
})

const twice = header.replace('Views,', 'Views,Views,')

test('the same column twice: the first that says something', async () => {
  const two = (first: string, second: string) => row({ 10: `${first},${second}` })
  const reading = await readText([twice, two('40', '40'), two('', '41'), two('42', '')].join('\n'))
  assert.deepEqual(
    only(reading, 'post').map(({ counters }) => counters['views']),
    [40, 41, 42],
  )
  const differing = await readText([twice, two('40', '41')].join('\n'))
  assert.deepEqual(reasons(differing), ['2 columns-disagree'])
})

test('organic and boosted stay apart from the total', async () => {
  const reading = await readText(
    [
      `${header},Views from Organic posts,Views from Boosted posts`,
      `${row({ 10: '100' })},60,40`,
    ].join('\n'),
  )
  const counters = only(reading, 'post')[0]?.counters
  assert.deepEqual(
    [counters?.['views'], counters?.['views-organic'], counters?.['views-boosted']],
    [100, 60, 40],
  )
})

test('unknown columns are named, not read; known ones that are not used are not named', async () => {
  const reading = await readText(
    [`${header},Moonshine score,Languages`, `${row()},7,nl`].join('\n'),
  )
  assert.deepEqual(reading.recognition.unknown, ['Moonshine score'])
  assert.equal(reading.rows.length, 1)
})

const videoHeader = (...columns: readonly string[]) =>
  ['Video asset ID,Page ID,Publish time,3-second video views,Views', ...columns].join(',')

test('views per age and gender, also of the other spelling, with the metric they divide', async () => {
  const three = await readText(
    [
      videoHeader(
        '"3-second video views by top audience (F, 45-54)"',
        '"3-second video views by top audience (M, 65+)"',
        '3-second video views by country (Netherlands (NL))',
      ),
      '1,2,02/16/2026 05:14,100,300,60,,99',
    ].join('\n'),
  )
  const [post] = only(three, 'post')
  assert.equal(post?.audienceMetric, 'three-second-views')
  assert.deepEqual(post?.audience, [{ gender: 'women', age: '45-54', views: 60 }])
  const other = await readText(
    [
      videoHeader('Views from M 25-34', 'Views from F 25-34', 'Views from ZA'),
      '1,2,02/16/2026 05:14,100,300,120,80,5',
    ].join('\n'),
  )
  assert.equal(only(other, 'post')[0]?.audienceMetric, 'views')
  assert.equal(only(other, 'post')[0]?.audience.length, 2)
})

test('an audience column of an unknown age leaves the whole audience out, and is named', async () => {
  const heading = '"3-second video views by top audience (F, 18-20)"'
  const reading = await readText(
    [
      videoHeader('"3-second video views by top audience (F, 45-54)"', heading),
      '1,2,02/16/2026 05:14,100,300,60,1',
    ].join('\n'),
  )
  assert.deepEqual(only(reading, 'post')[0]?.audience, [])
  assert.deepEqual(reading.recognition.unknown, ['3-second video views by top audience (F, 18-20)'])
})

test('more views by age and gender than views at all is refused', async () => {
  const reading = await readText(
    [
      videoHeader('"3-second video views by top audience (F, 45-54)"'),
      '1,2,02/16/2026 05:14,100,300,140',
    ].join('\n'),
  )
  assert.deepEqual(reasons(reading), ['2 audience-above-total'])
})

test('days first only when a value forces it', async () => {
  const dates = async (...cells: readonly string[]) =>
    only(await readText(file(...cells.map((cell) => row({ 6: cell })))), 'post').map(
      ({ publishedAt }) => publishedAt,
    )
  assert.deepEqual(await dates('02/03/2026 05:14'), ['2026-02-03T05:14'])
  assert.deepEqual(await dates('02-03-2026 05:14', '16-02-2026 05:14'), [
    '2026-03-02T05:14',
    '2026-02-16T05:14',
  ])
})

test('an unclosed quote costs the rows it touches, not the file', async () => {
  const reading = await readText(file(row(), row({ 3: '"open' }), row({ 0: '910000000000002' })))
  assert.deepEqual(reasons(reading), ['3 quote-not-closed'])
  assert.equal(reading.rows.length, 2)
})

test('posts without a column of ids, or without counters, are told to be exported otherwise', () => {
  const told = (text: string) => {
    const opening = recognise(Buffer.from(text), true)
    return opening.state === 'unrecognised' ? opening.fault.code : opening.state
  }
  assert.equal(
    told('Page ID,Publish time,Permalink,Views\n1,02/16/2026 05:14,x,4\n'),
    'post-id-column-missing',
  )
  assert.equal(
    told('Post ID,Page ID,Publish time,Permalink\n1,1,02/16/2026 05:14,x\n'),
    'counter-columns-missing',
  )
})

test('a file without any post is read as such', async () => {
  const reading = await readText(`${header}\n`)
  assert.deepEqual([reading.rows, reading.rejects, reading.conclusion.state], [[], [], 'complete'])
})
