// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { type ImportAccount, ImportFault } from './import-account.ts'
import {
  bytesOf,
  one,
  openTestImports,
  testStart,
  upload,
  withTestImports,
} from './testing/test-imports.ts'

const codes = (account: ImportAccount | null) => account?.rejects.map(({ code }) => code)
const isFault = (code: string) => (fault: unknown) =>
  fault instanceof ImportFault && fault.code === code

const secret = 'Naam;Bericht\nJan Jansen;Ik ben het er niet mee eens\n'

test('a file nobody recognises is sealed, told with its first line, and never readable on disk', () =>
  withTestImports(async ({ imports, folder }) => {
    const account = await one(imports, { ...upload(), bytes: bytesOf(secret.repeat(40)) })
    assert.equal(account.status, 'unrecognised')
    assert.equal(account.kind, null)
    assert.equal(account.platform, null)
    assert.deepEqual(account.rows, { read: 0, kept: 0, rejected: 0, repeated: 0 })
    const parameters = { firstLine: 'Naam;Bericht' }
    assert.deepEqual(account.rejects, [{ line: null, code: 'file-not-recognised', parameters }])
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const text = (await readFile(join(file.parentPath, file.name))).toString('latin1')
      assert.doesNotMatch(text, /Jansen|Naam;Bericht/, file.name)
    }
    const again = await one(imports, { ...upload(), bytes: bytesOf(secret.repeat(40)) })
    assert.deepEqual(again, account)
    await assert.rejects(imports.answer(account.id, {}), isFault('import-takes-no-answer'))
    await imports.withdraw(account.id)
    assert.deepEqual(await readdir(join(folder, 'keys')), [])
    assert.deepEqual(await readdir(join(folder, 'archive', 'sealed')), [])
  }))

test('after 30 days its account stays, its bytes and first line are gone', () =>
  withTestImports(async ({ imports, folder, close }) => {
    const { id } = await one(imports, { ...upload(), bytes: bytesOf(secret) })
    await close()
    const later = await openTestImports(folder, {
      now: () => new Date(testStart + 31 * 24 * 3600 * 1000),
    })
    assert.deepEqual(codes(await later.imports.get(id)), ['file-no-longer-kept'])
    assert.deepEqual(await readdir(join(folder, 'keys')), [])
    await later.close()
  }))
