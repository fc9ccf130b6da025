// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import {
  assertNotReadable,
  filesOf,
  importInChild,
  type Kill,
  moments,
} from './testing/test-crash.ts'
import { bytesOf, one, openTestImports } from './testing/test-imports.ts'

const known = [
  'test-file facebook',
  ...Array.from({ length: 9000 }, (_, index) => `post p${index % 8990} A ${index % 8990}`),
  'bad row',
  'bad another',
].join('\n')
const unknown = `Naam;Bericht\n${'Jan Jansen;Ik ben het er niet mee eens\n'.repeat(4000)}`

/** What stands after an import: told by account and facts, without ids and times. */
async function outcome(folder: string, text: string) {
  const opened = await openTestImports(folder)
  try {
    assert.deepEqual(opened.reports, [])
    assert.deepEqual(await readdir(join(folder, 'archive', 'incoming')), [], 'no stray files')
    const [recovered] = await opened.imports.list('GM0363')
    const call = { file: 'file.csv', municipality: 'GM0363', bytes: bytesOf(text) }
    const received = await one(opened.imports, call)
    if (recovered !== undefined) assert.deepEqual(received, recovered, 'finished by recovery')
    const { status, rows, rejects, account, id } = received
    return {
      account: { status, rows, rejects, account },
      imports: (await opened.imports.list('GM0363')).length,
      rowsOfIt: await opened.facts.rowCount(id),
      writes: (await opened.facts.importIds()).length,
      summaries: await opened.facts.postSummaries('GM0363'),
      files: (await filesOf(join(folder, 'archive'))).length,
    }
  } finally {
    await opened.close()
  }
}

describe('kill -9 at any moment of an import', { concurrency: 2 }, () => {
  let root = ''
  let calls = 0
  let whole: Awaited<ReturnType<typeof outcome>> | null = null

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'bereik-crash-'))
    const folder = join(root, 'whole')
    calls = (await importInChild(folder, known, {})).calls ?? 0
    whole = await outcome(folder, known)
  })
  after(() => rm(root, { recursive: true }))

  test('the import that nothing interrupts is what we think it is', () => {
    assert.ok(calls > 100, `${calls} moments to choose from`)
    const rows = { read: 9002, kept: 8990, rejected: 2, repeated: 10 }
    assert.deepEqual(whole?.account.rows, rows)
    assert.equal(whole?.rowsOfIt, 8990)
  })

  const dies = async (name: string, text: string, kill: Kill) => {
    const folder = join(root, name)
    const ending = await importInChild(folder, text, kill)
    assert.equal(ending.calls === null, kill.afterwards !== true)
    if (text === unknown) await assertNotReadable(folder, /Jansen|Naam;Bericht/)
    const result = await outcome(folder, text)
    if (text === unknown) await assertNotReadable(folder, /Jansen|Naam;Bericht/)
    return result
  }

  for (let moment = 0; moment < 12; moment += 1) {
    test(`at a port call, moment ${moment + 1}: nothing lost, nothing doubled`, async () => {
      // The last calls hold the commit and what follows it: half of the moments lie there.
      const last = 16
      const [early = 1] = moments(moment + 1, calls - last, 20260303).slice(-1)
      const [late = 1] = moments(moment + 1, last, 11).slice(-1)
      const atCall = moment % 2 === 0 ? early : calls - last + late
      assert.deepEqual(await dies(`call-${moment}`, known, { atCall }), whole, `call ${atCall}`)
    })
  }

  test('after it was acknowledged, before anything was closed: it stands', async () => {
    assert.deepEqual(await dies('afterwards', known, { afterwards: true }), whole)
  })

  for (const [moment, atByte] of moments(4, known.length, 42).entries()) {
    test(`at a byte of the stream, moment ${moment + 1}: nothing lost`, async () => {
      assert.deepEqual(await dies(`byte-${moment}`, known, { atByte }), whole, `byte ${atByte}`)
    })
  }

  for (const [moment, atByte] of moments(4, unknown.length, 7).entries()) {
    test(`of a file nobody knows, moment ${moment + 1}: never readable on the disk`, async () => {
      const kill = moment % 2 === 0 ? { atByte } : { atCall: 8 + moment * 3 }
      const result = await dies(`unknown-${moment}`, unknown, kill)
      assert.equal(result.account.status, 'unrecognised')
      assert.equal(result.imports, 1)
      assert.equal(result.writes, 0)
    })
  }
})
