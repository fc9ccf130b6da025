// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertToldOnce, broken, changeOf, outcome } from '../../test-fuzz.ts'

const files: Readonly<Record<string, string>> = {
  'x-overview':
    'Date,Impressions,Likes,Engagements,Replies\n"Tue, Jan 27, 2026","1,234",32,247,6\n"Mon, Jan 26, 2026",29,16,86,4\n',
  'x-content':
    'Post id,Date,Post text,Post Link,Impressions,Likes\n207400000000001,"Tue, Jul 14, 2026","Weg ""dicht""\nnu",https://x.com/dorp/status/207400000000001,"1,234",5\n',
  'tiktok-days':
    '"Date","Video Views","Profile Views","Likes"\n"31 december","1","undefined","-1"\n"1 januari","2","0","3"\n"2 januari","2","0","3"\n',
  'tiktok-gender': '"Gender","Distribution"\n"Female","0.56"\n"Male","0.43"\n"Other","0.01"\n',
  'tiktok-countries': 'Top territories;Distribution\nNL;0,7\nBE;0,1\nOthers;0,2\n',
  'tiktok-videos':
    'Time,Video title,Video link,Post time,Total likes,Total views\n25 maart,a,https://www.tiktok.com/@dorp/video/7600000000000000001,2 maart,3,9\n25 maart,b,https://www.tiktok.com/@dorp/video/7600000000000000002,24 februari,3,9\n',
  'tiktok-business':
    'Date,Video views,Reached audience,Phone number clicks \n2025/10/31,141,NAN,--\n2025/11/01,12,5,0\n',
  'youtube-videos':
    'Content,Video title,Video publish time,Duration,Views,Watch time (hours)\nTotal,,,,10,1.5\ndQw4w9WgXcQ,a,"Feb 15, 2025",0:01:05,10,1.5\n',
  'youtube-ages':
    'Viewer age,Views (%),Watch time (hours) (%)\n13–17 years,0,\n18–24 years,8.1,6.9\n65+ years,11.2,11.0\n',
  'youtube-countries': 'Geography,Views,Watch time (hours)\nTotal,12,5\nNL,10,4\nBE,2,1\n',
  'youtube-days': 'Date,Views,Subscribers\nTotal,300,-1\n2026-02-01,100,-1\n2026-02-03,200,0\n',
  'hand-filled':
    'datum;platform;volgers;weergaven\n2-3-2026;WhatsApp;1.234;\n16-3-2026;Nextdoor;5;6\n',
}

const shards = fc.oneof(
  fc.constantFrom(
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '%',
    '-',
    '0',
    '3.apr',
    '2026-01-01',
    '\0',
    '29 februari',
  ),
  fc.constantFrom(
    'Date,',
    '2月30日',
    '\u202e',
    '9'.repeat(20),
    '1e400',
    'Total',
    '٣ مارس',
    'undefined',
    '١٢',
  ),
  fc.string({ maxLength: 6 }),
)

const change = changeOf(shards, { at: 400, cut: 9 })

for (const [kind, text] of Object.entries(files)) {
  test(`a broken file (${kind}): no row is told twice, parts do not matter`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 5 }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const),
        async (changes, partLength, encoding) => {
          const mark = encoding === 'latin1' ? '' : '\ufeff'
          await assertToldOnce(Buffer.from(mark + broken(text, changes), encoding), partLength)
        },
      ),
      { numRuns: 150, seed: 20261122 },
    )
  })
}

test('every row of a broken series without years is told once', async () => {
  const rowsOf = fc.array(
    fc.record({
      day: fc.constantFrom(
        '1 maart',
        '2 maart',
        '31 december',
        '30 februari',
        '',
        'x',
        '2026-03-05',
        '3/4',
      ),
      views: fc.constantFrom('4', '', '-4', 'x', '1,234', '3.apr', 'undefined'),
    }),
    { maxLength: 30 },
  )
  await fc.assert(
    fc.asyncProperty(rowsOf, async (rows) => {
      const lines = rows.map(({ day, views }) => `"${day}","${views}","1"`)
      const text = ['Date,Video Views,Profile Views', ...lines].join('\n')
      const found = await outcome(Buffer.from(text), 50)
      assert.equal(found?.told.length, rows.length)
    }),
    { seed: 20261122 },
  )
})

test('a table of shares without end is bounded', async () => {
  const lines = Array.from({ length: 30_000 }, (_, at) => `Land ${at},0`)
  const found = await outcome(
    Buffer.from(['Top territories,Distribution', ...lines].join('\n')),
    65_536,
  )
  assert.equal(found?.told.length, 30_000)
})
