// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { assertNotReadable, importInChild, type Kill, moments } from './testing/test-crash.ts'
import { bytesOf, openTestImports } from './testing/test-imports.ts'

const planted = /jan_jansen|Piet|Naam;Bericht/

const messages = Array.from(
  { length: 1200 },
  (_, index) => `message @jan_jansen${index % 50} m${index} Beste Piet wat een mooi park`,
)
const capture = ['test-capture facebook', ...messages].join('\n')
const unknown = `Naam;Bericht\n${'jan_jansen;Beste Piet\n'.repeat(2000)}`
const book = workbook(['test-capture x', ...messages.slice(0, 200)])

/** As bytes in a text, one character a byte. */
const files: Readonly<Record<string, string>> = {
  'a capture': capture,
  'a workbook': Buffer.from(book).toString('latin1'),
  'a zip of both and a file nobody knows': Buffer.from(
    zipSync({
      'capture.csv': strToU8(capture),
      'book.xlsx': book,
      'unknown.csv': strToU8(unknown),
    }),
  ).toString('latin1'),
}

/** The smallest workbook of one column. */
function workbook(cells: readonly string[]): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const rows = cells.map(
    (cell, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${cell}</t></is></c></row>`,
  )
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  )
}

/** What stands after an import: told by accounts and facts, without ids and times. */
async function outcome(folder: string, text: string) {
  const opened = await openTestImports(folder)
  try {
    assert.deepEqual(opened.reports, [])
    assert.deepEqual(await readdir(join(folder, 'archive', 'incoming')), [], 'no stray files')
    await assertNotReadable(folder, planted)
    const call = { file: 'file.csv', municipality: 'GM0363', bytes: bytesOf(text) }
    const received = await opened.imports.receive(call)
    const reactions = await opened.facts.reactionSummaries('GM0363')
    return {
      accounts: received.map(({ file, status, rows }) => ({ file, status, rows })),
      imports: (await opened.imports.list('GM0363')).length,
      writes: (await opened.facts.importIds()).length,
      reactions: reactions.map(({ platform, reactions: count }) => [platform, count]),
    }
  } finally {
    await opened.close()
    await assertNotReadable(folder, planted)
  }
}

for (const [name, text] of Object.entries(files)) {
  describe(`kill -9 in the middle of ${name}`, { concurrency: 2 }, () => {
    let root = ''
    let calls = 0
    let whole: Awaited<ReturnType<typeof outcome>> | null = null

    before(async () => {
      root = await mkdtemp(join(tmpdir(), 'bereik-crash-'))
      const folder = join(root, 'whole')
      calls = (await importInChild(folder, text, {})).calls ?? 0
      whole = await outcome(folder, text)
    })
    after(() => rm(root, { recursive: true }))

    test('what nothing interrupts is what we think it is', () => {
      assert.ok(calls > 15, `${calls} moments to choose from`)
      const isZip = name.startsWith('a zip')
      const statuses = whole?.accounts.map(({ status }) => status)
      assert.deepEqual(statuses, isZip ? ['done', 'done', 'unrecognised'] : ['done'])
      assert.equal(whole?.imports, isZip ? 3 : 1)
    })

    const dies = async (label: string, kill: Kill) => {
      const folder = join(root, label)
      const ending = await importInChild(folder, text, kill)
      assert.equal(ending.calls, null)
      await assertNotReadable(folder, planted)
      assert.deepEqual(await outcome(folder, text), whole, label)
    }

    for (let moment = 0; moment < 4; moment += 1) {
      test(`at a port call, moment ${moment + 1}: nothing readable, lost or doubled`, async () => {
        const [atCall = 1] = moments(moment + 1, calls, 20260303).slice(-1)
        await dies(`call ${atCall}`, { atCall })
      })
    }

    for (const atByte of moments(1, text.length, 42)) {
      test(`at byte ${atByte}: nothing readable, lost or doubled`, () =>
        dies(`byte ${atByte}`, { atByte }))
    }
  })
}
