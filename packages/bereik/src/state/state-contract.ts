// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { State, StoredImport } from './state.ts'

/**
 * What every state store must do. `open` gives an empty one and a way to open the same store again.
 */
export function stateContract(
  name: string,
  open: () => Promise<{ state: State; reopen: () => Promise<State>; end: () => Promise<void> }>,
): void {
  const using = async (work: (state: State, reopen: () => Promise<State>) => Promise<void>) => {
    const { state, reopen, end } = await open()
    try {
      await work(state, reopen)
    } finally {
      await end()
    }
  }

  describe(`${name} keeps the state contract`, () => {
    test('an import comes back as it was given, also after opening again', () =>
      using(async (state, reopen) => {
        await state.addImport(anImport('i1'))
        const again = await reopen()
        assert.deepEqual(await again.findImport('i1'), { ...anImport('i1'), ordinal: 1 })
        assert.equal(await again.findImport('i2'), null)
      }))

    test('a change changes what it names and nothing else', () =>
      using(async (state) => {
        await state.addImport(anImport('i1'))
        await state.addImport(anImport('i2'))
        const changes = {
          status: 'done',
          rowsRead: 3,
          rowsKept: 1,
          rowsRejected: 1,
          rowsRepeated: 1,
        }
        await state.changeImport('i1', changes)
        const first = { ...anImport('i1'), ...changes, ordinal: 1 }
        assert.deepEqual(await state.findImport('i1'), first)
        assert.deepEqual(await state.findImport('i2'), { ...anImport('i2'), ordinal: 2 })
      }))

    test('counts that do not add up are refused', () =>
      using(async (state) => {
        await state.addImport(anImport('i1'))
        await assert.rejects(state.changeImport('i1', { rowsRead: 2, rowsKept: 1 }))
        assert.equal((await state.findImport('i1'))?.rowsRead, 0)
      }))

    test('the same id twice is refused', () =>
      using(async (state) => {
        await state.addImport(anImport('i1'))
        await assert.rejects(state.addImport(anImport('i1')))
      }))

    test('imports are listed newest first, and found by bytes and status oldest first', () =>
      using(async (state) => {
        await state.addImport(anImport('i1'))
        await state.addImport({ ...anImport('i2'), municipality: 'GM0513' })
        await state.addImport({ ...anImport('i3'), sha256: 'bb', status: 'done' })
        const ids = (rows: readonly StoredImport[]) => rows.map((row) => row.id)
        assert.deepEqual(ids(await state.listImports('GM0363')), ['i3', 'i1'])
        assert.deepEqual(ids(await state.importsOfBytes('aa')), ['i1', 'i2'])
        assert.deepEqual(ids(await state.importsWithStatus('reading')), ['i1', 'i2'])
      }))

    test('bytes are needed while an import may be read again from them', () =>
      using(async (state) => {
        const rows = [
          { sha256: 'done', status: 'done' },
          { sha256: 'withdrawn', status: 'withdrawn' },
          { sha256: 'withdrawn-persons', status: 'withdrawn', filtered: true },
          { sha256: 'persons', status: 'question', filtered: true },
          { sha256: 'unknown', status: 'unrecognised', kind: null },
          { sha256: 'unknown-withdrawn', status: 'withdrawn', kind: null },
          { sha256: 'arriving', status: 'reading', kind: null },
        ]
        for (const row of rows) await state.addImport({ ...anImport(row.sha256), ...row })
        const needed = await state.neededBytes()
        assert.deepEqual([...needed.open].sort(), ['done', 'persons', 'withdrawn'])
        assert.deepEqual([...needed.sealed].sort(), ['arriving', 'unknown'])
      }))

    test('a mapping is remembered per municipality and headings, until it is forgotten', () =>
      using(async (state, reopen) => {
        const mapping = {
          municipality: 'GM0363',
          key: 'k1',
          file: 'lijst.csv',
          mapping: '{"version":1}',
          at: '2026-03-04T10:00:00Z',
        }
        await state.rememberMapping(mapping)
        await state.rememberMapping({ ...mapping, key: 'k2', at: '2026-03-05T10:00:00Z' })
        await state.rememberMapping({ ...mapping, municipality: 'GM0513' })
        const newer = { ...mapping, mapping: '{"version":1,"rows":"days"}' }
        await state.rememberMapping(newer)
        const again = await reopen()
        const keys = (await again.mappings('GM0363')).map(({ key }) => key)
        assert.deepEqual(keys, ['k2', 'k1'])
        assert.deepEqual((await again.mappings('GM0363'))[1], newer)
        await again.forgetMapping('GM0363', 'k1')
        assert.equal((await again.mappings('GM0363')).length, 1)
        assert.equal((await again.mappings('GM0513')).length, 1)
      }))

    test('rejects come back by line, the file as a whole first, and go with their import', () =>
      using(async (state) => {
        await state.addImport(anImport('i1'))
        const text = 'x;"y"\r\nz\u{1F600}'
        await state.addRejects('i1', [
          { line: 7, code: 'number-unreadable', parameters: { column: 'Views', at: 2 }, text },
          { line: 2, code: 'date-in-future', parameters: {}, text: '' },
        ])
        await state.addRejects('i1', [{ line: null, code: 'file-cut', parameters: {}, text: '' }])
        await state.addRejects('i2', [{ line: 1, code: 'other', parameters: {}, text: '' }])
        const rejects = await state.rejects('i1', 10)
        assert.deepEqual(
          rejects.map((reject) => reject.line),
          [null, 2, 7],
        )
        assert.deepEqual(rejects[2]?.parameters, { column: 'Views', at: 2 })
        assert.equal(rejects[2]?.text, text)
        assert.equal((await state.rejects('i1', 2)).length, 2)
        await state.forgetRejectTexts('i1')
        const [, , last] = await state.rejects('i1', 10)
        assert.deepEqual([last?.code, last?.text], ['number-unreadable', ''])
        await state.removeImport('i1')
        assert.deepEqual(await state.rejects('i1', 10), [])
        assert.equal(await state.findImport('i1'), null)
        assert.equal((await state.rejects('i2', 10)).length, 1)
        await state.clearRejects('i2')
        assert.equal((await state.rejects('i2', 10)).length, 0)
      }))

    test('many rejects are stored and streamed without one missing', () =>
      using(async (state) => {
        const many = Array.from({ length: 12_001 }, (_, index) => ({
          line: index + 1,
          code: 'file-refused',
          parameters: {},
          text: '',
        }))
        await state.addRejects('i1', many)
        const lines: (number | null)[] = []
        for await (const some of state.streamRejects('i1')) lines.push(...some.map((r) => r.line))
        assert.deepEqual(
          lines,
          many.map((reject) => reject.line),
        )
      }))

    test('the ledger of releases keeps what was released, per municipality, oldest first', () =>
      using(async (state, reopen) => {
        const release = {
          municipality: 'GM0363',
          platform: 'instagram',
          account: null,
          layer: 'followers',
          measuredOn: '2026-03-03',
          importId: 'i1',
          partition: '{"classes":["18-34"]}',
          at: '2026-03-04T10:00:00Z',
        }
        await state.addRelease(release)
        await state.addRelease({ ...release, account: 'jongeren', at: '2026-03-05T10:00:00Z' })
        await state.addRelease({ ...release, municipality: 'GM0513' })
        const again = await reopen()
        assert.deepEqual(await again.releases('GM0363'), [
          release,
          { ...release, account: 'jongeren', at: '2026-03-05T10:00:00Z' },
        ])
      }))

    test('a setting is remembered and can be changed', () =>
      using(async (state, reopen) => {
        assert.equal(await state.setting('example-removed'), null)
        await state.setSetting('example-removed', 'yes')
        await state.setSetting('example-removed', 'no')
        const again = await reopen()
        assert.equal(await again.setting('example-removed'), 'no')
      }))

    test('writes at once all arrive', () =>
      using(async (state) => {
        const ids = Array.from({ length: 30 }, (_, index) => `i${index}`)
        await Promise.all(
          ids.map(async (id) => {
            await state.addImport(anImport(id))
            await state.addRejects(id, [{ line: 1, code: 'x', parameters: {}, text: '' }])
            await state.changeImport(id, { status: 'done' })
          }),
        )
        assert.equal((await state.importsWithStatus('done')).length, 30)
      }))
  })
}

function anImport(id: string): Omit<StoredImport, 'ordinal'> {
  return {
    id,
    file: 'Audience "map".csv',
    sha256: 'aa',
    bytes: 1300,
    municipality: 'GM0363',
    status: 'reading',
    kind: 'meta-audience',
    platform: 'instagram',
    account: null,
    measuredOn: '2026-03-03',
    followers: null,
    answers: { measuredOn: '2026-03-03' },
    assumed: ['platform'],
    questions: [],
    parts: ['age-gender', 'places'],
    readings: [{ column: 'Views', is: 'number', example: '1.234', readAs: '1234' }],
    filtered: false,
    reader: 'meta-audience@1',
    rowsRead: 0,
    rowsKept: 0,
    rowsRejected: 0,
    rowsRepeated: 0,
    receivedAt: '2026-03-04T09:30:00.000Z',
  }
}
