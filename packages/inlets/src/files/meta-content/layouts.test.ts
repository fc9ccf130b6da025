// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { only, readText, readWhole, reasons } from '../../test-reading.ts'

const headings =
  'Post ID,Account ID,Account username,Publish time,Permalink,Post type,Views,Reach,Likes,Comments,Saves'
const post = (n: number, cells: Readonly<Record<number, string>> = {}) =>
  [
    `180123456789012${10 + n}`,
    '17841400000000001',
    'gemeente',
    '03/13/2026 17:40',
    `https://www.instagram.com/p/C${n}/`,
    'IG image',
    '40',
    '15',
    '2',
    '1',
    '0',
  ].map((cell, at) => cells[at] ?? cell)
const file = (rows: readonly (readonly string[])[], mark = ',') =>
  `${[headings.split(','), ...rows].map((cells) => cells.join(mark)).join('\r\n')}\r\n`

test('the headings may stand under a title and a blank line', async () => {
  const reading = await readText(`Instagram maart 2026\r\n\r\n${file([post(1), post(2)])}`)
  assert.deepEqual([reading.rows.length, reading.rejects.length], [2, 0])
  assert.deepEqual([reading.rows[0]?.line, reading.recognition.platform], [4, 'instagram'])
})

test('impressions of older exports, viewers and visits of newer ones', async () => {
  const old = file([post(1)]).replace('Views,', 'Impressions,')
  assert.deepEqual(only(await readText(old), 'post')[0]?.counters['impressions'], 40)
  const visits = file([post(1)]).replace('Views,Reach,', 'Viewers,Profile visits,')
  const { counters } = only(await readText(visits), 'post')[0] ?? {}
  assert.deepEqual([counters?.['viewers'], counters?.['profile-visits']], [40, 15])
})

test('Excel leaves out empty cells at the end, sixteen rows together', async () => {
  const full = Array.from({ length: 15 }, (_, n) => post(n))
  const short = Array.from({ length: 5 }, (_, n) => post(20 + n).slice(0, 9))
  const reading = await readText(file([...full, ...short], ';'))
  assert.deepEqual(reading.rejects, [])
  const counters = only(reading, 'post').at(-1)?.counters
  assert.deepEqual(
    [counters?.['likes'], counters?.['comments'], counters?.['saves']],
    [2, null, null],
  )
  const broken = await readText(file([...full, ...short, post(30)], ';'))
  assert.equal(broken.rows.length, 16)
  assert.equal(reasons(broken)[0], '17 row-incomplete')
})

test('ids that Excel rounded and wrote out in full are refused; ids that happen to end so are not', async () => {
  const rounded = [1, 2, 3].map((n) => post(n, { 0: `18012345678901${n}00` }))
  assert.deepEqual(
    new Set(reasons(await readText(file(rounded))).map((reason) => reason.slice(2))),
    new Set(['post-id-rounded']),
  )
  const chance = await readText(file([post(1, { 0: '18012345678901100' }), post(2)]))
  assert.equal(chance.rows.length, 2)
})

test('what Excel made days of and what it left as text are one order: month first', async () => {
  const times = ['03/13/2026 17:40', '3-4-2026 09:15', '3-12-2026 8:05']
  const reading = await readText(
    file(
      times.map((time, n) => post(n, { 3: time })),
      ';',
    ),
  )
  assert.deepEqual(
    only(reading, 'post').map(({ publishedAt }) => publishedAt),
    ['2026-03-13T17:40', '2026-03-04T09:15', '2026-03-12T08:05'],
  )
})

const languages: readonly (readonly [language: string, headings: string])[] = [
  [
    'German',
    'Beitrags-ID,Seiten-ID,Veröffentlichungszeitpunkt,Aufrufe,Reichweite,Reaktionen,Kommentare',
  ],
  [
    'French',
    'Identifiant de la publication,Identifiant de la Page,Heure de publication,Vues,Couverture,Réactions,Commentaires',
  ],
  [
    'Spanish',
    'Identificador de la publicación,Identificador de la página,Hora de publicación,Visualizaciones,Alcance,Reacciones,Comentarios',
  ],
]

for (const [language, names] of languages) {
  test(`a ${language} export: reactions are no comments`, async () => {
    const text = `${names}\n910000000000001,1000,03/13/2026 17:40,40,15,7,3\n`
    for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      const reading = await readWhole(bytes)
      assert.equal(reading.recognition.platform, 'facebook')
      assert.deepEqual(only(reading, 'post')[0]?.counters, {
        views: 40,
        reach: 15,
        reactions: 7,
        comments: 3,
      })
    }
  })
}

test('a percentage is no count', async () => {
  const reading = await readText(file([post(1, { 7: '12%' }), post(2)]))
  assert.deepEqual(reasons(reading), ['2 not-a-number'])
})
