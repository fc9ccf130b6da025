// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Readers } from '../readers.ts'
import {
  one,
  openTestImports,
  testStart,
  upload,
  withTestImports,
} from '../testing/test-imports.ts'
import { testReaders } from '../testing/test-readers.ts'

/** Readers of a later version, that know one more line of the made-up file, and one more kind. */
const newer: Readers = {
  ...testReaders,
  versions: ['test-file@2'],
  recognise: (head, whole) => {
    const text = Buffer.from(head)
      .toString('latin1')
      .replace(/^new-file/, 'test-file')
    const opening = testReaders.recognise(Buffer.from(text), whole)
    if (opening.state === 'unrecognised') return opening
    const recognition = { ...opening.recognition, reader: 'test-file@2' }
    return { state: 'recognised', recognition }
  },
  read: (recognition, bytes, options) =>
    testReaders.read(recognition, replaced(bytes, 'bad post', 'post'), options),
}

async function* replaced(bytes: AsyncIterable<Uint8Array>, from: string, to: string) {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  yield Buffer.from(Buffer.concat(pieces).toString('latin1').replaceAll(from, to), 'latin1')
}

const lines = ['test-file facebook', 'post p1 A 4', 'bad post p2 A 5']

test('a newer reader reads the archive again; before and after are told', () =>
  withTestImports(async ({ imports, folder, close }) => {
    const first = await one(imports, { ...upload(...lines), measuredOn: '2026-01-31' })
    assert.deepEqual(first.rows, { read: 2, kept: 1, rejected: 1, repeated: 0 })
    assert.deepEqual(await imports.again(), [], 'the reader is the same')
    await close()
    const later = await openTestImports(folder, { readers: newer })
    assert.deepEqual(await later.imports.again({ municipality: 'GM0599' }), [])
    const [told, another] = await later.imports.again({ municipality: 'GM0363' })
    assert.equal(another, undefined)
    assert.deepEqual(told?.before, {
      status: 'done',
      reader: 'test-file@1',
      rows: first.rows,
    })
    const { id, reader, rows, rejects, measuredOn } = told?.after ?? first
    assert.deepEqual([id, reader, measuredOn], [first.id, 'test-file@2', '2026-01-31'])
    assert.deepEqual([rows.kept, rejects], [2, []])
    assert.equal((await later.facts.postSummaries('GM0363'))[0]?.posts, 2)
    assert.deepEqual(await later.imports.again(), [], 'once is enough')
    assert.equal((await later.imports.again({ all: true })).length, 1)
    await later.close()
  }))

test('what was withdrawn is not read again', () =>
  withTestImports(async ({ imports, folder, close }) => {
    const { id } = await one(imports, upload(...lines))
    await imports.withdraw(id)
    await close()
    const later = await openTestImports(folder, { readers: newer })
    assert.deepEqual(await later.imports.again({ all: true }), [])
    await later.close()
  }))

const unknown = ['new-file facebook', 'post p1 A 4', 'post p2 A 5']

test('a file nobody recognised is tried by every new version, once', () =>
  withTestImports(async ({ imports, folder, close }) => {
    const sealed = await one(imports, upload(...unknown))
    assert.equal(sealed.status, 'unrecognised')
    await close()
    const later = await openTestImports(folder, { readers: newer })
    const account = await later.imports.get(sealed.id)
    assert.deepEqual([account?.status, account?.rows.kept], ['done', 2])
    assert.equal(account?.receivedAt, sealed.receivedAt)
    assert.equal(await later.archive.readSealed(sealed.sha256), null, 'its seal is destroyed')
    assert.deepEqual(later.reports, [])
    await later.close()
  }))

test('it is tried again when asked for, and never after 30 days', () =>
  withTestImports(async ({ imports, folder, close, state }) => {
    const sealed = await one(imports, upload(...unknown))
    // As if these readers had tried it at the start already.
    await state.setSetting('readers-that-tried', '1 test-file@2')
    await close()
    const later = await openTestImports(folder, { readers: newer })
    assert.equal((await later.imports.get(sealed.id))?.status, 'unrecognised')
    const [told] = await later.imports.again()
    assert.deepEqual([told?.before.status, told?.after.status], ['unrecognised', 'done'])
    await later.close()
  }))

test('a file that is gone stays what it was', () =>
  withTestImports(async ({ imports, folder, close }) => {
    const sealed = await one(imports, upload(...unknown))
    await close()
    const month = 31 * 24 * 3600 * 1000
    const now = () => new Date(testStart + month)
    const later = await openTestImports(folder, { readers: newer, now })
    assert.equal((await later.imports.get(sealed.id))?.status, 'unrecognised')
    assert.deepEqual(await later.imports.again(), [])
    await later.close()
  }))

test('what still nobody recognises is told as the new version tells it', () =>
  withTestImports(async ({ imports, folder, close }) => {
    const table = ['Naam;Getal', 'a;1', 'b;2']
    const { id } = await one(imports, upload(...table))
    await close()
    const fault = { code: 'metric-not-known', line: null, parameters: { title: 'Naam' } }
    const refusing: Readers = {
      ...newer,
      recognise: () => ({ state: 'unrecognised', fault }),
    }
    const later = await openTestImports(folder, { readers: refusing })
    const account = await later.imports.get(id)
    assert.deepEqual([account?.status, account?.questions], ['refused', []])
    const [reject] = account?.rejects ?? []
    assert.deepEqual([reject?.code, reject?.parameters], ['metric-not-known', { title: 'Naam' }])
    const [stored] = await later.state.rejects(id, 5)
    assert.deepEqual(stored?.parameters, {}, 'its words stay in the sealed file')
    await later.close()
  }))
