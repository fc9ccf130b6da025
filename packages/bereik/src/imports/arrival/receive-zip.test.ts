// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { ImportFault, type Upload } from '../import-account.ts'
import { one, openTestImports, upload, withTestImports } from '../testing/test-imports.ts'

const posts = 'test-file facebook\npost p1 A 4\nbad x\n'
const age = 'test-file instagram\nage 18-24 0.1 0.2\n'

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const members: Zippable = {}
  for (const [name, content] of Object.entries(files)) {
    members[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(members)
}

function sent(bytes: Uint8Array, more: Partial<Upload> = {}): Upload {
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
  }
  return { file: 'all.zip', municipality: 'GM0363', bytes: pieces(), ...more }
}

async function strayFiles(folder: string): Promise<readonly string[]> {
  return readdir(join(folder, 'archive', 'incoming'))
}

test('every file of a zip is an import of its own, named after both', () =>
  withTestImports(async ({ imports, folder }) => {
    const accounts = await imports.receive(sent(zip({ 'a/posts.csv': posts, 'age.csv': age })))
    assert.deepEqual(
      accounts.map(({ file, status, platform, rows }) => [file, status, platform, rows.read]),
      [
        ['all.zip › a/posts.csv', 'done', 'facebook', 2],
        ['all.zip › age.csv', 'done', 'instagram', 1],
      ],
    )
    assert.deepEqual(await strayFiles(folder), [])
  }))

test('a file that came by itself and in a zip is one import', () =>
  withTestImports(async ({ imports }) => {
    const alone = await one(imports, { ...upload(), bytes: sent(strToU8(posts)).bytes })
    const again = await imports.receive(sent(zip({ 'posts.csv': posts, 'age.csv': age })))
    assert.equal(again[0]?.id, alone.id)
    assert.deepEqual(
      (await imports.receive(sent(zip({ 'posts.csv': posts, 'age.csv': age })))).map(
        ({ id }) => id,
      ),
      again.map(({ id }) => id),
    )
    assert.equal((await imports.list('GM0363')).length, 2)
  }))

test('a zip in a zip is opened, one deeper is told and sealed', () =>
  withTestImports(async ({ imports, folder }) => {
    const inner = zip({ 'posts.csv': posts })
    const accounts = await imports.receive(
      sent(zip({ 'two.zip': inner, 'three.zip': zip({ 'deep.zip': inner }) })),
    )
    const told = accounts.map(({ file, status, rejects }) => [
      file,
      status,
      rejects.map(({ code }) => code),
    ])
    assert.deepEqual(told, [
      ['all.zip › two.zip › posts.csv', 'done', ['number-unreadable']],
      ['all.zip › three.zip › deep.zip', 'unrecognised', ['zip-too-deep']],
    ])
    assert.deepEqual(await strayFiles(folder), [])
  }))

test('a damaged member is told in an account of the zip; the others come in', () =>
  withTestImports(async ({ imports, archive }) => {
    const long = `${posts}${'post p2 A 5\n'.repeat(2000)}`
    const bytes = zip({ 'bad.csv': long, 'age.csv': age })
    // A byte in the middle of the packed first member.
    bytes[90] = (bytes[90] ?? 0) ^ 0xff
    const accounts = await imports.receive(sent(bytes))
    const [first, second] = accounts
    assert.deepEqual([first?.file, first?.status], ['all.zip › age.csv', 'done'])
    assert.deepEqual([second?.file, second?.status], ['all.zip', 'unrecognised'])
    assert.deepEqual(second?.rejects, [
      { line: null, code: 'zip-members-unread', parameters: { members: 'bad.csv' } },
      { line: null, code: 'member-damaged', parameters: {} },
    ])
    assert.notEqual(await archive.readSealed(second?.sha256 ?? ''), null)
    const again = await imports.receive(sent(bytes))
    assert.deepEqual(
      again.map(({ id }) => id),
      accounts.map(({ id }) => id),
    )
  }))

test('a zip that is cut off is one account, and sealed', () =>
  withTestImports(async ({ imports }) => {
    const bytes = zip({ 'posts.csv': posts })
    const account = await one(imports, sent(bytes.subarray(0, bytes.length - 10)))
    assert.equal(account.status, 'unrecognised')
    assert.match(account.rejects[0]?.code ?? '', /^zip-/)
    assert.deepEqual(account.questions, [])
  }))

test('a member that does not go with what was told does not stop the others', () =>
  withTestImports(async ({ imports }) => {
    const call = sent(zip({ 'age.csv': age, 'posts.csv': posts }), { platform: 'facebook' })
    await assert.rejects(imports.receive(call), (fault) => {
      assert.ok(fault instanceof ImportFault)
      assert.equal(fault.code, 'platform-contradicts-file')
      assert.deepEqual(
        fault.accounts.map(({ file }) => file),
        ['all.zip › posts.csv'],
      )
      return true
    })
    assert.equal((await imports.list('GM0363')).length, 1)
  }))

test('a zip whose upload breaks off leaves nothing', () =>
  withTestImports(async ({ imports, folder }) => {
    const bytes = zip({ 'posts.csv': posts })
    const broken = async function* () {
      yield bytes.subarray(0, 80)
      throw new Error('the visitor left')
    }
    await assert.rejects(imports.receive({ ...sent(bytes), bytes: broken() }), /visitor left/)
    assert.deepEqual(await imports.list('GM0363'), [])
    assert.deepEqual(await strayFiles(folder), [])
  }))

test('a zip that an older version could not open is opened by a newer one', () =>
  withTestImports(async ({ readers, folder, close }) => {
    const bytes = zip({ 'posts.csv': posts })
    await close()
    const older = await openTestImports(folder, {
      readers: {
        ...readers,
        prepare: async (stream) => {
          const fault = { code: 'file-is-zip', line: null, parameters: {} }
          return { state: 'fault', fault, original: stream }
        },
      },
    })
    const sealed = await one(older.imports, sent(bytes))
    assert.equal(sealed.status, 'unrecognised')
    await older.close()
    const newer = await openTestImports(folder, { version: '2' })
    const [account, another] = await newer.imports.list('GM0363')
    assert.equal(another, undefined)
    assert.deepEqual([account?.file, account?.status], ['all.zip › posts.csv', 'done'])
    assert.equal(await newer.archive.readSealed(sealed.sha256), null)
    await newer.close()
  }))

test('as many files as a zip holds are as many accounts', () =>
  withTestImports(async ({ imports }) => {
    const files: Record<string, string> = {}
    for (let number = 0; number < 60; number += 1) {
      files[`${number}.csv`] = `test-file facebook\npost p${number} A 4\n`
    }
    const accounts = await imports.receive(sent(zip(files)))
    assert.equal(accounts.length, 60)
    assert.ok(accounts.every(({ status }) => status === 'done'))
  }))
