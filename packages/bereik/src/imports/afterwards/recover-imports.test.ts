// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { one, openTestImports, upload, withTestImports } from '../testing/test-imports.ts'
import { testReaders } from '../testing/test-readers.ts'

const posts = ['test-file facebook', 'post p1 A 4', 'post p2 B 5']

test('an answer that does not go with the file, given just before a crash, loses nothing', () =>
  withTestImports(async ({ imports, state, folder, close }) => {
    const { id } = await one(imports, upload(...posts))
    // As it stands while the answer is being tried.
    await state.changeImport(id, {
      status: 'reading',
      answers: { account: 'C', measuredOn: '2026-01-31' },
      rowsRead: 0,
      rowsKept: 0,
    })
    await close()
    const later = await openTestImports(folder)
    const account = await later.imports.get(id)
    assert.deepEqual([account?.status, account?.rows.kept], ['done', 2])
    assert.deepEqual([account?.account, account?.measuredOn], [null, '2026-01-31'])
    assert.deepEqual(later.reports, [])
    await later.close()
  }))

test('read again after a crash by a newer reader, it names that one', () =>
  withTestImports(async ({ imports, state, folder, close }) => {
    const { id } = await one(imports, upload(...posts))
    await state.changeImport(id, { status: 'reading' })
    await close()
    const later = await openTestImports(folder, {
      readers: {
        ...testReaders,
        recognise: (head, whole) => {
          const opening = testReaders.recognise(head, whole)
          if (opening.state === 'unrecognised') return opening
          const recognition = { ...opening.recognition, reader: 'test-file@2' }
          return { state: 'recognised', recognition }
        },
      },
    })
    assert.equal((await later.imports.get(id))?.reader, 'test-file@2')
    await later.close()
  }))

test('what no reader knows any more is reported, and stays for the next start', () =>
  withTestImports(async ({ imports, state, folder, close }) => {
    const { id } = await one(imports, upload(...posts))
    await state.changeImport(id, { status: 'reading' })
    await close()
    const fault = { code: 'file-not-recognised', line: null, parameters: { firstLine: '' } }
    const readers = {
      ...testReaders,
      recognise: () => ({ state: 'unrecognised' as const, fault }),
    }
    const broken = await openTestImports(folder, { readers })
    assert.equal(broken.reports.length, 1)
    await broken.close()
    const later = await openTestImports(folder)
    assert.equal((await later.imports.get(id))?.status, 'done')
    await later.close()
  }))
