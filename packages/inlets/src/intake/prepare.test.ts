// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gather, outcomeOf, prepareBytes, withPart, workbookOf, zipOf } from './test-bytes.ts'

const rows = [
  ['datum', 'volgers'],
  ['2026-03-01', 12],
]
const text = 'datum,volgers\n2026-03-01,12\n'

test('text passes untouched, and is never gathered', async () => {
  const csv = Buffer.from('a;b\r\n1;2\r\n')
  const prepared = await prepareBytes(csv, 3)
  assert.ok(prepared.state === 'text')
  assert.deepEqual([prepared.converted, prepared.whole], [false, true])
  assert.equal(prepared.bytes, prepared.original)
  assert.equal(await gather(prepared.bytes), 'a;b\r\n1;2\r\n')
})

test('text of any length is taken no further than its head', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given++
      yield Buffer.alloc(65536, 'a,b\n')
    }
  }
  const { prepare } = await import('./prepare.ts')
  const prepared = await prepare(endless())
  assert.ok(prepared.state === 'text' && !prepared.whole)
  assert.ok(given <= 6)
})

for (const type of ['xlsx', 'biff8', 'biff5', 'xlsb', 'ods', 'xlml'] as const) {
  test(`a workbook as ${type} becomes text, and its own bytes stay whole`, async () => {
    const book = workbookOf(rows, type)
    const prepared = await prepareBytes(book)
    assert.ok(prepared.state === 'text')
    assert.equal(prepared.converted, true)
    assert.equal(await gather(prepared.bytes), text)
    const pieces: Uint8Array[] = []
    for await (const piece of prepared.original) pieces.push(piece)
    assert.ok(Buffer.concat(pieces).equals(book))
  })
}

test('a zip is told, its bytes stay whole', async () => {
  assert.equal(await outcomeOf(zipOf({ 'a.csv': 'x' })), 'zip')
  assert.equal(await outcomeOf(zipOf({})), 'zip')
  assert.equal(await outcomeOf(zipOf({ 'a.xlsx': workbookOf(rows) })), 'zip')
  // Begins as a workbook does, and is none.
  assert.equal(await outcomeOf(zipOf({ mimetype: 'x', 'a.csv': 'x' })), 'zip')
})

test('a text document is told from a workbook', async () => {
  const document = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })
  assert.equal(await outcomeOf(document), 'file-is-document')
})

test('properties, notes and macros of a workbook are not in its text', async () => {
  const named = withPart(workbookOf(rows), 'docProps/core.xml', (part) =>
    part.replace('</cp:coreProperties>', '<dc:creator>Sam Voorbeeld</dc:creator>$&'),
  )
  const noted = withPart(named, 'xl/comments1.xml', () => '<comments>Sam Voorbeeld</comments>')
  assert.equal(await outcomeOf(withPart(noted, 'xl/vbaProject.bin', () => 'x')), text)
})

test('XML that defines entities is refused before anything reads it', async () => {
  const laughs =
    '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><sst><si><t>&lol2;</t></si></sst>'
  for (const part of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', 'xl/workbook.xml']) {
    assert.equal(await outcomeOf(withPart(workbookOf(rows), part, () => laughs)), 'workbook-unsafe')
  }
})

test('a table that Excel saved as XML or HTML is read, one that defines entities is not', async () => {
  const xml =
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row>' +
    '<Cell><Data ss:Type="String">datum</Data></Cell>' +
    '<Cell><Data ss:Type="Number">3.5</Data></Cell></Row></Table></Worksheet></Workbook>'
  assert.equal(await outcomeOf(Buffer.from(`<?xml version="1.0"?>${xml}`)), 'datum,3.5\n')
  const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>${xml}`
  assert.equal(await outcomeOf(Buffer.from(laughs)), 'workbook-unsafe')
  const html =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1-3-2026</td>' +
    '<td>1.234</td></tr></table></html>'
  assert.equal(await outcomeOf(Buffer.from(html)), '1-3-2026,1.234\n')
  const page = '<!DOCTYPE html><html><body>Log in</body></html>'
  assert.equal(await outcomeOf(Buffer.from(page)), page)
})

test('a workbook that unpacks to more than fits is refused', async () => {
  const bomb = withPart(workbookOf(rows), 'xl/worksheets/sheet1.xml', () =>
    Buffer.alloc(130 * 1024 * 1024, ' '),
  )
  const prepared = await prepareBytes(bomb)
  assert.ok(prepared.state === 'fault')
  assert.equal(prepared.fault.code, 'workbook-too-large')
  assert.deepEqual(prepared.fault.parameters, { megabytes: 128 })
})

test('a workbook that comes as more than fits is refused, and passed on whole', async () => {
  const start = workbookOf(rows, 'biff8')
  const large = Buffer.concat([start, Buffer.alloc(33 * 1024 * 1024)])
  const prepared = await prepareBytes(large, 1 << 20)
  assert.ok(prepared.state === 'fault')
  assert.equal(prepared.fault.code, 'workbook-too-large')
  let length = 0
  for await (const piece of prepared.original) length += piece.length
  assert.equal(length, large.length)
})

test('a size in the directory that lies makes the workbook damaged', async () => {
  const book = workbookOf(rows)
  for (let at = book.indexOf('PK\x01\x02'); at > 0; at = book.indexOf('PK\x01\x02', at + 4)) {
    book.writeUInt32LE(9, at + 24)
  }
  assert.equal(await outcomeOf(book), 'workbook-damaged')
})

test('one long text that every row refers to is refused before it is written out', async () => {
  const long = workbookOf([['x'.repeat(30_000)]])
  const again = Array.from({ length: 6000 }, (_, at) => at + 2)
    .map((row) => `<row r="${row}"><c r="A${row}" t="s"><v>0</v></c></row>`)
    .join('')
  const referring = withPart(long, 'xl/worksheets/sheet1.xml', (part) =>
    part
      .replace(/<c r="A1"[^]*?<\/c>/, '<c r="A1" t="s"><v>0</v></c>')
      .replace('</sheetData>', `${again}$&`),
  )
  const shared = withPart(referring, 'xl/sharedStrings.xml', () => {
    const item = `<si><t>${'x'.repeat(30_000)}</t></si>`
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${item}</sst>`
  })
  assert.equal(await outcomeOf(shared), 'workbook-too-large')
})

test('a sheet that declares the largest range costs nothing', async () => {
  const wide = withPart(workbookOf(rows), 'xl/worksheets/sheet1.xml', (part) =>
    part.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>'),
  )
  assert.equal(await outcomeOf(wide), text)
})

test('one cell in the last corner of a sheet is one cell', async () => {
  const corner = withPart(workbookOf(rows), 'xl/worksheets/sheet1.xml', (part) =>
    part.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>$&'),
  )
  const told = await outcomeOf(corner)
  assert.match(told, /^datum,volgers\n2026-03-01,12\n\n+,+5\n$/)
  assert.ok(told.length < 20_000)
})

test('empty cells at the end of a row are cells: the row is as long as those above', async () => {
  const short = [['Titel'], ['tekst', 'bron', 'titel'], ['a'], [], ['b', 'x']]
  assert.equal(await outcomeOf(workbookOf(short)), 'Titel\ntekst,bron,titel\na,,\n\nb,x,\n')
})

test('the million empty rows at the end of an ODS sheet are left out', async () => {
  const long = withPart(workbookOf(rows, 'ods'), 'content.xml', (part) =>
    part.replace(
      '</table:table>',
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell ' +
        'table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p>' +
        '</table:table-cell></table:table-row>$&',
    ),
  )
  assert.equal(await outcomeOf(long), `${text}x,\n`)
})

test('cut off, damaged and empty workbooks each have their reason', async () => {
  const xlsx = workbookOf(rows)
  assert.equal(await outcomeOf(xlsx.subarray(0, xlsx.length - 100)), 'zip-cut-off')
  assert.equal(await outcomeOf(workbookOf(rows, 'biff8').subarray(0, 1500)), 'workbook-damaged')
  assert.equal(await outcomeOf(workbookOf([[]])), 'workbook-empty')
  const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256))
  assert.equal(await outcomeOf(Buffer.concat([signature, noise])), 'workbook-damaged')
})

test('a workbook locked with a password is told', async () => {
  const {
    CFB,
  }: {
    CFB: {
      utils: Record<string, (...args: unknown[]) => unknown>
      write: (...args: unknown[]) => unknown
    }
  } = await import('@e965/xlsx')
  const file = CFB.utils['cfb_new']?.()
  CFB.utils['cfb_add']?.(file, '/EncryptionInfo', Buffer.alloc(64, 4))
  CFB.utils['cfb_add']?.(file, '/EncryptedPackage', Buffer.alloc(512, 1))
  const locked = CFB.write(file, { type: 'buffer' })
  assert.ok(Buffer.isBuffer(locked))
  assert.equal(await outcomeOf(locked), 'workbook-locked')
})

test('empty cells at the end of a row are told: a table stays as wide as its headings', async () => {
  const book = workbookOf([
    ['titel'],
    ['datum', 'volgers', 'weergaven'],
    ['2026-03-01', 12],
    [],
    ['2026-03-02'],
  ])
  const prepared = await prepareBytes(book)
  assert.ok(prepared.state === 'text')
  const expected = 'titel\ndatum,volgers,weergaven\n2026-03-01,12,\n\n2026-03-02,,\n'
  assert.equal(await gather(prepared.bytes), expected)
})

test('empty columns before a table are margin', async () => {
  const book = workbookOf([
    [null, 'titel'],
    [null, null, 'volgers'],
    [null, '2026-03-01', 12],
  ])
  const prepared = await prepareBytes(book)
  assert.ok(prepared.state === 'text')
  assert.equal(await gather(prepared.bytes), 'titel\n,volgers\n2026-03-01,12\n')
})
