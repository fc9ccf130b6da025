// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inParts } from '../test-reading.ts'
import { decodeText } from '../text/decode.ts'
import type { RowScanner } from '../text/row-scanner.ts'
import { takeSample } from '../text/sample.ts'
import type { FilterPlan } from './filter-plan.ts'
import { figureShape, patternShape, timeShape } from './filter-shapes.ts'
import { filterTable } from './filter-table.ts'
import { testIdentity } from './test-identity.ts'

const idShape = patternShape(/^\d{1,25}$/)

const plan: FilterPlan = {
  headerLine: 1,
  width: 7,
  columns: [
    { at: 0, heading: 'id', rule: { rule: 'message', fits: idShape } },
    { at: 1, heading: 'thread', rule: { rule: 'thread', of: 'person', fits: idShape } },
    { at: 2, heading: 'author', rule: { rule: 'author' } },
    { at: 3, heading: 'body', rule: { rule: 'text' } },
    { at: 4, heading: 'time', rule: { rule: 'keep', fits: timeShape } },
    { at: 5, heading: 'likes', rule: { rule: 'keep', fits: figureShape } },
    { at: 6, heading: 'url', rule: { rule: 'link' } },
  ],
  authors: [2],
  note: 'x',
  platformOf: () => 'x',
  yearOf: (row: RowScanner) => Number(row.text(4).slice(0, 4)) || null,
}

const headings = 'id,thread,author,body,time,likes,url'

async function filtered(text: string | Buffer, partLength = 7): Promise<string[]> {
  const bytes = Buffer.from(text)
  const sample = takeSample(bytes, true)
  const parts: Uint8Array[] = []
  const source = decodeText(inParts(bytes, partLength), sample.encoding)
  const identity = testIdentity('gemeente')
  for await (const part of filterTable(sample, source, plan, identity)) parts.push(part)
  const told = Buffer.concat(parts).toString()
  // Pseudonyms as what they stand for, so that a test can be read.
  const readable = told.replace(/~\d+/g, (pseudonym) => `~(${identity.meaning.get(pseudonym)})`)
  return readable.split('\n')
}

test('another person becomes a pseudonym of the year, the text is redacted, the link goes', async () => {
  const [head, row] = await filtered(
    `${headings}\n12,11,sanne,"Mail sanne@voorbeeld.nl, graag",2026-03-01,3,https://x.com/sanne/12\n`,
  )
  assert.equal(head, '"id","thread","author","body","time","likes","url",#bereik-filtered x')
  assert.equal(
    row,
    '~(message x 12 2026),~(message x 11 2026),~(reactor x sanne 2026),"Mail [e-mail], graag",2026-03-01,3,',
  )
})

test('a message of an own account stays whole', async () => {
  const [, row] = await filtered(
    `${headings}\n12,11,@Gemeente,"Bel 0182-588211",2026-03-01,"1,204",https://x.com/gemeente/12\n`,
  )
  assert.equal(
    row,
    '12,11,@Gemeente,Bel 0182-588211,2026-03-01,"1,204","https://x.com/gemeente/12"',
  )
})

test('every row begins on the line it has in the file', async () => {
  const lines = await filtered(
    [
      headings,
      '1,,a,"een\ntwee\r\ndrie ""vier""",2026-03-01,3,"https:\n\n//x"',
      '',
      '2,,"b","vijf',
      'zes",2026-03-02,4,',
      '3,,c,"niet gesloten,2026-03-03,5,',
      '4,,d,kort',
      '5,,e,breed,2026-03-03,5,,,Sanne',
      ',,,,,,',
      ' ,,,,,,',
      '6,,f,"goed"x,2026-03-03,5,',
      '7,,g,zeven,2026-03-03,5,',
    ].join('\n'),
  )
  assert.deepEqual(
    lines.map((line) => line.replace(/"?(?:,|$).*/, '')),
    [
      '"id',
      '~(message x 1 2026)',
      'twee\r',
      'drie ""vier""',
      '',
      '',
      '',
      '~(message x 2 2026)',
      'zes',
      '#bereik-rejected',
      '#bereik-rejected',
      '#bereik-rejected',
      '',
      '',
      '#bereik-rejected',
      '~(message x 7 2026)',
      '',
    ],
  )
  assert.equal(lines[9], '#bereik-rejected,quote-misplaced')
  assert.equal(lines[10], '#bereik-rejected,row-incomplete,found=4,expected=7')
  assert.equal(lines[11], '#bereik-rejected,row-too-wide,found=9,expected=7')
  assert.equal(lines[14], '#bereik-rejected,quote-misplaced')
})

test('what does not have the form of its column does not pass', async () => {
  const [, row] = await filtered(`${headings}\n12,11,sanne,,Sanne de Vries,06-12345678,\n`)
  assert.equal(
    row,
    '~(message x 12 null),~(message x 11 null),~(reactor x sanne null),,[...],[...],',
  )
})

test('of a figure that became a day the day alone is kept, whatever stands behind it', async () => {
  const cells = ['2023-01-01 Sanne de Vries', '3-4-2025 Sanne 06-12345678', '3 apr', '3 Sanne']
  const [, ...rows] = await filtered(
    [headings, ...cells.map((cell) => `1,,a,,2026-03-01,${cell},`)].join('\n'),
  )
  const kept = rows.map((row) => row.split(',')[5])
  assert.deepEqual(kept.slice(0, 4), ['"2023-01-01"', '"3-4-2025"', '"3 apr"', '[...]'])
})

test('a text that swallowed other rows by its quote is not kept; people may use commas', async () => {
  const swallowed = 'Hoi\n13,1700000000000000001,kees,'
  const lines = await filtered(
    [
      headings,
      `1,,a,"${swallowed}",2026-03-01,3,`,
      '2,,b,"Boodschappen:\nbrood,melk,kaas,jam",2026-03-01,3,',
      '3,,gemeente,"Open:\nma,di,wo 10.00 uur, bel 140182",2026-03-01,3,',
    ].join('\n'),
  )
  assert.match(lines[1] ?? '', /,\[\.\.\.\],2026-03-01/)
  assert.equal(lines[4], 'brood,melk,kaas,jam",2026-03-01,3,')
  assert.equal(lines[6], 'ma,di,wo 10.00 uur, bel 140182",2026-03-01,3,')
})

test('a cell of a megabyte, a thousand columns too many, CR alone: rows are told, nothing hangs', async () => {
  const long = 'a '.repeat(300_000)
  const text = [
    headings,
    `1,,a,"${long}",2026-03-01,3,`,
    `2,,b,"${long}${long}${long}",2026-03-01,3,`,
    `3,,c,kort,2026-03-01,3,${',x'.repeat(20_000)}`,
    '4,,d,"met\rregels",2026-03-01,3,',
    '5,,e,\0,2026-03-01,3,',
  ].join('\r')
  const lines = await filtered(text, 1 << 16)
  assert.equal(lines.length, 7)
  assert.equal((lines[1] ?? '').length < 61_000, true)
  assert.deepEqual(
    [lines[2], lines[3], lines[5]],
    [
      '#bereik-rejected,row-too-long',
      '#bereik-rejected,too-many-cells',
      '#bereik-rejected,nul-bytes',
    ],
  )
})

test('bytes that are no UTF-8 are repaired, so that the rendition is UTF-8', async () => {
  const start = Buffer.from(`${headings}\n1,,a,caf`)
  const bytes = Buffer.concat([
    Buffer.from(`\ufeff`),
    start,
    Buffer.from([0xe9]),
    Buffer.from(',2026-03-01,3,\n'),
  ])
  const [, row] = await filtered(bytes)
  assert.ok(row?.includes('"caf\ufffd"'))
})

test('what an own account writes in a wrong column does not pass as an address or an id', async () => {
  const [, row] = await filtered(
    `${headings}\nSanne de Vries,Sanne,gemeente,Hoi,2026-03-01,3,Sanne de Vries\n`,
  )
  assert.equal(row, '[...],~(message x Sanne 2026),gemeente,Hoi,2026-03-01,3,"[...]"')
})
