// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { type ImportAccount, ImportFault } from './import-account.ts'
import { one, upload, withTestImports } from './testing/test-imports.ts'

const audience = ['test-file instagram', 'followers 1629', 'age 18-24 0.1 0.2', 'age 65+ 0 0.7']
const codes = (account: ImportAccount | null) => account?.rejects.map(({ code }) => code)
const isFault = (code: string) => (fault: unknown) =>
  fault instanceof ImportFault && fault.code === code

test('an audience file is read, counted and told what was taken for granted', () =>
  withTestImports(async ({ imports, facts }) => {
    const { id, sha256, ...account } = await one(imports, upload(...audience))
    assert.match(sha256, /^[0-9a-f]{64}$/)
    assert.deepEqual(account, {
      file: 'file.csv',
      bytes: 67,
      municipality: 'GM0363',
      status: 'done',
      kind: 'test-file',
      platform: 'instagram',
      account: null,
      measuredOn: '2026-03-03',
      followers: 1629,
      assumed: ['measuredOn'],
      questions: ['account', 'measured-on'],
      parts: [],
      readings: [],
      reader: 'test-file@1',
      rows: { read: 3, kept: 3, rejected: 0, repeated: 0 },
      rejects: [],
      receivedAt: '2026-03-02T23:15:00.000Z',
    })
    assert.equal((await facts.followerCells('GM0363')).length, 4)
    assert.deepEqual(await imports.get(id), (await imports.list('GM0363'))[0])
    assert.equal(await imports.get('never'), null)
  }))

test('what the user answers is taken, and no longer asked', () =>
  withTestImports(async ({ imports, facts }) => {
    const account = await one(imports, {
      ...upload('test-file facebook?', 'age 18-24 0.1 0.2'),
      platform: 'instagram',
      account: ' Jongeren ',
      measuredOn: '2025-12-31',
      followers: 812,
    })
    assert.equal(account.platform, 'instagram')
    assert.equal(account.account, 'Jongeren')
    assert.deepEqual(account.assumed, [])
    assert.deepEqual(account.questions, [])
    const [total] = await facts.followerTotals('GM0363')
    assert.equal(total?.given, 'by-user')
    assert.equal(total?.followers, 812)
    assert.equal(total?.measuredOn, '2025-12-31')
  }))

test('a platform that is only usual for the layout is shown as assumed', () =>
  withTestImports(async ({ imports }) => {
    const account = await one(imports, upload('test-file facebook?', 'age 18-24 0.1 0.2'))
    assert.equal(account.platform, 'facebook')
    assert.deepEqual(account.assumed, ['platform', 'measuredOn'])
    assert.deepEqual(account.questions, ['platform', 'account', 'measured-on', 'followers'])
  }))

test('read = kept + rejected + repeated, and every rejected row has its line', () =>
  withTestImports(async ({ imports }) => {
    const lines = ['post p1 A 4', 'bad =x', 'post p1 A 4', 'post p2 A 5', 'bad y']
    const account = await one(imports, upload('test-file facebook', ...lines))
    assert.deepEqual(account.rows, { read: 5, kept: 2, rejected: 2, repeated: 1 })
    assert.deepEqual(account.rejects, [
      { line: 3, code: 'number-unreadable', parameters: { text: '=x' } },
      { line: 6, code: 'number-unreadable', parameters: { text: 'y' } },
    ])
    assert.equal(account.account, 'A')
    assert.deepEqual(account.assumed, ['measuredOn', 'timeZone'])
  }))

test('posts that another file brought are repeated, and stay when that one is withdrawn', () =>
  withTestImports(async ({ imports, facts }) => {
    const first = await one(imports, upload('test-file facebook', 'post p1 A 4'))
    const second = await one(imports, upload('test-file facebook', 'post p1 A 4', 'post p2 A 5'))
    assert.deepEqual(second.rows, { read: 2, kept: 1, rejected: 0, repeated: 1 })
    const withdrawn = await imports.withdraw(first.id)
    assert.equal(withdrawn.status, 'withdrawn')
    assert.deepEqual(withdrawn.rows, first.rows, 'the account of it stays')
    assert.equal(await facts.rowCount(first.id), 0)
    assert.equal((await facts.postSummaries('GM0363'))[0]?.posts, 2)
  }))

test('the same bytes again give the first account, unchanged, whatever else is said', () =>
  withTestImports(async ({ imports, facts }) => {
    const first = await one(imports, upload(...audience))
    const again = await one(imports, {
      ...upload(...audience),
      file: 'other-name.csv',
      measuredOn: '2026-01-01',
    })
    assert.deepEqual(again, first)
    assert.equal((await facts.importIds()).length, 1)
    await imports.withdraw(first.id)
    const anew = await one(imports, { ...upload(...audience), measuredOn: '2026-01-01' })
    assert.notEqual(anew.id, first.id)
    assert.equal(anew.measuredOn, '2026-01-01')
    assert.equal((await imports.list('GM0363')).length, 2)
  }))

test('the same bytes for another municipality are a fault, until withdrawn there', () =>
  withTestImports(async ({ imports }) => {
    const first = await one(imports, upload(...audience))
    const elsewhere = () => one(imports, { ...upload(...audience), municipality: 'gm0599' })
    await assert.rejects(elsewhere(), isFault('already-imported-elsewhere'))
    await imports.withdraw(first.id)
    assert.equal((await elsewhere()).municipality, 'GM0599')
  }))

test('a file that holds no row is refused, and says so', () =>
  withTestImports(async ({ imports }) => {
    const account = await one(imports, upload('test-file instagram'))
    assert.deepEqual([account.status, codes(account)], ['refused', ['file-without-rows']])
    assert.equal(account.rows.read, 0)
  }))

test('a file of which every row was rejected does not count', () =>
  withTestImports(async ({ imports }) => {
    const account = await one(imports, upload('test-file instagram', 'bad one', 'bad two'))
    assert.equal(account.status, 'refused')
    assert.deepEqual(account.questions, [])
    assert.deepEqual(account.rows, { read: 2, kept: 0, rejected: 2, repeated: 0 })
  }))

test('a call that cannot be carried out is told, and leaves nothing', () =>
  withTestImports(async ({ imports, folder }) => {
    const wrong = [
      ['municipality-unknown', { municipality: 'GM9999' }],
      ['measured-on-invalid', { measuredOn: '2026-02-30' }],
      ['measured-on-invalid', { measuredOn: '3-3-2026' }],
      ['measured-on-too-early', { measuredOn: '0226-03-03' }],
      ['measured-on-in-future', { measuredOn: '2026-03-04' }],
      ['followers-invalid', { followers: -1 }],
      ['followers-invalid', { followers: 1.5 }],
      ['followers-invalid', { followers: Number.NaN }],
      ['account-invalid', { account: '  ' }],
      ['account-invalid', { account: 'x'.repeat(201) }],
      ['platform-contradicts-file', { platform: 'facebook' }],
    ] as const
    for (const [code, change] of wrong) {
      await assert.rejects(one(imports, { ...upload(...audience), ...change }), isFault(code))
    }
    await assert.rejects(
      one(imports, { ...upload(...audience), municipality: 'GM0788' }),
      (fault) =>
        fault instanceof ImportFault &&
        fault.code === 'municipality-abolished' &&
        fault.parameters.successors === 'Boxtel (GM0757), Tilburg (GM0855)',
    )
    assert.deepEqual(await imports.list('GM0363'), [])
    assert.deepEqual(await readdir(join(folder, 'archive', 'open')), [])
  }))

test('a file that does not tell its platform waits for an answer', () =>
  withTestImports(async ({ imports, facts }) => {
    const lines = ['test-file ?', 'post p1 A 4', 'bad x']
    const waiting = await one(imports, upload(...lines))
    assert.equal(waiting.status, 'question')
    assert.deepEqual(codes(waiting), ['platform-missing'])
    assert.deepEqual(waiting.questions, ['platform'])
    assert.deepEqual(waiting.rows, { read: 0, kept: 0, rejected: 0, repeated: 0 })
    assert.deepEqual(await one(imports, upload(...lines)), waiting, 'no answer, no change')
    const answered = await one(imports, { ...upload(...lines), platform: 'x' })
    assert.equal(answered.id, waiting.id)
    assert.equal(answered.status, 'done')
    assert.equal(answered.platform, 'x')
    assert.deepEqual(answered.rows, { read: 2, kept: 1, rejected: 1, repeated: 0 })
    assert.equal((await facts.postSummaries('GM0363'))[0]?.platform, 'x')
  }))

test('what a file leaves open is asked, all of it together, and never guessed', () =>
  withTestImports(async ({ imports }) => {
    const lines = ['test-file ? number-mark', 'post p1 A 4']
    const waiting = await one(imports, upload(...lines))
    assert.deepEqual(codes(waiting), ['platform-missing', 'number-mark-needed'])
    assert.deepEqual(waiting.questions, ['platform', 'number-mark'])
    const half = await imports.answer(waiting.id, { numberMark: ',' })
    assert.deepEqual([half.status, half.questions], ['question', ['platform']])
    const done = await imports.answer(waiting.id, { platform: 'x' })
    assert.equal(done.status, 'done')
    assert.equal(done.rows.kept, 1)
  }))

test('a second audience of the same platform and day without an account is a question', () =>
  withTestImports(async ({ imports, facts }) => {
    await one(imports, upload(...audience))
    const other = ['test-file instagram', 'age 18-24 0.3 0.4', 'bad x']
    const waiting = await one(imports, upload(...other))
    assert.equal(waiting.status, 'question')
    assert.deepEqual(codes(waiting), ['account-needed'])
    assert.deepEqual(waiting.questions, ['account', 'measured-on'])
    assert.equal((await facts.followerCells('GM0363')).length, 4, 'nothing was written over')
    const beside = await imports.answer(waiting.id, { account: 'Jongeren' })
    assert.equal(beside.status, 'done')
    assert.deepEqual(beside.rows, { read: 2, kept: 1, rejected: 1, repeated: 0 })
    const accounts = (await facts.audiences('GM0363')).map(({ account }) => account)
    assert.deepEqual(new Set(accounts), new Set([null, 'Jongeren']))
    const third = ['test-file instagram', 'age 18-24 0.5 0.4']
    const taken = await one(imports, { ...upload(...third), account: 'Jongeren' })
    assert.deepEqual(codes(taken), ['audience-stands-already'])
    const moved = await imports.answer(taken.id, { measuredOn: '2026-01-01' })
    assert.equal(moved.status, 'done')
  }))

test('an audience of another platform, day or municipality is no question', () =>
  withTestImports(async ({ imports }) => {
    const rows = ['age 18-24 0.3 0.4']
    const calls = [
      upload('test-file instagram', ...rows),
      upload('test-file facebook', ...rows),
      { ...upload('test-file instagram', ...rows, 'bad a'), measuredOn: '2026-01-01' },
      { ...upload('test-file instagram', ...rows, 'bad b'), municipality: 'GM0599' },
      upload('test-file instagram', 'post p1 A 4'),
    ]
    for (const call of calls) assert.equal((await one(imports, call)).status, 'done')
  }))

test('an equal audience in another file is repeated, no question', () =>
  withTestImports(async ({ imports, facts }) => {
    await one(imports, upload(...audience))
    const again = await one(imports, upload(...audience, 'bad x'))
    assert.deepEqual(again.rows, { read: 4, kept: 0, rejected: 1, repeated: 3 })
    assert.equal(again.status, 'done')
    assert.equal((await facts.followerCells('GM0363')).length, 4)
  }))

test('posts of two accounts keep their own; one name for both is refused and leaves nothing', () =>
  withTestImports(async ({ imports, facts }) => {
    const lines = ['test-file facebook', 'post p1 A 4', 'post p2 B 5']
    await assert.rejects(
      one(imports, { ...upload(...lines), account: 'C' }),
      isFault('account-given-for-several'),
    )
    assert.deepEqual(await imports.list('GM0363'), [])
    assert.deepEqual(await facts.importIds(), [])
    const account = await one(imports, upload(...lines))
    assert.equal(account.status, 'done')
    assert.equal(account.account, null)
    const accounts = (await facts.postSummaries('GM0363')).map((summary) => summary.account)
    assert.deepEqual(accounts, ['A', 'B'])
    await assert.rejects(
      imports.answer(account.id, { account: 'C' }),
      isFault('account-given-for-several'),
    )
    assert.deepEqual(await imports.get(account.id), account, 'stands as before')
    assert.equal((await facts.postSummaries('GM0363')).length, 2)
  }))

test('an answer to a file that is done reads it again with the answer', () =>
  withTestImports(async ({ imports, facts }) => {
    const first = await one(imports, upload('test-file facebook?', 'age 18-24 0.1 0.2', 'bad x'))
    const answered = await imports.answer(first.id, { followers: 900, measuredOn: '2026-02-28' })
    assert.equal(answered.followers, 900)
    assert.deepEqual(answered.rows, first.rows)
    assert.equal(answered.rejects.length, 1)
    const cells = await facts.followerCells('GM0363')
    assert.deepEqual(
      cells.map(({ measuredOn }) => measuredOn),
      ['2026-02-28', '2026-02-28'],
    )
    const later = await imports.answer(first.id, { platform: 'instagram' })
    assert.equal(later.measuredOn, '2026-02-28', 'what was answered before still holds')
    await assert.rejects(imports.answer('never', {}), isFault('import-not-found'))
    await imports.withdraw(first.id)
    await assert.rejects(imports.answer(first.id, {}), isFault('import-takes-no-answer'))
  }))

test('of a refused file nothing is kept, and every row is told', () =>
  withTestImports(async ({ imports, facts }) => {
    const posts = Array.from({ length: 250 }, (_, index) => `post p${index} A 4`)
    const account = await one(imports, upload('test-file facebook', ...posts, 'bad x', 'refuse'))
    assert.equal(account.status, 'refused')
    assert.deepEqual(account.rows, { read: 251, kept: 0, rejected: 251, repeated: 0 })
    assert.equal(await facts.rowCount(account.id), 0)
    const [whole, ...rows] = account.rejects
    assert.deepEqual(whole, { line: null, code: 'excel-date', parameters: {} })
    assert.deepEqual(
      rows.map(({ line }) => line),
      Array.from({ length: 251 }, (_, index) => index + 2),
    )
    const refused = rows.filter(({ code }) => code === 'file-refused')
    assert.equal(refused.length, 250)
  }))

test('a number too large to store is a rejected row', () =>
  withTestImports(async ({ imports }) => {
    const lines = ['post p1 A 1e12', 'post p2 A 999999999999', 'post p3 A Infinity']
    const account = await one(imports, upload('test-file facebook', ...lines))
    assert.deepEqual(account.rows, { read: 3, kept: 1, rejected: 2, repeated: 0 })
    assert.deepEqual(codes(account), ['number-too-large', 'number-too-large'])
  }))

test('uploads at once all arrive, each with its own account', () =>
  withTestImports(async ({ imports }) => {
    const calls = Array.from({ length: 8 }, (_, index) =>
      one(imports, upload('test-file facebook', `post p${index % 4} A ${index % 4}`)),
    )
    const accounts = await Promise.all(calls)
    assert.equal(new Set(accounts.map(({ id }) => id)).size, 4)
    assert.equal((await imports.list('GM0363')).length, 4)
  }))

test('an upload that breaks off passes its error on and leaves nothing', () =>
  withTestImports(async ({ imports, folder }) => {
    const broken = async function* () {
      yield Buffer.from('test-file facebook\npost p1 A 4\n'.padEnd(100, 'x'))
      throw new Error('the visitor left')
    }
    await assert.rejects(one(imports, { ...upload(), bytes: broken() }), /the visitor left/)
    assert.deepEqual(await imports.list('GM0363'), [])
    assert.deepEqual(await readdir(join(folder, 'archive', 'incoming')), [])
  }))

test('the rejected rows come as a file in which no cell can act as a formula', () =>
  withTestImports(async ({ imports }) => {
    const rows = ['bad =1+1', 'bad @x', 'bad a,"b"', 'bad -3', 'bad +4']
    const { id } = await one(imports, upload('test-file facebook', ...rows))
    const text = (await imports.rejectFile(id, 'nl')) ?? ''
    const [head, first, second, third] = text.split('\r\n')
    assert.equal(head, '\uFEFFline,code,message,fix,row')
    assert.match(first ?? '', /^2,number-unreadable,.*,'=1\+1$/)
    assert.match(second ?? '', /,'@x$/)
    assert.match(third ?? '', /,"a,""b"""$/)
    assert.match(text, /,'-3\r\n/)
    assert.match(text, /,'\+4\r\n/)
    assert.equal(await imports.rejectFile('never', 'nl'), null)
  }))
