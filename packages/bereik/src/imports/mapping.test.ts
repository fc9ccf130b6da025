// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkMapping } from '@bereik/inlets'
import { ImportFault } from './import-account.ts'
import { inletsReaders } from './inlets-readers.ts'
import { bytesOf, one, openTestImports, withTestImports } from './testing/test-imports.ts'

const options = { readers: inletsReaders, metrics: ['views', 'likes'] }

const table = [
  'Nummer;Van;Tekst;Wanneer;Duimpjes',
  '1;jan_jansen;Beste Piet, mooi park;03-02-2026 10:00;1.234',
  '2;gemeente;Het park is open;04-02-2026 10:00;12',
].join('\n')

const headings = ['Nummer', 'Van', 'Tekst', 'Wanneer', 'Duimpjes']

function mappingOf(change: Readonly<Record<string, unknown>> = {}) {
  const check = checkMapping(
    {
      version: 1,
      rows: 'reactions',
      platform: 'facebook',
      columns: [
        { heading: 'Nummer', is: 'message-id' },
        { heading: 'Van', is: 'author' },
        { heading: 'Tekst', is: 'text' },
        { heading: 'Wanneer', is: 'at' },
        { heading: 'Duimpjes', is: 'likes' },
      ],
      numberMark: ',',
      dateOrder: 'day-first',
      ...change,
    },
    headings,
  )
  assert.equal(check.state, 'ok', JSON.stringify(check))
  return check.mapping
}

function call(text: string) {
  return { file: 'lijst.csv', municipality: 'GM0363', bytes: bytesOf(text) }
}

const isFault = (code: string) => (fault: unknown) =>
  fault instanceof ImportFault && fault.code === code

test('a table that nobody recognises shows its first rows and asks what they are', () =>
  withTestImports(async ({ imports, state }) => {
    const account = await one(imports, call(table))
    assert.deepEqual([account.status, account.questions], ['unrecognised', ['mapping']])
    const preview = await imports.table(account.id)
    assert.deepEqual(preview?.headings, headings)
    assert.equal(preview?.rows.length, 2)
    assert.deepEqual(await state.rejects(account.id, 5), [
      { line: null, code: 'file-not-recognised', parameters: {}, text: '' },
    ])
  }, options))

test('mapped, it stays the same import; of persons the rendition alone is kept', () =>
  withTestImports(async ({ imports, facts, archive, folder, close }) => {
    const { id, sha256 } = await one(imports, { ...call(table), account: 'gemeente' })
    const mapped = await imports.map(id, mappingOf())
    assert.equal(mapped.id, id)
    assert.deepEqual(
      [mapped.status, mapped.kind, mapped.questions],
      ['done', 'mapped', ['measured-on']],
    )
    assert.deepEqual(mapped.rows, { read: 2, kept: 2, rejected: 0, repeated: 0 })
    const shown = mapped.readings.find(({ column }) => column === 'Duimpjes')
    assert.deepEqual([shown?.example, shown?.readAs], ['1.234', '1234'])
    assert.equal((await facts.postSummaries('GM0363'))[0]?.posts, 1)
    assert.equal(await archive.readSealed(sha256), null, 'its seal is destroyed')
    assert.equal(await imports.table(id), null)
    await assert.rejects(imports.map(id, mappingOf()), isFault('import-takes-no-mapping'))
    await close()
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const text = (await readFile(join(file.parentPath, file.name))).toString('latin1')
      assert.doesNotMatch(text, /jan_jansen|Piet/, file.name)
    }
  }, options))

test('a later file with the same headings is read by itself, and says so', () =>
  withTestImports(async ({ imports }) => {
    const { id } = await one(imports, call(table))
    await imports.map(id, mappingOf())
    const [remembered] = await imports.mappings('GM0363')
    assert.equal(remembered?.file, 'lijst.csv')
    const later = await one(imports, call(table.replaceAll('2026', '2025')))
    assert.deepEqual([later.status, later.kind], ['done', 'mapped'])
    assert.ok(later.assumed.includes('mapping'))
    const answered = await imports.answer(later.id, { measuredOn: '2026-02-28' })
    assert.ok(answered.assumed.includes('mapping'))
    const elsewhere = { ...call(table.replaceAll('2026', '2024')), municipality: 'GM0599' }
    assert.equal((await one(imports, elsewhere)).status, 'unrecognised')
    await imports.forgetMapping('GM0363', remembered?.key ?? '')
    assert.deepEqual(await imports.mappings('GM0363'), [])
    const unknown = await one(imports, call(table.replaceAll('2026', '2023')))
    assert.equal(unknown.status, 'unrecognised')
    const again = await one(imports, call(table))
    assert.deepEqual([again.id, again.status], [id, 'done'], 'what was read stays as it is')
  }, options))

test('a mapping may come along with the file, also the second time', () =>
  withTestImports(async ({ imports }) => {
    const first = await one(imports, call(table))
    const mapped = await one(imports, { ...call(table), mapping: mappingOf() })
    assert.deepEqual([mapped.id, mapped.status], [first.id, 'done'])
    assert.equal((await imports.mappings('GM0363')).length, 1)
    const other = { ...call('Zo;Maar\n1;2\n3;4'), mapping: mappingOf() }
    await assert.rejects(one(imports, other), (fault) => fault instanceof ImportFault)
  }, options))

test('a mapped file is read again, also after opening anew', () =>
  withTestImports(async ({ imports, folder, close }) => {
    const { id } = await one(imports, call(table))
    const mapped = await imports.map(id, mappingOf())
    await close()
    const later = await openTestImports(folder, options)
    const [again] = await later.imports.again({ all: true })
    assert.deepEqual(again?.after.rows, mapped.rows)
    assert.deepEqual(again?.after.readings, mapped.readings)
    await later.close()
  }, options))
