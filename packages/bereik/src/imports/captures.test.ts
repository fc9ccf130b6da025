// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { one, openTestImports, upload, withTestImports } from './testing/test-imports.ts'
import { testReaders } from './testing/test-readers.ts'

const capture = [
  'test-capture facebook',
  'message @Gemeente m1 Het Park is open',
  'message @jan_jansen m2 Beste Piet, wat een mooi park',
  'message @jongeren m3 Kom naar het Park',
  'odd jan_jansen',
]
const planted = /jan_jansen|Piet/i

/** Every byte that stands in a folder, file by file, as text. */
async function textsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const path = join(file.parentPath, file.name)
    texts.set(path, (await readFile(path)).toString('latin1'))
  }
  return texts
}

async function assertNowhere(folder: string, words: RegExp): Promise<void> {
  for (const [path, text] of await textsIn(folder)) assert.doesNotMatch(text, words, path)
}

const intact = capture.slice(0, 4)
const summaries = (facts: { postSummaries(code: string): Promise<readonly { posts: number }[]> }) =>
  facts.postSummaries('GM0363')

test('of a file of persons nothing is stored but what the identity filter leaves', () =>
  withTestImports(async ({ imports, facts, archive, folder, close }) => {
    const account = await one(imports, { ...upload(...intact), account: 'gemeente' })
    assert.equal(account.status, 'done')
    assert.deepEqual(account.rows, { read: 3, kept: 3, rejected: 0, repeated: 0 })
    assert.equal(await archive.isRendition(account.sha256), true)
    const [reaction] = await facts.reactionSummaries('GM0363')
    assert.equal(reaction?.reactions, 2)
    assert.equal((await summaries(facts))[0]?.posts, 1)
    await close()
    await assertNowhere(folder, planted)
  }))

test('the same file again is the same import; its name is that of the original', () =>
  withTestImports(async ({ imports }) => {
    const first = await one(imports, upload(...intact))
    assert.equal(first.bytes, Buffer.byteLength(`${intact.join('\n')}\n`))
    assert.deepEqual(await one(imports, upload(...intact)), first)
    assert.equal((await imports.list('GM0363')).length, 1)
  }))

test('told again with another account of one’s own it is filtered again', () =>
  withTestImports(async ({ imports, facts, folder, close }) => {
    const first = await one(imports, { ...upload(...intact), account: 'gemeente' })
    const both = await one(imports, { ...upload(...intact), account: '@Gemeente, jongeren' })
    assert.equal(both.id, first.id)
    assert.deepEqual(both.rows, first.rows)
    const accounts = (await facts.postSummaries('GM0363')).map(({ account }) => account)
    assert.deepEqual(accounts, ['Gemeente', 'jongeren'])
    const slip = await one(imports, { ...upload(...intact), account: 'jan_jansen' })
    assert.equal(slip.account, 'jan_jansen')
    const mended = await one(imports, { ...upload(...intact), account: 'gemeente' })
    assert.equal(mended.id, first.id)
    await imports.withdraw(mended.id)
    await close()
    for (const [path, text] of await textsIn(join(folder, 'archive'))) {
      assert.doesNotMatch(text, planted, path)
    }
  }))

test('an account told afterwards is one more: posts of another keep theirs', () =>
  withTestImports(async ({ imports, facts }) => {
    const first = await one(imports, { ...upload(...intact), account: 'gemeente' })
    await imports.answer(first.id, { account: 'jongeren' })
    const accounts = (await facts.postSummaries('GM0363')).map(({ account }) => account)
    assert.deepEqual(accounts, ['Gemeente', 'jongeren'])
  }))

test('at once with two accounts of one’s own, one import stands, read from its rendition', () =>
  withTestImports(async ({ imports, facts, folder, close }) => {
    const calls = ['gemeente', 'jongeren', 'gemeente', 'jongeren'].map((account) =>
      one(imports, { ...upload(...intact), account }),
    )
    const ids = new Set((await Promise.all(calls)).map(({ id }) => id))
    assert.equal(ids.size, 1)
    const [account, another] = await imports.list('GM0363')
    assert.equal(another, undefined)
    const [summary] = await facts.postSummaries('GM0363')
    assert.deepEqual([summary?.account, summary?.posts], [account?.account, 1])
    await close()
    await assertNowhere(folder, planted)
  }))

test('an account named afterwards turns its pseudonym into posts of one’s own', () =>
  withTestImports(async ({ imports, facts }) => {
    const { id } = await one(imports, upload(...intact))
    assert.deepEqual(await summaries(facts), [])
    await imports.answer(id, { account: 'gemeente' })
    const [summary] = await facts.postSummaries('GM0363')
    assert.deepEqual([summary?.account, summary?.posts], ['gemeente', 1])
    assert.equal((await facts.reactionSummaries('GM0363'))[0]?.reactions, 2)
  }))

test('accounts of owner exports of that platform are known as one’s own', () =>
  withTestImports(async ({ imports, facts }) => {
    await one(imports, upload('test-file facebook', 'post p1 gemeente 40'))
    await one(imports, upload('test-file instagram', 'post p1 jongeren 40'))
    await one(imports, upload(...intact))
    const facebook = (await facts.postSummaries('GM0363')).filter(
      ({ platform }) => platform === 'facebook',
    )
    assert.deepEqual(
      facebook.map(({ account, posts }) => [account, posts]),
      [
        ['Gemeente', 1],
        ['gemeente', 1],
      ],
    )
  }))

test('withdrawn, its rendition and the texts of its rejects are gone, the account stays', () =>
  withTestImports(async ({ imports, archive, folder, facts, state }) => {
    const account = await one(imports, upload(...intact, 'odd cell'))
    assert.equal(account.rows.rejected, 1)
    assert.equal((await state.rejects(account.id, 9))[0]?.text, 'odd cell')
    const withdrawn = await imports.withdraw(account.id)
    assert.equal(withdrawn.status, 'withdrawn')
    assert.deepEqual(withdrawn.rows, account.rows)
    assert.equal((await state.rejects(account.id, 9))[0]?.text, '')
    assert.equal(await facts.rowCount(account.id), 0)
    assert.equal(await archive.isRendition(account.sha256), false)
    assert.deepEqual(await textsIn(join(folder, 'archive')), new Map())
    const anew = await one(imports, upload(...intact, 'odd cell'))
    assert.notEqual(anew.id, account.id)
    assert.equal(anew.status, 'done')
  }))

test('withdrawn, its texts cannot be found on the disk any more, while the product runs', () =>
  withTestImports(async ({ imports, folder }) => {
    const texts = Array.from({ length: 300 }, (_, at) => `message @p${at} r${at} Zoekwoord ${at}`)
    const odd = Array.from({ length: 300 }, (_, at) => `odd Zoekwoord ${at}`)
    const account = await one(imports, upload('test-capture facebook', ...texts, ...odd))
    assert.match([...(await textsIn(folder)).values()].join(''), /Zoekwoord/)
    await imports.withdraw(account.id)
    await assertNowhere(folder, /Zoekwoord/)
  }))

test('what an older reader kept as it came is filtered when a newer one knows of persons', () =>
  withTestImports(async ({ folder, close }) => {
    await close()
    const older = await openTestImports(folder, { readers: withoutPersons })
    const before = await one(older.imports, upload(...intact))
    assert.equal(before.reader, 'test-capture@0')
    await older.close()
    const newer = await openTestImports(folder)
    const [told] = await newer.imports.again()
    assert.equal(told?.before.reader, 'test-capture@0')
    assert.equal(told?.after.reader, 'test-capture@1')
    assert.equal(told?.after.id, before.id)
    await newer.close()
    for (const [path, text] of await textsIn(join(folder, 'archive'))) {
      assert.doesNotMatch(text, planted, path)
    }
  }))

const withoutPersons: typeof testReaders = {
  ...testReaders,
  recognise: (head, whole) => {
    const opening = testReaders.recognise(head, whole)
    if (opening.state === 'unrecognised') return opening
    const { persons: _, ...recognition } = opening.recognition
    return { state: 'recognised', recognition: { ...recognition, reader: 'test-capture@0' } }
  },
}
